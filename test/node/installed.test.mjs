/** The package as it would be published, installed in an empty folder and used from there in every way that it promises. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { tags, textsOf } from '../../scripts/locales.mjs';
import { npm } from '../../scripts/npm.mjs';
import { cdnAddress, scriptTag, version } from '../../scripts/release.mjs';
import { openStage } from '../../scripts/stage.mjs';
import { pack } from './pack.mjs';

const name = 'cluneal-self-check';
const { devDependencies } = createRequire(import.meta.url)('../../package.json');
/** What users of TypeScript install besides for health records. */
const fhirTypes = `@types/fhir@${devDependencies['@types/fhir']}`;
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let folder;
let installed;
let stage;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  writeIn('package.json', '{ "private": true, "type": "module" }');
  installed = install(pack(folder).archive, fhirTypes);
  stage = await openStage();
});

after(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true });
});

/** @returns whether all could be installed; false where the registry, which has what the package depends on, is out of reach. */
function install(...packages) {
  const mustWork = process.env.CI === 'true';
  const flags = [
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `--fetch-retries=${mustWork ? 2 : 0}`,
  ];
  try {
    npm(['install', ...flags, ...packages], { cwd: folder });
    return true;
  } catch (error) {
    const isOutOfReach = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT)\b/.test(error.stderr);
    if (isOutOfReach && !mustWork) return false;
    throw error;
  }
}

function testInstalled(what, body) {
  test(what, (context) => (installed ? body(context) : context.skip('npm cannot reach its registry')));
}

/** The body gets a page of a browser. */
function testInBrowser(what, body) {
  testInstalled(what, async (context) => {
    if (!stage) return context.skip('needs Chrome or Chromium');
    await body(await stage.open());
  });
}

