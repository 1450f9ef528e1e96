/** What is wrong with a questionnaire, each in a plain sentence that says where. */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { gradeOf, wordsOf } from '../scripts/readability.mjs';
import { parts } from './conditions.mjs';
import { conditionsOf } from './model.mjs';
import { effects, endingsByCauses, hallmarkCounts, matchOutcomes, noteCounts } from './reach.mjs';
import { byPath } from './texts.mjs';

/** Ids that stand for two things, and conditions that name what there is not. */
export function namingProblems(questionnaire) {
  const { questions, otherCauses, notes, hallmarks, sources } = questionnaire;
  const lists = [
    ['questions', questions],
    ['other causes', otherCauses],
    ['notes', notes],
    ['signs', hallmarks],
    ['sources', sources],
    ...questions.map(({ id, options }) => [`options of ${id}`, options]),
  ];
  const twice = lists.flatMap(([list, items]) =>
    items
      .filter(({ id }, index) => items.findIndex((item) => item.id === id) < index)
      .map(({ id }) => `${list}: ${id} is there twice.`),
  );
  const { question: placesId, sites } = questionnaire.rules.nearbySite;
  const places = { 'nearby site': { any: { [placesId]: sites } } };
  return [
    ...twice,
    ...unknownNames(questions, conditionsOf(questionnaire)),
    ...unknownNames(questions, places).filter((problem) => !problem.includes('only ever picked with a side')),
  ];
}

/** Numbers and conditions that cannot be meant. */
export function valueProblems(questionnaire) {
  const { questions, rules } = questionnaire;
  const empty = Object.entries(conditionsOf(questionnaire)).filter(([, condition]) => {
    const named = parts.flatMap((part) => (condition[part] ? [Object.values(condition[part])] : []));
    return named.length === 0 || named.some((picks) => picks.length === 0 || picks.some(({ length }) => length === 0));
  });
  return [
    ...questions.flatMap(({ id, kind, options, limits = {} }) => [
      ...options
        .filter(({ weight = 0 }) => !Number.isInteger(weight))
        .map((option) => `${id} ${option.id}: counts ${option.weight}, which is no whole number.`),
      ...options
        .filter(({ isExclusive }) => isExclusive && kind === 'one')
        .map((option) => `${id} ${option.id}: is exclusive, where only one answer can be picked.`),
      ...Object.entries(limits)
        .filter(([, limit]) => !Number.isInteger(limit) || limit < 0)
        .map(([name, limit]) => `${id}: has the limit ${limit} of ${name}, which is not 0 or more.`),
    ]),
    ...(rules.strong.minScore < rules.partial.minScore
      ? [`strong: begins at ${rules.strong.minScore} points, below partial at ${rules.partial.minScore}.`]
      : []),
    ...empty.map(([name]) => `${name}: has a condition that names nothing.`),
  ];
}

/** What conditions name that no question has. */
export function unknownNames(questions, conditions) {
  const named = Object.entries(conditions).flatMap(([name, condition]) =>
    parts.flatMap((part) =>
      Object.entries(condition[part] ?? {}).flatMap(([id, options]) => options.map((option) => [name, id, option])),
    ),
  );
  return named.flatMap(([name, id, option]) => {
    const question = questions.find((candidate) => candidate.id === id);
    const found = question?.options.find((candidate) => candidate.id === option);
    if (!question) return [`${name}: names the question ${id}, which there is not.`];
    if (!found) return [`${name}: names ${option}, which is no option of ${id}.`];
    if (found.hasSides) return [`${name}: names ${option} of ${id}, which is only ever picked with a side.`];
    return [];
  });
}

/** Questions and signs without a source, and sources without either. */
export function sourceProblems({ questions, hallmarks, sources }) {
  const citing = [...questions.map((question) => ['question', question]), ...hallmarks.map((sign) => ['sign', sign])];
  const known = sources.map(({ id }) => id);
  return [
    ...citing
      .filter(([, each]) => each.sources.length === 0)
      .map(([what, { id }]) => `${what} ${id}: names no source.`),
    ...citing.flatMap(([what, each]) =>
      each.sources
        .filter((source) => !known.includes(source))
        .map((source) => `${what} ${each.id}: names the source ${source}, which there is not.`),
    ),
    ...known
      .filter((id) => !citing.some(([, each]) => each.sources.includes(id)))
      .map((id) => `source ${id}: no question and no sign names it.`),
  ];
}

