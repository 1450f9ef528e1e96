/** Holds the count of all sheets to what the self-check itself says about single ones. */
import { isDeepStrictEqual } from 'node:util';
import { assess } from '../dist/domain/assess.js';
import { hallmarksOf } from '../dist/domain/hallmarks.js';
import { notesFor } from '../dist/domain/notes.js';
import { triageLevels } from '../dist/domain/questionnaire.js';
import { answerIds, pathOf, sheetProblems } from '../dist/domain/sheet.js';
import { english } from '../dist/i18n/languages.js';
import { shownOutcome } from '../dist/ui/outcome.js';
import { written } from './blocks.mjs';
import { modelOf } from './model.mjs';
import { endingsByCauses } from './reach.mjs';
import { readingOf } from './reading.mjs';
import { walk } from './walk.mjs';

/**
 * Every valid sheet of a questionnaire, one by one, along the self-check's own path: for small ones alone.
 *
 * A question that is skipped stands in the sheet as an empty list until it is complete.
 */
export function* everySheet(questionnaire, mode, answers = {}) {
  const next = pathOf(questionnaire, mode, answers).find(({ id }) => answers[id] === undefined);
  if (!next) {
    yield Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0));
    return;
  }
  for (const answer of everyAnswer(questionnaire, mode, next, answers))
    yield* everySheet(questionnaire, mode, { ...answers, [next.id]: answer });
}

/** More options than this have too many sets to list, as the places of the whole questionnaire. */
const mostListed = 12;

/** Every answer that the self-check takes. */
function everyAnswer(questionnaire, mode, { id, kind, options }, answers) {
  const ids = options.flatMap(answerIds);
  if (kind !== 'one' && ids.length > mostListed)
    throw new RangeError(`${id} cannot be asked here; its answers are too many`);
  const sets = ids.reduce((all, one) => all.flatMap((set) => [set, [...set, one]]), [[]]);
  return (kind === 'one' ? ids : sets).filter((answer) =>
    sheetProblems(questionnaire, mode, { ...answers, [id]: answer }).every(({ code }) => code === 'missing'),
  );
}

/**
 * Counts every sheet of a small questionnaire in both ways, and reads each in both.
 *
 * @returns how many there are, each ending of which the two ways have another number, and the first sheets that they read otherwise.
 */
