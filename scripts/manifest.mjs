/**
 * Writes what tools read about the element: dist/custom-elements.json from the docstrings of its class, and from that the data of
 * editors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const source = 'src/ui/self-check.ts';
const builtModule = 'dist/ui/self-check.js';

/** Style sheets have hints of their own; beside the tag these would be pages long. */
const options = { hideCssPropertiesDocs: true, hideCssPartsDocs: true };

export function buildManifest() {
  const manifest = describe();
  const forEditors = revise(manifest, (key, value) => withDefault(value));
  const files = {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': vsCodeHtml(forEditors),
    'vscode.css-custom-data.json': vsCodeCss(forEditors),
    'web-types.json': webTypes(forEditors),
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(`dist/${name}`, `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** The element of a manifest. */
export function elementIn({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
}

/** A part of a manifest whose description says the default, too, for readers who see nothing else of it. */
export function withDefault(part) {
  if (part.default === undefined) return part;
  return { ...part, description: `${part.description} Default: \`${part.default}\`.` };
}

function vsCodeHtml(manifest) {
  const { attributes } = elementIn(manifest);
  const flags = attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => name);
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
  return revise(data, (key, value) => {
    // The mark of an attribute that takes no value.
    if (flags.includes(value.name)) return { ...value, valueSet: 'v' };
    // A rule right below a paragraph would make a heading of it.
    return key === 'description' ? value.replace('\n---\n', '\n\n---\n') : value;
  });
}

function vsCodeCss(manifest) {
  // Unlike for HTML, a description counts as plain text unless it says otherwise.
  return revise(JSON.parse(getVsCodeCssCustomData(manifest)), (key, value) =>
    key === 'description' ? { kind: 'markdown', value } : value,
  );
}

function webTypes(manifest) {
  // Without an address there is nothing to link to.
  return revise(JSON.parse(getWebTypesData(manifest, options)), (key, value) =>
    key === 'doc-url' ? undefined : value,
  );
}

/** A copy of data with each value, innermost first, put otherwise. */
function revise(data, reviver) {
  return JSON.parse(JSON.stringify(data), reviver);
}

function describe() {
  const text = readFileSync(source, 'utf8');
  const script = ts.createSourceFile(builtModule, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const manifest = create({ modules: [script], plugins: [attributeTags] });
  const element = elementIn(manifest);
  element.members = element.members.filter(isPublic).map(withoutInitializer);
  const declaration = { name: element.name, module: builtModule };
  manifest.modules.push(
    moduleOf('dist/define.js', { kind: 'custom-element-definition', name: element.tagName, declaration }),
    moduleOf('dist/index.js', { kind: 'js', name: element.name, declaration }),
  );
  // Lines of a docstring end where the source is full.
  return revise(manifest, (key, value) => (key === 'description' ? value.replaceAll('\n', ' ') : value));
}

function moduleOf(path, exported) {
  return { kind: 'javascript-module', path, declarations: [], exports: [exported] };
}

/** The analyzer gives an attribute the type of its property; `@attr {type} [name=default]` says those of the text in markup. */
const attributeTags = {
  name: 'attribute-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const { attributes } = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    for (const member of node.members) {
      const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'attr');
      if (!tag) continue;
      const { type, initial } = /^\{(?<type>.+)\} \[?[\w-]+(=(?<initial>.+)\])?$/.exec(tag.comment).groups;
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name.text);
      Object.assign(attribute, { type: { text: type }, ...(initial && { default: initial }) });
    }
  },
};

/** What users may rely on has a docstring; what only the browser and Lit call has none. */
function isPublic({ privacy, description }) {
  return privacy === undefined && description !== undefined;
}

function withoutInitializer({ default: initializer, ...member }) {
  return member;
}
