/**
 * The questions of a questionnaire with every answer that can be given to each: small enough to be listed in full, while all
 * sheets are not. A question about places and the one about the worst of them are one block, because the answers to one decide those
 * to the other.
 */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { answerIds } from '../dist/domain/sheet.js';
import { maskOf } from './conditions.mjs';

/** More options than this would be too many sets of them to list. */
const mostOptions = 16;

/**
 * The blocks in the order in which they are asked, each `{ questions, askUnless, answers }`. An answer has a mask of picked options
 * for each question of its block, its `points`, the `level` of its most urgent danger sign (an index of `triageLevels`, or null), its
 * number of `picks`, its `count`: how many answers are the same but for the side of a place, and `isNearby`, whether a telling place is
 * among them.
 *
 * @throws {RangeError} where the questionnaire has something that is not counted here.
 */
export function blocksOf(questionnaire, mode) {
  refuseUncounted(questionnaire);
  const asked = questionnaire.questions.filter(({ section }) => mode === 'check' || section === 'safety');
  return asked
    .filter(({ optionsFrom }) => optionsFrom === undefined)
    .map((question) => {
      const worst = asked.find(({ optionsFrom }) => optionsFrom === question.id);
      const questions = worst ? [question, worst] : [question];
      return { questions, askUnless: question.askUnless, answers: answersTo(questionnaire, questions) };
    });
}

const listedBefore = new Map();

/** Every answer to the questions of a block; the first list of a block again where nothing of it is another. */
function answersTo({ rules }, questions) {
  const [question, worst] = questions;
  const key = JSON.stringify([questions, rules.nearbySite]);
  const before = listedBefore.get(question.id);
  if (before?.key === key) return before.answers;
  const places = listed(question).map((mask) => answerOf(rules, question, mask));
  const answers = worst ? places.flatMap((answer) => withWorst(rules, questions, answer)) : places;
  if (!before) listedBefore.set(question.id, { key, answers });
  return answers;
}

/** Every answer to a question: one option, or a set of them; an exclusive one stands alone. */
function listed({ kind, options, isOptional }) {
  if (kind === 'one') return options.map((_, bit) => 1 << bit);
  const exclusive = exclusiveOf({ options });
  const all = Array.from({ length: 1 << options.length }, (_, mask) => mask);
  return all.filter((mask) => (mask === 0 ? isOptional : (mask & exclusive) === 0 || bitsOf(mask).length === 1));
}

function answerOf(rules, question, mask) {
  const options = bitsOf(mask).map((bit) => question.options[bit]);
  const levels = options.flatMap(({ triage }) => triage ?? []).map((level) => triageLevels.indexOf(level));
  return {
    masks: [mask],
    points: pointsOf(question, options),
    level: levels.length === 0 ? null : Math.min(...levels),
    picks: options.length,
    count: options.reduce((count, { hasSides }) => count * (hasSides ? 3 : 1), 1),
    isNearby:
      question.id === rules.nearbySite.question && options.some(({ id }) => rules.nearbySite.sites.includes(id)),
  };
}

/** The places with each of them as the worst; the only place is the worst by itself. */
function withWorst(rules, [, worst], { isNearby, ...places }) {
  const bits = bitsOf(places.masks[0]);
  return bits.map((bit) => {
    const option = worst.options[bit];
    const nearby = isNearby && !rules.nearbySite.sites.includes(option.id) ? rules.nearbySite.weight : 0;
    return {
      ...places,
      masks: [places.masks[0], 1 << bit],
      points: places.points + pointsOf(worst, [option]) + nearby,
      picks: places.picks + (bits.length > 1 ? 1 : 0),
      isImplied: bits.length === 1,
    };
  });
}

/** What the picks of a question count together, within its limits. */
function pointsOf({ limits }, options) {
  const weights = options.map(({ weight = 0 }) => weight);
  const gain = sum(weights.filter((weight) => weight > 0));
  const loss = -sum(weights.filter((weight) => weight < 0));
  return Math.min(gain, limits?.gain ?? Infinity) - Math.min(loss, limits?.loss ?? Infinity);
}

/** The options that stand alone, as bits. */
export function exclusiveOf({ options }) {
  return maskOf(
    options,
    options.filter(({ isExclusive }) => isExclusive).map(({ id }) => id),
  );
}

export function bitsOf(mask) {
  const bits = [];
  for (let bit = 0; mask >> bit !== 0; bit += 1) if ((mask >> bit) & 1) bits.push(bit);
  return bits;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The answers to the questions of a block as they stand in a sheet; `sideOf` picks those of a place. */
export function written({ questions }, { masks }, sideOf) {
  const [question, worst] = questions;
  const options = bitsOf(masks[0]).map((bit) => question.options[bit]);
  const ids = options.flatMap((option) => (option.hasSides ? sideOf(answerIds(option)) : [option.id]));
  if (ids.length === 0) return {};
  const own = { [question.id]: question.kind === 'one' ? ids[0] : ids };
  if (!worst || options.length === 1) return own;
  return { ...own, [worst.id]: worst.options[bitsOf(masks[1])[0]].id };
}

function refuseUncounted({ questions, rules }) {
  questions.forEach(({ id, kind, options, isOptional, optionsFrom, askUnless }, index) => {
    const refuse = (why) => {
      throw new RangeError(`${id}: ${why}, which the proof does not count`);
    };
    const source = questions.findIndex((question) => question.id === optionsFrom);
    if (kind === 'one' && isOptional) refuse('is optional and of kind one');
    if (options.length > mostOptions) refuse(`has more than ${mostOptions} options`);
    if (kind !== 'map' && options.some(({ hasSides }) => hasSides)) refuse('has sides and is no map');
    if (optionsFrom !== undefined && (kind !== 'one' || source !== index - 1))
      refuse('does not stand behind its places');
    if (optionsFrom !== undefined && questions[source].options.some(({ id }, bit) => id !== options[bit]?.id))
      refuse('does not have the places that it is about');
    if ((optionsFrom !== undefined || kind === 'map') && options.some(({ triage }) => triage))
      refuse('has danger signs among places');
    const later = questions.slice(index).map((question) => question.id);
    const uncounted = [
      ...later,
      ...questions.filter((question) => question.optionsFrom).map((question) => question.id),
    ];
    if (askUnless && uncounted.some((name) => Object.values(askUnless).some((part) => name in part)))
      refuse('is asked by an answer that comes later or is implied');
  });
  const worst = questions.find(({ id }) => id === rules.nearbySite.unless);
  if (worst?.optionsFrom !== rules.nearbySite.question)
    throw new RangeError('nearbySite: is not about a worst place, which the proof does not count');
}
