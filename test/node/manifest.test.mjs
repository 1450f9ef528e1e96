/** What the manifest says of the element, held to what the element is; then what is made from the manifest. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import ts from 'typescript';
import { z } from 'zod';
import { parseOptions } from '../../dist/boundary/options.js';
import { ClunealSelfCheckElement } from '../../dist/index.js';
import { styles } from '../../dist/ui/styles/self-check.styles.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readJson = (path) => JSON.parse(read(path));

const manifest = readJson('dist/custom-elements.json');
const element = manifest.modules[0].declarations[0];
const { attributes, members, events, slots, cssParts, cssProperties } = element;

const source = readdirSync(new URL('../../src/ui', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/ui/${name}`))
  .join('\n');
const styleSheet = [styles].flat(Infinity).join('\n');

const sorted = (some) => [...new Set(some)].sort();
const namesOf = (some) => some.map(({ name }) => name);
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The members of a class or an interface, by its name. */
function membersIn(path, typeName) {
  const { statements } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  return statements.find(({ name }) => name?.text === typeName).members;
}

test('the manifest keeps to its schema', () => {
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer');
  const schema = createRequire(analyzer)('custom-elements-manifest/schema.json');
  assert.equal(z.fromJSONSchema(schema).safeParse(manifest).error, undefined);
  // The schema of the whole lets an element pass as any class.
  const { $schema, definitions } = schema;
  const ofElement = z.fromJSONSchema({ $schema, definitions, $ref: '#/definitions/CustomElementDeclaration' });
  assert.equal(ofElement.safeParse(element).error, undefined);
});

test('the manifest leads to what the modules of the package export and register', async () => {
  for (const { path, exports } of manifest.modules) {
    const exported = exports.filter(({ kind }) => kind === 'js');
    assert.deepEqual(namesOf(exported), Object.keys(await import(`../../${path}`)), path);
  }
  const definitions = manifest.modules.flatMap(({ exports }) => exports).filter(({ kind }) => kind !== 'js');
  const registered = all(read('dist/define.d.ts'), /^ +'([a-z-]+)': ClunealSelfCheckElement;$/gm);
  assert.deepEqual(namesOf(definitions), registered);
  assert.deepEqual([element.tagName], registered);
});

