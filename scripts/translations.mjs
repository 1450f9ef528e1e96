/**
 * What a fresh reader of each language has written back in English, beside the English that was translated. It stands in
 * docs/translations/TAG.json: for each key the text that was read, and what it says to its reader. A text that has changed since has
 * to be read again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { tags, textsOf } from './locales.mjs';
import { table } from './markdown.mjs';

/** What is not read: no words, or not for visitors. */
const unread = ['version', 'reviewed', 'direction', 'sided', 'sideOf', 'named', 'series'];

/** Texts beside the danger signs themselves on which somebody's safety rests. */
const safetyTexts =
  /^(emergencyLine|outcomes\.(emergency|same-day|doctor-first)\.|notes\.(fracture-first|possible-break|leg-weakness-worsens|cancer-team|adults-only)|safetyNet|questions\.press-check\.guide\.warning)/;

/** Every text with the path of its key. */
function allTexts(texts, path = '') {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts !== 'object') return [];
  return Object.entries(texts).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}

/** For each language its name, and each key with the English text, its own, and what a fresh reader made of it. */
async function comparisons() {
  const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });
  const english = allTexts(await textsOf('en')).filter(([path]) => !unread.includes(path));
  const problems = [];
  const all = [];
  for (const tag of tags) {
    const own = Object.fromEntries(allTexts(await textsOf(tag)));
    const file = `docs/translations/${tag}.json`;
    const read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const rows = english.map(([path, text]) => {
      const [seen, back = ''] = read[path] ?? [];
      if (seen !== own[path]) problems.push(`${file}: ${path} has not been read in these words: ${own[path]}`);
      return { path, english: text, own: own[path], back };
    });
    all.push({ tag, name: names.of(tag), rows });
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return all;
}

/** Every danger sign, and every text on which somebody's safety rests, in all languages side by side. */
export async function dangerSigns() {
  const { questionnaire } = await import('../dist/engine.js');
  const signs = questionnaire.questions.flatMap(({ id, options }) =>
    options.filter(({ triage }) => triage).map((option) => `questions.${id}.options.${option.id}`),
  );
  const all = await comparisons();
  const paths = all[0].rows.map(({ path }) => path);
  const section = (path) => {
    const rows = all.map(({ name, rows }) => {
      const { own, back } = rows.find((row) => row.path === path);
      return [name, own, back];
    });
    const { english } = all[0].rows.find((row) => row.path === path);
    return [
      `### \`${path.replace(/^questions\.|options\./g, '')}\``,
      `> ${english}`,
      table(['', 'text', 'read as'], rows),
    ];
  };
  return [
    '## Danger signs',
    ...signs.flatMap(section),
    '## What is said of them',
    ...paths.filter((path) => safetyTexts.test(path)).flatMap(section),
  ].join('\n\n');
}

/** Every text of each language beside English, as a file each. Cells are not padded, or a word would change every line. */
export async function lineByLine() {
  const files = (await comparisons()).map(({ tag, name, rows }) => {
    const lines = rows.map(({ path, english, own, back }) => [`\`${path}\``, english, own, back]);
    const content = [
      `# ${name}, line by line`,
      `[How to read this](../translations.md). Words in square brackets are the reader's remarks.`,
      table(['key', 'English', name, 'read as'], lines),
    ];
    return [`docs/translations/${tag}.md`, `${content.join('\n\n')}\n`];
  });
  return Object.fromEntries(files);
}