/** Danger signs that are asked about behind less urgent ones: of each question the first, and the first that stands before it. */
export function orderProblems({ questions }) {
  const signs = questions.flatMap(({ id, options }) =>
    options
      .filter(({ triage }) => triage)
      .map((option) => ({ id, option, urgency: triageLevels.indexOf(option.triage) })),
  );
  const late = signs.flatMap((sign, index) => {
    const before = signs.slice(0, index).find(({ id, urgency }) => id !== sign.id && urgency > sign.urgency);
    return before ? [{ sign, before }] : [];
  });
  return late
    .filter(({ sign }, index) => late.findIndex((other) => other.sign.id === sign.id) === index)
    .map(
      ({ sign, before }) =>
        `${sign.id} ${sign.option.id}: is ${sign.option.triage}, and asked about only behind ${before.id} ${before.option.id}, which is less urgent and would end the questions.`,
    );
}

/** What no sheet ever comes to: outcomes, questions, options, reasons, notes, signs and other causes. */
export function reachProblems(model, endings = endingsByCauses(model)) {
  const { questionnaire, blocks } = model;
  const all = effects(model);
  const never = all.filter(({ isReachable }) => !isReachable);
  const questions = blocks.flatMap((block) => block.questions);
  const unasked = questions.filter(
    ({ id, options }) => never.filter(({ question }) => question === id).length === options.length,
  );
  // Where a question is never asked, all that hangs on it follows.
  if (unasked.length > 0) return unasked.map(({ id }) => `question ${id}: no answers lead to it.`);
  return [
    ...[...triageLevels, ...matchOutcomes]
      .filter((outcome) => !endings.some((end) => end.outcome === outcome))
      .map((outcome) => `outcome ${outcome}: no answers lead to it.`),
    ...never.map(({ question, option }) => `${question} ${option.id}: cannot be picked.`),
    ...all
      .filter(({ isReachable, option, shownOn }) => isReachable && option.weight && shownOn.length === 0)
      .map(
        ({ question, option }) =>
          `${question} ${option.id}: counts ${option.weight}, but never comes to an outcome with reasons.`,
      ),
    ...questionnaire.otherCauses
      .filter(({ id }) => !endings.some(({ named }) => named.includes(id)))
      .map(({ id }) => `cause ${id}: is never named; no answers lead to it, or others always come before it.`),
    ...noteCounts(model)
      .filter(([, count]) => count === 0n)
      .map(([id]) => `note ${id}: is never shown on an outcome that has it.`),
    ...hallmarkCounts(model).flatMap(([id, states]) =>
      Object.entries(states)
        .filter(([, count]) => count === 0n)
        .map(([state]) => `sign ${id}: no answers show it as ${state}.`),
    ),
  ];
}

/** Options that change nothing without being declared so, and those that are declared so and change something. */
export function effectProblems(model, informational) {
  const isDeclared = ({ question, option }) => informational[question]?.includes(option.id) ?? false;
  const found = effects(model);
  const declared = Object.entries(informational).flatMap(([question, options]) => options.map((id) => [question, id]));
  return [
    ...found
      // Who has none of it all has to be able to say so.
      .filter((each) => each.changes.length === 0 && !each.option.isExclusive && !isDeclared(each))
      .map(
        ({ question, option }) =>
          `${question} ${option.id}: changes no outcome, cause, note or sign. If that is meant, say so in proof/informational.mjs.`,
      ),
    ...found
      .filter((each) => each.changes.length > 0 && isDeclared(each))
      .map(
        ({ question, option, changes }) =>
          `${question} ${option.id}: is declared in proof/informational.mjs, but changes ${changes.join(', ')}.`,
      ),
    ...declared
      .filter(([question, id]) => !found.some((each) => each.question === question && each.option.id === id))
      .map(
        ([question, id]) => `${question} ${id}: is declared in proof/informational.mjs, and there is no such option.`,
      ),
  ];
}

/** The hardest that a page may be to read, and a sentence in it: grades of school, by the formula of `npm run reading`. */
const hardest = { page: 8, sentence: 12 };

/** So short a sentence is read whatever its words, and the formula says nothing of it. */
const shortest = 8;

/** English pages and notes that are too hard to read, and sentences in them. */
export function readingProblems({ questions, outcomes, notes }) {
  const pages = [
    ...Object.entries(questions).map(([id, { topic, ...question }]) => [`question ${id}`, question]),
    ...Object.entries(outcomes).map(([id, outcome]) => [`outcome ${id}`, outcome]),
    ...Object.entries(notes).map(([id, note]) => [`note ${id}`, note]),
  ];
  return pages.flatMap(([name, page]) => {
    const sentences = Object.values(byPath(page)).flatMap((text) => text.split(/(?<=[.!?:]) /));
    const read = [
      [name, gradeOf(sentences), hardest.page],
      ...sentences
        .filter((sentence) => wordsOf([sentence]).length >= shortest)
        .map((sentence) => [`${name}: “${sentence}”`, gradeOf([sentence]), hardest.sentence]),
    ];
    return read
      .filter(([, grade, most]) => grade > most)
      .map(([what, grade, most]) => `${what} reads at grade ${grade.toFixed(1)}, above ${most}.`);
  });
}
