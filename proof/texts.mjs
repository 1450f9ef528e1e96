/** Whether every text that a sheet can show is there, in every language. */
import { tags, textsOf } from '../scripts/locales.mjs';

/** The texts that the ids of a questionnaire ask for, as paths in `Texts`. */
function asked({ questions, otherCauses, hallmarks, notes }) {
  return [
    ...questions.flatMap(({ id, kind, options, optionsFrom }) => [
      `questions.${id}.topic`,
      `questions.${id}.text`,
      ...options.map((option) =>
        kind === 'map' || optionsFrom ? `regions.${option.id}.label` : `questions.${id}.options.${option.id}`,
      ),
    ]),
    ...otherCauses.map(({ id }) => `otherCauses.${id}`),
    ...hallmarks.map(({ id }) => `hallmarks.${id}`),
    ...notes.map(({ id }) => (id === 'other-place' ? 'otherPlace.heading' : `notes.${id}`)),
  ];
}

/** Every text by its path. */
export function byPath(texts, path = '') {
  if (typeof texts !== 'object') return { [path]: texts };
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, value]) => byPath(value, path ? `${path}.${key}` : key)),
  );
}

/** How many texts there are in how many languages, and the path of each that is missing, with its language. */
export async function missingTexts(questionnaire) {
  const english = byPath(await textsOf('en'));
  const wanted = [...new Set([...Object.keys(english), ...asked(questionnaire)])];
  const missing = [];
  for (const tag of ['en', ...tags]) {
    const texts = byPath(await textsOf(tag));
    const isThere = (path) =>
      typeof texts[path] === 'boolean' || (typeof texts[path] === 'string' && texts[path].trim() !== '');
    missing.push(...wanted.filter((path) => !isThere(path)).map((path) => `${tag}: ${path}`));
  }
  return { texts: wanted.length, languages: tags.length + 1, missing };
}
