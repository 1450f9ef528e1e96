import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { rollup } from 'rollup';
import ts from 'typescript';
import { tags } from '../../scripts/locales.mjs';
import { releaseNotes, scripts, scriptTag } from '../../scripts/release.mjs';
import { pack } from './pack.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? entry : Object.values(entry),
);

let folder;
let packed;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  packed = pack(folder);
});

after(() => rmSync(folder, { recursive: true }));

/** The files that an entry of the package leads to. */
function filesOf(path) {
  return path.includes('*') ? tags.map((tag) => path.replace('*', tag)) : [path];
}

test('every entry of the package can be imported without a DOM', async () => {
  const bundles = ['./dist/cluneal-self-check.js', './dist/cluneal-self-check.esm.js', './dist/embed.js'];
  for (const entry of [...entries.flatMap(filesOf), ...bundles].filter((path) => path.endsWith('.js'))) {
    await assert.doesNotReject(import(`../../${entry}`), entry);
  }
  assert.equal(globalThis.document, undefined);
});

test('every entry of the package exists, with its types', () => {
  const editorData = [manifest.customElements, manifest['web-types']];
  [...entries, ...editorData].flatMap(filesOf).forEach((path) => assert.ok(read(path), path));
});

test('every language is tested, shown in the demo and documented', () => {
  const tested = [...read('test/languages.ts').matchAll(/i18n\/locales\/(.+)\.js/g)].map(([, tag]) => tag);
  assert.deepEqual(tested.sort(), [...tags].sort());
  tags.forEach((tag) => {
    assert.ok(read('demo/index.html').includes(`/locales/${tag}.js"`), `${tag} in the demo`);
    assert.ok(read('docs/languages.md').includes(`| \`locales/${tag}.js\` `), `${tag} in docs/languages.md`);
  });
});

test('the engine assesses answer sheets without a DOM', async () => {
  const { assess, AnswerSheetError, questionnaire, startSession, transition } = await import('../../dist/engine.js');
  const { cases } = JSON.parse(read('test/data/vignettes.json'));
  cases.forEach(({ id, answers, acceptable }) => assert.ok(acceptable.includes(assess(answers).outcome), id));
  assert.throws(() => assess({}), AnswerSheetError);
  assert.equal(questionnaire.questions.length, 13);
  const { page } = transition(startSession(), { type: 'start' });
  assert.deepEqual(page, { kind: 'question', question: 'emergency-signs' });
});

test('an unknown mode means caution', async () => {
  const { assess } = await import('../../dist/engine.js');
  const { cases } = JSON.parse(read('test/data/vignettes.json'));
  const strong = cases.find(({ expected }) => expected === 'strong');
  assert.equal(assess(strong.answers, { mode: 'educaton' }).outcome, 'information');
  assert.equal(assess(strong.answers, null).outcome, 'strong');
});

test('the element says the version of the package', async () => {
  const { ClunealSelfCheckElement } = await import('../../dist/index.js');
  assert.equal(ClunealSelfCheckElement.version, manifest.version);
});

test('the package holds what it needs and no more', () => {
  const bundles = ['dist/cluneal-self-check.js', 'dist/cluneal-self-check.esm.js'];
  const led = [...entries, manifest.customElements, manifest['web-types']]
    .flatMap(filesOf)
    .map((path) => path.replace('./', ''));
  const needed = new Set([
    ...withImports(led),
    ...bundles,
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/sbom.cdx.json',
    'dist/vscode.css-custom-data.json',
    'dist/vscode.html-custom-data.json',
    'LICENSE',
    'README.md',
  ]);
  assert.deepEqual(packed.paths.toSorted(), [...needed].sort());
});

/** The files, and each module that they import, with its types. */
function withImports(paths, found = new Set()) {
  for (const path of paths) {
    if (found.has(path)) continue;
    found.add(path);
    if (!/\.(js|d\.ts)$/.test(path)) continue;
    const imports = ts.preProcessFile(read(path)).importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
    const modules = imports.map(({ fileName }) => join(path, '..', fileName).replaceAll('\\', '/'));
    withImports(
      modules.flatMap((module) => [module, module.replace(/\.js$/, '.d.ts')]),
      found,
    );
  }
  return found;
}

