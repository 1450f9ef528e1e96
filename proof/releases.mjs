/**
 * Each version of the questionnaire as it was released, in proof/released/VERSION.json: its data, and its English texts. `npm run vet` holds
 * the data of today to the newest of them, because an id in a stored sheet goes on meaning what it meant when it was picked.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { byPath } from './texts.mjs';

const folder = new URL('released/', import.meta.url);

/** Every release, the oldest first. */
export function readReleases() {
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .sort((one, other) => compare(one.questionnaire.version, other.questionnaire.version));
}

/** The questionnaire with its texts, as a release keeps it. */
export function releaseOf(questionnaire, { questions, regions, otherCauses, notes, hallmarks }) {
  return JSON.parse(JSON.stringify({ questionnaire, texts: { questions, regions, otherCauses, notes, hallmarks } }));
}

export function writeRelease(release) {
  writeFileSync(new URL(`${release.questionnaire.version}.json`, folder), `${JSON.stringify(release, null, 2)}\n`);
}

/**
 * What the data of today do to sheets of before: an id that means something else than before, and a version that is not raised far
 * enough (docs/versioning.md says how far).
 *
 * @param reworded why a text that has changed still means the same, by the path of the text.
 */
export function releaseProblems(today, releases, reworded) {
  const last = releases.at(-1);
  if (!last) return [];
  const { version } = today.questionnaire;
  const changed = changedTexts(today, releases);
  const isSettled = ({ path }) => reworded[path] !== undefined;
  const step = neededStep(today, last);
  const least = raised(last.questionnaire.version, step);
  return [
    ...changed
      .filter((each) => !isSettled(each))
      .map(
        ({ path, text, was, version }) =>
          `${path}: says “${text}” and said “${was}” in ${version}. If it means the same, say why in proof/reworded.json; if not, give it an id of its own, for stored sheets have the old meaning.`,
      ),
    ...Object.keys(reworded)
      .filter((path) => !changed.some((each) => each.path === path))
      .map(
        (path) =>
          `${path}: is in proof/reworded.json, and its text has not changed since ${last.questionnaire.version}.`,
      ),
    ...(compare(version, least) < 0
      ? [
          `version: is ${version}, and has to be ${least} or higher, because ${step.why} since ${last.questionnaire.version}.`,
        ]
      : []),
  ];
}

/** Texts that an id had in the newest release that knew it, and has no longer. */
function changedTexts({ texts }, releases) {
  return Object.entries(byPath(texts)).flatMap(([path, text]) => {
    const known = releases.findLast((release) => byPath(release.texts)[path] !== undefined);
    const was = known && byPath(known.texts)[path];
    const isMeaning = /\.text$|\.options\.|\.label$|^otherCauses|^hallmarks|^notes/.test(path);
    return isMeaning && known && was !== text ? [{ path, text, was, version: known.questionnaire.version }] : [];
  });
}

/** How far the version has to be raised, as the index of a part of it, and why: by the rules of docs/versioning.md. */
function neededStep({ questionnaire: now }, { questionnaire: then }) {
  const gone = goneSince(now, then);
  if (gone) return { part: 0, why: gone };
  const added = now.questions.find(({ id, isOptional }) => !isOptional && !withId(then.questions, id));
  if (added) return { part: 0, why: `the question ${added.id} has to be answered` };
  const other = changedSince(now, then);
  if (other) return { part: 1, why: other };
  const isSame = isDeepStrictEqual({ ...now, version: '' }, { ...then, version: '' });
  return isSame ? { part: 3, why: '' } : { part: 2, why: 'the sources are not the same' };
}

/** A question or an option that sheets of before may hold, and that there is no longer. */
function goneSince(now, then) {
  for (const { id, kind, options } of then.questions) {
    const question = withId(now.questions, id);
    if (!question) return `the question ${id} has gone`;
    if (question.kind !== kind) return `${id} is answered in another way`;
    const gone = options.find((option) => !withId(question.options, option.id));
    if (gone) return `${id} ${gone.id} has gone`;
  }
  return null;
}

/** What can bring the same answers to something else. */
function changedSince(now, then) {
  const order = ({ questions }) => questions.map(({ id, options }) => [id, options.map((option) => option.id)]);
  const isKnown = ({ id }) => withId(then.questions, id);
  for (const { options, sources, ...question } of now.questions) {
    const { options: before = [], sources: _, ...was } = withId(then.questions, question.id) ?? {};
    const option = options.find((each) => !isDeepStrictEqual(each, withId(before, each.id)));
    if (option)
      return `${question.id} ${option.id} ${withId(before, option.id) ? 'does not count as it did' : 'is new'}`;
    if (!isDeepStrictEqual(question, was)) return `${question.id} is not asked or counted as it was`;
  }
  if (now.questions.every(isKnown) && !isDeepStrictEqual(order(now), order(then)))
    return 'questions or options stand in another order';
  const ruling = ({ rules, otherCauses, maxOtherCauses, notes, hallmarks }) => ({
    rules,
    'other causes': { otherCauses, maxOtherCauses },
    notes,
    signs: hallmarks.map(({ sources, ...hallmark }) => hallmark),
  });
  const [rules, were] = [ruling(now), ruling(then)];
  const changed = Object.keys(rules).find((part) => !isDeepStrictEqual(rules[part], were[part]));
  return changed ? `the ${changed} are not the same` : null;
}

function withId(list, id) {
  return list.find((each) => each.id === id);
}

/** The version with one of its three numbers raised; the same for none. */
function raised(version, { part }) {
  const numbers = version.split('.').map(Number);
  return numbers.map((number, index) => (index === part ? number + 1 : index > part ? 0 : number)).join('.');
}

function compare(one, other) {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}