export function compareInFull(questionnaire, mode) {
  const model = modelOf(questionnaire, mode);
  const counted = new Map();
  const differences = [];
  let sheets = 0;
  for (const sheet of everySheet(questionnaire, mode)) {
    sheets += 1;
    const { said, read } = readings(model, sheet);
    if (!isDeepStrictEqual(said, read)) differences.push(JSON.stringify({ sheet, said, read }));
    if (differences.length > 2) return { sheets, differences };
    const key = `${said.outcome} ${said.score} ${said.otherCauses}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const walked = new Map();
  for (const { outcome, score, named, count } of endingsByCauses(model)) {
    const key = `${outcome} ${score} ${named}`;
    walked.set(key, (walked.get(key) ?? 0) + Number(count));
  }
  const keys = [...new Set([...counted.keys(), ...walked.keys()])];
  const others = keys
    .filter((key) => counted.get(key) !== walked.get(key))
    .map((key) => `${key}: ${counted.get(key) ?? 0} sheets one by one, ${walked.get(key) ?? 0} counted`);
  return { sheets, differences: [...differences, ...others] };
}

/**
 * Asks the self-check about random sheets: of every way in which sheets can end, and of every class of answers to each question.
 *
 * @param endings of `endingsByCauses`.
 * @param draws how many sheets of each.
 * @returns how many sheets, and the first on which the two do not agree, with what each says.
 */
export function compareAtRandom(model, endings, draws, random = Math.random) {
  let sheets = 0;
  const compare = (end, draw) => {
    const sheet = asAnswered(model, end.drawn(draw), random);
    sheets += 1;
    const { said, read } = readings(model, sheet);
    const counted = { outcome: end.outcome, score: end.score, ...(end.named && { otherCauses: end.named }) };
    if (!isDeepStrictEqual(said, { ...read, ...counted }))
      return { sheets, difference: { sheet, said, read, counted } };
    return null;
  };
  for (const end of endings) {
    for (let draw = 0; draw < draws; draw += 1) {
      const found = compare(end, draw);
      if (found) return found;
    }
  }
  for (const [index, classes] of model.classes.entries()) {
    for (const answer of classes) {
      for (const end of walk(model, { through: { index, answer }, draws: 1, random })) {
        const found = compare(end, 0);
        if (found) return found;
      }
    }
  }
  return { sheets, difference: null };
}

/** The sheet as visitors leave it: picks in any order, and now and then an empty list for a question that was skipped. */
function asAnswered({ questionnaire: { questions } }, sheet, random) {
  const shuffled = Object.entries(sheet).map(([id, answer]) => [
    id,
    typeof answer === 'string' ? answer : [...answer].sort(() => random() - 0.5),
  ]);
  const isReached = (id) => Object.keys(sheet).length > questions.findIndex((question) => question.id === id);
  const skipped = questions.filter(
    ({ id, isOptional }) => isOptional && !(id in sheet) && isReached(id) && random() < 0.5,
  );
  return { ...Object.fromEntries(shuffled), ...Object.fromEntries(skipped.map(({ id }) => [id, []])) };
}

/** What the self-check says about a sheet, and what is read here from the data. */
function readings(model, sheet) {
  const { questionnaire, mode } = model;
  return { said: saidOf(questionnaire, mode, sheet), read: readingOf(model, sheet) };
}

function saidOf(questionnaire, mode, sheet) {
  try {
    const assessment = assess(questionnaire, mode, sheet);
    const { first, others } = notesFor(questionnaire, mode, sheet, assessment.outcome);
    const hallmarks = hallmarksOf(questionnaire, mode, sheet);
    return { ...assessment, notes: { first, others }, hallmarks };
  } catch (error) {
    // A sheet that is refused is told of, not thrown.
    return { outcome: String(error) };
  }
}

/** The sheets that ask for care now; what stands on their pages must not be told by the code that is looked at. */
const urgent = ['emergency', 'same-day'];

/**
 * Asks the self-check about every sheet that ends at a danger sign: alone, and with all questions behind it answered as well.
 *
 * @param endings of `walk`.
 * @returns how many sheets, and the first with another outcome than its most urgent sign, with a score, a match or another cause, or,
 *   where care is needed now, with an offer.
 */
export function compareDangers({ questionnaire, mode, blocks }, endings) {
  const rest = endings.find(({ outcome }) => outcome === 'strong')?.smallest();
  let sheets = 0;
  for (const block of blocks) {
    const [question] = block.questions;
    const before = endings.find(({ endedAt }) => endedAt === question.id)?.smallest();
    for (const answer of block.answers.filter(({ level }) => level !== null)) {
      const own = { ...before, ...written(block, answer, (sides) => sides) };
      for (const sheet of [own, { ...rest, ...own }]) {
        sheets += 1;
        const wanted = { outcome: triageLevels[answer.level], score: null, otherCauses: [] };
        const { outcome, score, otherCauses } = assess(questionnaire, mode, sheet);
        const isOffered = offered(sheet, mode);
        const isRight =
          isDeepStrictEqual({ outcome, score, otherCauses }, wanted) && isOffered === !urgent.includes(wanted.outcome);
        if (!isRight)
          return { sheets, difference: { sheet, said: { outcome, score, otherCauses, isOffered }, wanted } };
      }
    }
  }
  return { sheets, difference: null };
}

/** Whether the element offers a consultation beside the outcome. */
function offered(answers, mode) {
  const options = { consultLabel: null, consultHref: null };
  return shownOutcome({ page: { kind: 'outcome' }, mode, answers }, english, options).result.consult.offered;
}