function writeIn(path, text) {
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

/** Shows a page that stands in the folder, as if its file had been double-clicked. */
async function show(page, { head, lang = 'en' }) {
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}
    <cluneal-self-check><a href="/contact">Ask us</a></cluneal-self-check>`;
  await page.goto(pathToFileURL(writeIn('page.html', html)).href);
}

/** Answers the whole sheet, and expects its outcome in the language of the page. */
async function expectOutcome(page, lang) {
  const { answerAll, sheets } = await import(pathToFileURL(join(folder, 'node_modules', name, 'dist/testing.js')).href);
  const element = await page.$('cluneal-self-check');
  const { outcome, locale } = await element.evaluate(answerAll, sheets.strong);
  assert.deepEqual([outcome, locale], ['strong', lang]);
  const heading = await element.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[part~="heading"]').innerText);
  assert.equal(heading, (await textsOf(lang)).outcomes.strong.heading);
}

testInstalled('Node imports every entry without a DOM, the engine reads a sheet, and health records hold it', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const entries = Object.keys(exports)
    .flatMap((entry) => (entry.includes('*') ? tags.map((tag) => entry.replace('*', tag)) : entry))
    .map((entry) => entry.replace('.', name));
  const [data, modules] = [true, false].map((isData) => entries.filter((entry) => entry.endsWith('.json') === isData));
  assert.ok(modules.includes(`${name}/engine.js`) && modules.includes(`${name}/locales/es.js`), modules.join());
  const script = writeIn(
    'imports.js',
    `import { createRequire } from 'node:module';
    import { assess } from '${name}/engine.js';
    import { toAnswers, toQuestionnaire, toQuestionnaireResponse } from '${name}/fhir.js';
    import { sheets } from '${name}/testing.js';
    const require = createRequire(import.meta.url);
    for (const entry of ${JSON.stringify(modules)}) await import(entry);
    for (const entry of ${JSON.stringify(data)}) require(entry);
    const outcomes = Object.values(sheets).map((sheet) => assess(sheet).outcome);
    const recorded = (sheet) => toAnswers(toQuestionnaireResponse(sheet, { authored: new Date(0) }));
    const fromRecords = Object.values(sheets).map((sheet) => assess(recorded(sheet)).outcome);
    const { language } = toQuestionnaire('es-PE');
    console.log(JSON.stringify([require('${name}/package.json').version, typeof document, outcomes, fromRecords, language]));`,
  );
  const printed = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  const outcomes = ['emergency', 'same-day', 'doctor-first', 'strong', 'partial', 'unlikely'];
  assert.deepEqual(printed, [version, 'undefined', outcomes, outcomes, 'es']);
});

testInBrowser('the script tag works in a file that stands beside the package, in English', async (page) => {
  await show(page, { head: `<script src="node_modules/${name}/dist/${name}.js" defer></script>` });
  await expectOutcome(page, 'en');
});

testInBrowser('and with the tag of a language speaks it', async (page) => {
  const paths = [`${name}.js`, 'locales/es.js'];
  const head = paths.map((path) => `<script src="node_modules/${name}/dist/${path}" defer></script>`).join('');
  await show(page, { head, lang: 'es' });
  await expectOutcome(page, 'es');
});

/** Shows a page with the tag for the content delivery network, which has the files of the installed package. */
async function showFromNetwork(page, paths, { change = (script) => script, lang }) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const path = paths.find((each) => cdnAddress(each) === request.url());
    if (!path) return request.continue();
    const script = readFileSync(join(folder, 'node_modules', name, path));
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' };
    await request.respond({ headers, body: change(script) });
  });
  await show(page, { head: paths.map(scriptTag).join(''), lang });
}

testInBrowser('the tag with a hash takes what is published', async (page) => {
  await showFromNetwork(page, [`dist/${name}.js`, 'dist/locales/ar.js'], { lang: 'ar' });
  await expectOutcome(page, 'ar');
});

testInBrowser('the tag with a hash refuses anything else', async (page) => {
  const change = (script) => Buffer.concat([script, Buffer.from('\n')]);
  await showFromNetwork(page, [`dist/${name}.js`], { change });
  assert.equal(await isDefined(page), false);
  assert.match(await page.evaluate(() => document.body.innerText), /Ask us/);
});

function isDefined(page) {
  return page.evaluate(() => customElements.get('cluneal-self-check') !== undefined);
}

/** Each bundles a script of the folder into `bundle.js`, and returns the files that something of is in it. */
const bundlers = {
  async esbuild(entry) {
    const options = { entryPoints: [entry], outfile: join(folder, 'bundle.js'), bundle: true, format: 'iife' };
    const { metafile } = await build({ ...options, metafile: true, absWorkingDir: folder });
    const [{ inputs }] = Object.values(metafile.outputs);
    return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  },
  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
    const { output } = await bundle.write({ file: join(folder, 'bundle.js'), format: 'iife' });
    await bundle.close();
    const [{ modules }] = output;
    return Object.keys(modules).filter((path) => modules[path].code);
  },
};

for (const [bundler, bundle] of Object.entries(bundlers)) {
  const bundled = (script) => bundle(writeIn('main.js', script));
  const head = '<script src="bundle.js" defer></script>';

  testInBrowser(`${bundler} bundles the element and a language`, async (page) => {
    await bundled(`import '${name}/define.js'; import '${name}/locales/es.js';`);
    await show(page, { head, lang: 'es' });
    await expectOutcome(page, 'es');
  });

  testInBrowser(`${bundler} bundles the class alone, and nothing is registered`, async (page) => {
    await bundled(`import { ClunealSelfCheckElement } from '${name}'; window.said = ClunealSelfCheckElement.version;`);
    await show(page, { head });
    assert.equal(await page.evaluate(() => window.said), version);
    assert.equal(await isDefined(page), false);
  });

  testInstalled(`${bundler} leaves out what is not used`, async () => {
    const own = await bundled(`import { ClunealSelfCheckElement } from '${name}'; console.log('here');`);
    assert.deepEqual(own.map(fileName), ['main.js']);
    const engine = await bundled(`import { assess } from '${name}/engine.js'; console.log(assess);`);
    assert.ok(engine.some((path) => path.endsWith('domain/assess.js')));
    assert.deepEqual(
      engine.filter((path) => /[\\/](lit|@lit|ui|i18n|fhir)[\\/]/.test(path) || /lit-/.test(path)),
      [],
    );
  });
}

function fileName(path) {
  return path.split(/[\\/]/).at(-1);
}

const consumer = `
import '${name}/define.js';
import '${name}/locales/es.js';
import { ClunealSelfCheckElement } from '${name}';
import type { Answers, ClunealConsultDetail, Mode, Outcome, Translation } from '${name}';
import { assess, AnswerSheetError, startSession, transition } from '${name}/engine.js';
import { type QuestionnaireResponse, toAnswers, toQuestionnaire, toQuestionnaireResponse } from '${name}/fhir.js';
import { answerAll, sheets } from '${name}/testing.js';
// @ts-expect-error -- what is inside is not to be imported
import '${name}/dist/ui/self-check.js';

const element: ClunealSelfCheckElement = document.createElement('cluneal-self-check');
element.clinic = 'A clinic';
element.config = { mode: 'education' };
// @ts-expect-error -- there is no such option
element.colour = 'red';
element.addEventListener('cluneal-consult', (event) => {
  event.preventDefault();
  const detail: ClunealConsultDetail = event.detail;
  if (detail.consent) detail.summary.toUpperCase();
  // @ts-expect-error -- without consent there is no summary
  detail.summary.toUpperCase();
});
document.addEventListener('cluneal-result', ({ detail }) => detail.outcome satisfies Outcome);
// @ts-expect-error -- there is no such event
element.addEventListener('cluneal-done', ({ detail }) => detail);

export function add(texts: Translation): readonly { message: string }[] {
  return ClunealSelfCheckElement.addLocale('pt', texts);
}
// @ts-expect-error -- a language is whole
add({ disclaimer: 'Isto' });

export function read(answers: Answers, mode: Mode): Outcome | readonly string[] {
  try {
    return assess(answers, { mode }).outcome;
  } catch (error) {
    if (error instanceof AnswerSheetError) return error.problems.map(({ path }) => path);
    throw error;
  }
}
// @ts-expect-error -- an answer is an id or a list of them
assess({ age: 45 });
transition(startSession(), { type: 'start' }).page.kind;
const response: QuestionnaireResponse = toQuestionnaireResponse(sheets.strong, { authored: new Date(), locale: 'es' });
assess(toAnswers(response)).outcome satisfies Outcome;
const published: import('fhir/r4.js').Questionnaire = toQuestionnaire('es');
published.item?.map(({ linkId }) => linkId.toUpperCase());
// @ts-expect-error -- FHIR has no such key
toQuestionnaire('es').itms;
const recorded: import('fhir/r4.js').QuestionnaireResponse = { ...response, subject: { reference: 'Patient/1' } };
// @ts-expect-error -- nor this one
response.answerz;
assess(toAnswers(recorded)).score;
// @ts-expect-error -- another resource is no response
toAnswers(published);
// @ts-expect-error -- no clock is read
toQuestionnaireResponse(sheets.strong);
const outcome: Promise<Outcome> = answerAll(element, sheets.strong).then((result) => result.outcome);
void outcome;
`;

[
  ['bundler', 'esnext'],
  ['node16', 'node16'],
].forEach(([moduleResolution, module]) => {
  testInstalled(`its types say what can be done and what cannot (moduleResolution ${moduleResolution})`, () => {
    const file = writeIn('consumer.ts', consumer);
    const resolution = ['--module', module, '--moduleResolution', moduleResolution];
    const checks = ['--noEmit', '--strict', '--skipLibCheck', 'false'];
    const libraries = ['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
    try {
      execFileSync(process.execPath, [tsc, ...resolution, ...checks, ...libraries, file], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch ({ stdout }) {
      assert.fail(stdout);
    }
  });
});