test('everything in the manifest is described in whole sentences', () => {
  [element, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties].forEach((part) => {
    assert.match(part.description ?? '', /^[A-Z`].*\.$/, part.name);
  });
});

test('the manifest has the attributes of the element, each with its property', () => {
  const { elementProperties, observedAttributes } = ClunealSelfCheckElement;
  // These have no property; the language is looked up, and sealing is read once.
  assert.deepEqual(sorted(namesOf(attributes)), sorted([...observedAttributes, 'lang', 'sealed']));
  const pairs = attributes.filter(({ fieldName }) => fieldName).map(({ name, fieldName }) => [fieldName, name]);
  const declared = [...elementProperties].map(([name, { attribute = name }]) => [name, attribute]);
  assert.deepEqual(pairs.sort(), declared.sort());
});

test('the element accepts the values that the manifest offers', () => {
  const problemsOf = (name, value) => parseOptions({ [name]: value }).problems.map(({ message }) => message);
  for (const { fieldName, type } of attributes.filter(({ fieldName }) => fieldName in parseOptions({}).options)) {
    const values = { boolean: [''], string: [] }[type.text] ?? type.text.replaceAll("'", '').split(' | ');
    values.forEach((value) => assert.deepEqual(problemsOf(fieldName, value), [], fieldName));
    const isWord = type.text.startsWith("'");
    if (isWord) assert.deepEqual(problemsOf(fieldName, 'x'), [`${fieldName} accepts ${values.join(' or ')}`]);
  }
});

test('the element has the defaults that the manifest says', () => {
  // That of the number depends on where the page is from; the other options are off, or empty.
  const { emergencyNumber, ...options } = parseOptions({}).options;
  const defaults = Object.entries(options).filter(([, value]) => ['string', 'number'].includes(typeof value));
  const stated = attributes.filter((attribute) => attribute.default !== undefined);
  assert.deepEqual(
    stated.map((attribute) => [attribute.fieldName, attribute.default]).sort(),
    defaults.map(([name, value]) => [name, String(value)]).sort(),
  );
  assert.equal(emergencyNumber, '911');
});

test('the manifest has the public properties and methods of the element', () => {
  const isPublic = ({ name, modifiers = [] }) =>
    ts.isIdentifier(name) && !modifiers.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword);
  const declared = membersIn('dist/ui/self-check.d.ts', 'ClunealSelfCheckElement').filter(isPublic);
  const names = declared.map(({ name }) => name.text);
  const isForOthers = (name) => !/Callback$/.test(name) && !['formAssociated', 'properties', 'styles'].includes(name);
  assert.deepEqual(sorted(namesOf(members)), sorted(names.filter(isForOthers)));
  const isMethod = (name) => declared.some((member) => member.name.text === name && ts.isMethodDeclaration(member));
  members.forEach(({ name, kind }) => assert.equal(kind, isMethod(name) ? 'method' : 'field', name));
});

test('the manifest has the events of the element, each with the type of its detail', () => {
  const declared = membersIn('src/ui/events.ts', 'ClunealEventDetails').map(({ name, type }) => [
    name.text,
    `CustomEvent<${type.getText()}>`,
  ]);
  assert.deepEqual(events.map(({ name, type }) => [name, type.text]).sort(), declared.sort());
});

test('the manifest has every slot that is rendered', () => {
  const rendered = [
    ...all(source, /<slot(?: name="([a-z-]+)")?/g),
    ...all(source, /createElement\('slot'(\))/g).map(() => ''),
  ];
  assert.deepEqual(sorted(namesOf(slots)), sorted(rendered));
});

test('the manifest has every part that is rendered', () => {
  const computed = all(source, /(?<!\[)\bpart=\$\{([^}]*)\}/g).map((expression) =>
    all(expression, /'([^']+)'/g).join(' '),
  );
  const written = [...all(source, /(?<!\[)\bpart="([^"]+)"/g), ...all(source, /setAttribute\('part', '([^']+)'\)/g)];
  const rendered = [...written, ...computed].flatMap((tokens) => tokens.split(' '));
  assert.deepEqual(namesOf(cssParts).sort(), sorted(rendered));
});

test('the manifest has every custom property of the style sheet, with its default', () => {
  assert.deepEqual(namesOf(cssProperties).sort(), sorted(all(styleSheet, /(--cluneal-[a-z-]+)/g)));
  const withoutBlanks = (text) => text.replace(/\s/g, '');
  cssProperties.forEach(({ name, default: initial }) => {
    assert.equal(withoutBlanks(initial), withoutBlanks(defaultIn(styleSheet, name)), name);
  });
});

/** What stands for a custom property that is not set: of a colour that of the look, else what `var()` falls back on. */
function defaultIn(css, name) {
  const own = name.replace('--cluneal-', '');
  const [, colours] = new RegExp(`--_${own}:var\\(--_own-${own},(light-dark\\([^)]*\\))\\)`).exec(css) ?? [];
  const [, fallback] = new RegExp(`: var\\(${name}, (.*)\\);`).exec(css) ?? [];
  return colours ?? fallback;
}

const text = z.string().min(1);
const named = { name: text, description: text };

test('VS Code gets the element, its attributes and its values', () => {
  const attribute = z.strictObject({
    ...named,
    values: z.array(z.strictObject({ name: text })),
    valueSet: z.literal('v').optional(),
  });
  const tag = z.strictObject({ ...named, attributes: z.array(attribute), references: z.array(z.never()) });
  const format = z.strictObject({ $schema: z.url(), version: z.literal(1.1), tags: z.tuple([tag]) });
  const [shown] = format.parse(readJson('dist/vscode.html-custom-data.json')).tags;
  assert.equal(shown.name, element.tagName);
  assert.deepEqual(namesOf(shown.attributes), namesOf(attributes));
  const valuesOf = (name) => namesOf(shown.attributes.find((each) => each.name === name).values);
  assert.deepEqual(valuesOf('mode'), ['check', 'education']);
  assert.deepEqual(valuesOf('clinic'), []);
  const bare = shown.attributes.filter(({ valueSet }) => valueSet);
  assert.deepEqual(namesOf(bare), namesOf(attributes.filter(({ type }) => type.text === 'boolean')));
});

test('VS Code gets the custom properties and parts', () => {
  const description = z.strictObject({ kind: z.literal('markdown'), value: text });
  const format = z.strictObject({
    $schema: z.url(),
    version: z.literal(1.1),
    properties: z.array(z.strictObject({ name: text, description, values: z.array(z.never()) })),
    pseudoElements: z.array(z.strictObject({ name: text, description })),
  });
  const shown = format.parse(readJson('dist/vscode.css-custom-data.json'));
  assert.deepEqual(namesOf(shown.properties), namesOf(cssProperties));
  assert.deepEqual(
    namesOf(shown.pseudoElements),
    cssParts.map(({ name }) => `::part(${name})`),
  );
});

test('JetBrains editors get the element, its custom properties and parts', () => {
  const list = (fields) => z.array(z.strictObject({ ...named, ...fields }));
  const event = list({ type: text });
  const value = z.strictObject({ type: text, default: text.optional() });
  const shownElement = list({
    attributes: list({ value }),
    slots: list({ name: z.string() }),
    events: event,
    js: z.strictObject({ properties: list({ type: text }), events: event }),
  });
  const format = z.strictObject({
    $schema: z.url(),
    name: z.literal('cluneal-self-check'),
    version: z.literal(readJson('package.json').version),
    'description-markup': z.literal('markdown'),
    contributions: z.strictObject({
      html: z.strictObject({ elements: shownElement.length(1) }),
      css: z.strictObject({ properties: list(), 'pseudo-elements': list() }),
    }),
  });
  const { html, css } = format.parse(readJson('dist/web-types.json')).contributions;
  const [shown] = html.elements;
  assert.equal(shown.name, element.tagName);
  assert.deepEqual(namesOf(shown.attributes), namesOf(attributes));
  assert.deepEqual(namesOf(shown.slots), namesOf(slots));
  assert.deepEqual(namesOf(shown.events), namesOf(events));
  assert.deepEqual(namesOf(css.properties), namesOf(cssProperties));
  assert.deepEqual(
    namesOf(css['pseudo-elements']),
    cssParts.map(({ name }) => `part(${name})`),
  );
});
