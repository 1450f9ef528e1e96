import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { tags } from '../../scripts/locales.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** The files that an entry of the package leads to. */
function filesOf(path) {
  return path.includes('*') ? tags.map((tag) => path.replace('*', tag)) : [path];
}

test('every entry of the package can be imported without a DOM', async () => {
  const entries = Object.values(manifest.exports).flatMap((entry) => filesOf(entry.default ?? entry));
  const scripts = ['./dist/cluneal-self-check.js', './dist/cluneal-self-check.esm.js', './dist/embed.js'];
  for (const entry of [...entries, ...scripts].filter((path) => path.endsWith('.js'))) {
    await assert.doesNotReject(import(`../../${entry}`), entry);
  }
  assert.equal(globalThis.document, undefined);
});

test('every entry of the package exists, with its types', () => {
  const paths = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  paths.flatMap(filesOf).forEach((path) => assert.ok(read(path), path));
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
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(packed);
  const others = files
    .map(({ path }) => path)
    .filter(
      (path) => !/^dist\/.*\.(js|d\.ts)$|^dist\/locales\/en\.json$|^(LICENSE|README\.md|package\.json)$/.test(path),
    );
  assert.deepEqual(others, []);
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
