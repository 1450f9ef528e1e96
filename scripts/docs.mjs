/** `npm run docs`: writes what documentation takes from the data, between its markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plotOf } from '../bench/plot.mjs';
import { reportOf } from '../bench/report.mjs';
import { components, websites } from './install-guides.mjs';
import { table } from './markdown.mjs';
import { setUp } from './set-up.mjs';
import { dangerSigns, lineByLine } from './translations.mjs';

const markers = /(<!-- generated(?:: (\w+))? -->\n).*?(<!-- end -->)/gs;

/** What stands between the markers of each file: a text, or one for each name in `<!-- generated: NAME -->`. */
const contents = {
  'README.md': async () => (await import('./reference.mjs')).reference(),
  'docs/bench.md': bench,
  'docs/evidence.md': async () => (await import('./evidence.mjs')).evidence(),
  'docs/frameworks.md': components,
  'docs/install.md': websites,
  'docs/languages.md': emergencyTable,
  'docs/proof.md': async () => (await import('../proof/report.mjs')).report(),
  'docs/translations.md': dangerSigns,
};

export async function writeDocs() {
  for (const [path, { wanted }] of Object.entries(await documents())) writeFileSync(path, wanted);
}

/** Ends the process where a file does not say what the data says. */
export async function checkDocs() {
  for (const [path, { is, wanted }] of Object.entries(await documents())) {
    if (is === wanted) continue;
    console.error(`${path} is not what the data says; run npm run docs.`);
    process.exit(1);
  }
}

async function documents() {
  const { format, resolveConfig } = await import('prettier');
  const written = {};
  for (const [path, content] of Object.entries(contents)) {
    const is = readFileSync(path, 'utf8');
    const text = fill(path, is, await content());
    written[path] = { is, wanted: await format(text, { ...(await resolveConfig(path)), filepath: path }) };
  }
  const others = { ...(await lineByLine()), 'docs/images/bench.svg': plotOf(measured()) };
  for (const [path, wanted] of Object.entries(others)) written[path] = { is: existing(path), wanted };
  return written;
}

function fill(path, text, content) {
  const parts = typeof content === 'string' ? { all: content } : content;
  const places = [...text.matchAll(markers)].map(([, , name = 'all']) => name);
  if (`${places.sort()}` !== `${Object.keys(parts).sort()}`)
    throw new Error(`${path} has places for ${places}, and there is ${Object.keys(parts)} to put there.`);
  return text.replace(markers, (place, start, name = 'all', end) => `${start}\n${parts[name]}\n\n${end}`);
}

function existing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What `npm run bench` measured last. */
function measured() {
  return JSON.parse(readFileSync('bench/results.json', 'utf8'));
}

function bench() {
  return reportOf(measured());
}

async function emergencyTable() {
  const { emergencyNumbers } = await import('../dist/content/emergency-numbers.js');
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const rows = Object.entries(emergencyNumbers).map(([number, regions]) => [
    number,
    regions
      .split(' ')
      .map((region) => `${names.of(region)} (${region})`)
      .join(', '),
  ]);
  rows.sort(([one], [other]) => (one < other ? -1 : 1));
  return table(['number', 'regions'], rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  await writeDocs();
}