test('publint has nothing to say about the package', async () => {
  const { buffer } = new Uint8Array(readFileSync(packed.archive));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  assert.deepEqual(messages, []);
});

test('the types of each entry are right for every way to import it', async () => {
  const includeEntrypoints = tags.map((tag) => `locales/${tag}.js`);
  const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(packed.archive)));
  const { entrypoints, problems } = await checkPackage(tarball, { includeEntrypoints });
  tags.forEach((tag) => assert.ok(entrypoints[`./locales/${tag}.js`], tag));
  // The package has modules alone, so there is nothing for require(); resolvers that do not know `exports` find its main entry only.
  const isOld = ({ kind, resolutionKind }) =>
    (kind === 'CJSResolvesToESM' && resolutionKind === 'node16-cjs') ||
    (kind === 'NoResolution' && resolutionKind === 'node10');
  assert.deepEqual(
    problems.filter((problem) => !isOld(problem)),
    [],
  );
});

test('the notices name every package in the script, with its licence, and no other', async () => {
  const { default: config } = await import('../../rollup.config.mjs');
  const bundle = await rollup(config);
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const folders = Object.entries(output[0].modules)
    .filter(([, { code }]) => code)
    .flatMap(([id]) => /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []);
  const notices = [...new Set(folders)].map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const terms = readFileSync(join(path, 'LICENSE'), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${terms}`;
  });
  assert.ok(notices.length > 0);
  assert.deepEqual(read('dist/THIRD-PARTY-NOTICES.txt').split(/\n\n-+\n\n/), notices.sort());
});

test('the bill of materials lists the packages that come along, as they are installed, and no other', () => {
  const text = read('dist/sbom.cdx.json');
  const { components, metadata } = JSON.parse(text);
  const locked = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(
    ([path, { dev }]) => path && !dev,
  );
  const installed = locked.map(([path]) => JSON.parse(read(`${path}/package.json`)));
  assert.deepEqual(
    components.map(({ name, version }) => `${name}@${version}`).sort(),
    installed.map(({ name, version }) => `${name}@${version}`).sort(),
  );
  assert.deepEqual([metadata.component.name, metadata.component.version], [manifest.name, manifest.version]);
  assert.doesNotMatch(text, /serialNumber|timestamp|registry|distribution|node_modules/);
});

test('the notes of a release say what has changed and how to load exactly this version', () => {
  const tag = `v${manifest.version}`;
  const changelog = `# Changelog\n\n## Unreleased\n\n- Later.\n\n## ${manifest.version} (2026-12-01)\n\n- Now.\n\n## 0.0.1\n\n- Before.\n`;
  const notes = releaseNotes(tag, changelog);
  assert.match(notes, /- Now\./);
  assert.doesNotMatch(notes, /Later|Before/);
  scripts.forEach((path) => assert.ok(notes.includes(scriptTag(path)), path));
  assert.throws(() => releaseNotes('v99.0.0', changelog), /the version of package\.json is/);
  assert.throws(() => releaseNotes(tag, changelog.replace(manifest.version, '0.0.2')), /says nothing/);
  assert.throws(() => releaseNotes(tag, changelog.replace('- Now.', '')), /says nothing/);
});

test('each language is a file of its own, and none is in the script', async () => {
  const bundle = read('dist/cluneal-self-check.js');
  for (const tag of tags) {
    const { texts } = await import(`../../dist/i18n/locales/${tag}.js`);
    assert.ok(read(`dist/locales/${tag}.js`).includes(texts.disclaimer), tag);
    assert.ok(!bundle.includes(texts.disclaimer), tag);
    assert.match(read(`dist/locales/${tag}.js`), /reviewed:false/);
  }
});

test('the English texts to translate from are those of the element', async () => {
  const { en } = await import('../../dist/i18n/en.js');
  assert.deepEqual(JSON.parse(read('dist/locales/en.json')), en);
});

test('the script needs no class static blocks, which browsers learned last of its syntax', () => {
  const source = ts.createSourceFile('script.js', read('dist/cluneal-self-check.js'), ts.ScriptTarget.Latest);
  const hasBlock = (node) => ts.isClassStaticBlockDeclaration(node) || ts.forEachChild(node, hasBlock) || false;
  assert.equal(hasBlock(source), false);
});
