/** `npm run docs`: writes what documentation takes from the data, between its markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plotOf } from '../bench/plot.mjs';
import { reportOf } from '../bench/report.mjs';
import { table } from './markdown.mjs';
import { setUp } from './set-up.mjs';
import { dangerSigns, lineByLine } from './translations.mjs';

const markers = /(<!-- generated -->\n).*(<!-- end -->)/s;

/** What stands between the markers of each file. */
const contents = {
  'docs/bench.md': bench,
  'docs/evidence.md': evidence,
  'docs/languages.md': emergencyTable,
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
    const text = is.replace(markers, `$1\n${await content()}\n\n$2`);
    written[path] = { is, wanted: await format(text, { ...(await resolveConfig(path)), filepath: path }) };
  }
  const others = { ...(await lineByLine()), 'docs/images/bench.svg': plotOf(measured()) };
  for (const [path, wanted] of Object.entries(others)) written[path] = { is: existing(path), wanted };
  return written;
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

async function evidence() {
  const { questionnaire } = await import('../dist/engine.js');
  const { id, version, sourcesDate, questions, hallmarks, sources } = questionnaire;
  const weighted = questions.flatMap((question) =>
    question.options.filter(({ weight }) => weight).map((option) => [question.id, option.id, signed(option.weight)]),
  );
  return [
    `Questionnaire \`${id}\` ${version}, sources looked through on ${sourcesDate}.`,
    '## Questions and their sources',
    table(
      ['question', 'sources'],
      questions.map((question) => [question.id, question.sources.join(', ')]),
    ),
    '## Weights',
    'Positive speaks for the published picture, negative for something else. What is not listed counts 0.',
    table(['question', 'option', 'weight'], weighted),
    '## Signs that outcome pages show',
    table(
      ['sign', 'sources'],
      hallmarks.map((hallmark) => [hallmark.id, hallmark.sources.join(', ')]),
    ),
    '## Sources',
    sources.map((source) => `- \`${source.id}\`: ${source.citation}`).join('\n'),
  ].join('\n\n');
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

function signed(weight) {
  return weight > 0 ? `+${weight}` : `−${-weight}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  await writeDocs();
}
