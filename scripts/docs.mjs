/** `npm run docs`: writes what documentation takes from the data, between its markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

const path = 'docs/evidence.md';
const markers = /(<!-- generated -->\n).*(<!-- end -->)/s;

/** Ends the process where the file does not say what the data says. */
export async function checkDocs() {
  const { is, wanted } = await evidence();
  if (is === wanted) return;
  console.error(`${path} is not what the questionnaire says; run npm run docs.`);
  process.exit(1);
}

async function evidence() {
  const { format } = await import('prettier');
  const { questionnaire } = await import('../dist/engine.js');
  const { id, version, sourcesDate, questions, hallmarks, sources } = questionnaire;
  const weighted = questions.flatMap((question) =>
    question.options.filter(({ weight }) => weight).map((option) => [question.id, option.id, signed(option.weight)]),
  );
  const tables = [
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
  const is = readFileSync(path, 'utf8');
  const wanted = await format(is.replace(markers, `$1\n${tables}\n\n$2`), { parser: 'markdown', printWidth: 120 });
  return { is, wanted };
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function signed(weight) {
  return weight > 0 ? `+${weight}` : `−${-weight}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  writeFileSync(path, (await evidence()).wanted);
}
