/** What is wrong with a questionnaire, each in a plain sentence that says where. */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { gradeOf, wordsOf } from '../scripts/readability.mjs';
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
  return [...twice, ...unknownNames(questions, conditionsOf(questionnaire))];
}

/** What conditions name that no question has. */
export function unknownNames(questions, conditions) {
  const named = Object.entries(conditions).flatMap(([name, condition]) =>
    ['all', 'any', 'none', 'only'].flatMap((part) =>
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

/** Danger signs that are asked about behind less urgent ones. */
export function orderProblems({ questions }) {
  const signs = questions.flatMap(({ id, options }) =>
    options
      .filter(({ triage }) => triage)
      .map((option) => ({ id, option, urgency: triageLevels.indexOf(option.triage) })),
  );
  return signs.flatMap(({ id, option, urgency }, index) => {
    const before = signs.slice(0, index).find((sign) => sign.id !== id && sign.urgency > urgency);
    return before
      ? [
          `${id} ${option.id}: is ${option.triage}, and asked about only behind ${before.id} ${before.option.id}, which is less urgent and would end the questions.`,
        ]
      : [];
  });
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
  const isUnasked = ({ question }) => unasked.some(({ id }) => id === question);
  return [
    ...matchOutcomes
      .filter((outcome) => !endings.some((end) => end.outcome === outcome))
      .map((outcome) => `outcome ${outcome}: no answers lead to it.`),
    ...unasked.map(({ id }) => `question ${id}: no answers lead to it.`),
    ...never
      .filter((each) => !isUnasked(each))
      .map(({ question, option }) => `${question} ${option.id}: cannot be picked.`),
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
