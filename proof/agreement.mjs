/** Holds the count of all sheets to what the self-check itself says about single ones. */
import { isDeepStrictEqual } from 'node:util';
import { assess } from '../dist/domain/assess.js';
import { isUrgent, triageLevels } from '../dist/domain/questionnaire.js';
import { answerIds, pathOf } from '../dist/domain/sheet.js';
import { english } from '../dist/i18n/languages.js';
import { shownOutcome } from '../dist/ui/outcome.js';
import { written } from './blocks.mjs';
import { modelOf } from './model.mjs';
import { endingsByCauses } from './reach.mjs';

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
  for (const answer of everyAnswer(next, answers))
    yield* everySheet(questionnaire, mode, { ...answers, [next.id]: answer });
}

function everyAnswer({ kind, options, isOptional, optionsFrom }, answers) {
  const ids = options.flatMap(answerIds);
  if (optionsFrom !== undefined) {
    const places = answers[optionsFrom].map((id) => id.replace(/-(left|right)$/, ''));
    return ids.filter((id) => places.includes(id));
  }
  if (kind === 'one') return ids;
  const exclusive = options.filter(({ isExclusive }) => isExclusive).map(({ id }) => id);
  const others = ids.filter((id) => !exclusive.includes(id));
  const sets = others.reduce((all, id) => all.flatMap((set) => [set, [...set, id]]), [[]]);
  return [...sets.filter((set) => set.length > 0 || isOptional), ...exclusive.map((id) => [id])];
}

/**
 * Counts every sheet of a small questionnaire in both ways.
 *
 * @returns how many there are, and each ending of which the two ways have another number.
 */
export function compareInFull(questionnaire, mode) {
  const counted = new Map();
  const add = (counts, key, count) => counts.set(key, (counts.get(key) ?? 0) + count);
  let sheets = 0;
  for (const sheet of everySheet(questionnaire, mode)) {
    const { outcome, score, otherCauses } = assess(questionnaire, mode, sheet);
    add(counted, `${outcome} ${score} ${otherCauses}`, 1);
    sheets += 1;
  }
  const walked = new Map();
  for (const { outcome, score, named, count } of endingsByCauses(modelOf(questionnaire, mode)))
    add(walked, `${outcome} ${score} ${named}`, Number(count));
  const keys = [...new Set([...counted.keys(), ...walked.keys()])];
  const differences = keys
    .filter((key) => counted.get(key) !== walked.get(key))
    .map((key) => `${key}: ${counted.get(key) ?? 0} sheets one by one, ${walked.get(key) ?? 0} counted`);
  return { sheets, differences };
}

/**
 * Asks the self-check about random sheets of every way in which sheets can end.
 *
 * @param endings of `endingsByCauses`.
 * @param draws how many sheets of each.
 * @returns how many sheets, and the first on which the two do not agree, with what each says.
 */
export function compareAtRandom({ questionnaire, mode }, endings, draws) {
  let sheets = 0;
  for (const end of endings) {
    for (let draw = 0; draw < draws; draw += 1) {
      const sheet = end.drawn(draw);
      const { outcome, score, otherCauses } = assess(questionnaire, mode, sheet);
      sheets += 1;
      const said = { outcome, score, otherCauses };
      const counted = { outcome: end.outcome, score: end.score, otherCauses: end.named };
      if (!isDeepStrictEqual(said, counted)) return { sheets, difference: { sheet, said, counted } };
    }
  }
  return { sheets, difference: null };
}

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
        const isRight = isDeepStrictEqual({ outcome, score, otherCauses }, wanted) && isOffered === !isUrgent(outcome);
        if (!isRight)
          return { sheets, difference: { sheet, said: { outcome, score, otherCauses, isOffered }, counted: wanted } };
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
