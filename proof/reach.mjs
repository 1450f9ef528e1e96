/**
 * What sheets can come to: which outcomes, pages, reasons, notes, signs and other causes are ever shown, and what each option of a
 * question can change.
 */
import { bitsOf } from './blocks.mjs';
import { holds, parts } from './conditions.mjs';
import { classPairs } from './model.mjs';
import { walk, walkPairs } from './walk.mjs';

export const matchOutcomes = ['unlikely', 'partial', 'strong'];

/**
 * Every way in which sheets can end, told apart by the other causes that are named.
 *
 * @returns the endings of `walk`, each with `named`, the ids of those causes in their order.
 */
export function endingsByCauses(model, options) {
  const { otherCauses, maxOtherCauses } = model.questionnaire;
  const names = otherCauses.map(({ id }) => `cause ${id}`);
  const merge = (states) => {
    const merged = { ...states };
    let before = 0;
    for (const name of names) {
      // Behind as many causes as are named, one more changes nothing.
      if (before >= maxOtherCauses) merged[name] = '-';
      else if (states[name] === holds) before += 1;
    }
    return merged;
  };
  return walk(model, { watch: names, merge, ...options }).map((end) => {
    const fitting = otherCauses.filter(({ id }) => end.holds(`cause ${id}`)).map(({ id }) => id);
    return { ...end, named: namesCauses(end) ? fitting.slice(0, maxOtherCauses) : [] };
  });
}

/** How many sheets each other cause fits, of those that can name one. */
export function causeCounts(model, only = () => true) {
  return model.questionnaire.otherCauses
    .filter(({ id }) => only(`cause ${id}`))
    .map(({ id }) => {
      const name = `cause ${id}`;
      const endings = walk(model, { watch: [name] }).filter((end) => namesCauses(end) && end.holds(name));
      return [id, totalOf(endings)];
    });
}

/** How many sheets show each note, on the outcomes that have it. */
export function noteCounts(model, only = () => true) {
  return model.questionnaire.notes
    .filter(({ id }) => only(`note ${id}`))
    .map(({ id, outcomes }) => {
      const name = `note ${id}`;
      const endings = walk(model, { watch: [name] }).filter((end) => outcomes.includes(end.outcome) && end.holds(name));
      return [id, totalOf(endings)];
    });
}

/** How many sheets with a match or none show each sign of the studies as met, not met and not known. */
export function hallmarkCounts(model, only = () => true) {
  return model.questionnaire.hallmarks
    .filter(({ id }) => only(`sign ${id}`) || only(`sign ${id} not known`))
    .map(({ id, unknown }) => {
      const name = `sign ${id}`;
      const open = `${name} not known`;
      const endings = walk(model, { watch: unknown ? [name, open] : [name] }).filter(isMatch);
      const isOpen = (end) => unknown !== undefined && !end.holds(name) && end.holds(open);
      const count = (isCounted) => totalOf(endings.filter(isCounted));
      const states = {
        met: count((end) => end.holds(name)),
        'not-met': count((end) => !end.holds(name) && !isOpen(end)),
        ...(unknown && { 'not-known': count(isOpen) }),
      };
      return [id, states];
    });
}

/**
 * What each option of each question does.
 *
 * @returns for each `{ question, option, isReachable, shownOn, changes }`: the match outcomes on whose pages it is a reason, and what
 *   some sheet has otherwise because of it: `the outcome`, or names of causes, notes and signs.
 */
export function effects(model) {
  if (!effectsOf.has(model)) {
    const endedAt = new Set(walk(model).map((end) => end.endedAt));
    const found = model.blocks.flatMap(({ questions }, index) =>
      questions.flatMap((question, at) =>
        question.options.map((option, bit) =>
          option.triage ? dangerOf(question, option, endedAt) : effectOf(model, index, at, bit, option),
        ),
      ),
    );
    effectsOf.set(model, found);
  }
  return effectsOf.get(model);
}

const effectsOf = new WeakMap();

function dangerOf(question, option, endedAt) {
  return {
    question: question.id,
    option,
    isReachable: endedAt.has(question.id),
    shownOn: [],
    changes: ['the outcome'],
  };
}

function effectOf(model, index, at, bit, option) {
  const { questions, answers } = model.blocks[index];
  const question = questions[at];
  const withOption = answers.map(({ masks }) => masks).filter((masks) => (masks[at] >> bit) & 1);
  const through = model.classes[index].filter(({ members }) => members.some(({ masks }) => (masks[at] >> bit) & 1));
  const ends = walkPairs(
    model,
    index,
    through.filter(({ level }) => level === null).map((each) => [each, each]),
  ).map(({ one }) => one);
  const pairs = classPairs(model, index, pairsWithout(questions, at, bit, withOption));
  return {
    question: question.id,
    option,
    isReachable: ends.length > 0,
    shownOn: matchOutcomes.filter((outcome) => ends.some((end) => end.outcome === outcome)),
    changes: changesOf(model, index, pairs, question, option),
  };
}

/** Answers with the option beside the same without it; the only place beside another, and the worst beside others. */
function* pairsWithout(questions, at, bit, withOption) {
  const places = questions.length > 1 ? questions[0].options.map((_, other) => other) : [];
  for (const masks of withOption) {
    const bits = bitsOf(masks[0]);
    if (at === 1) for (const other of bits) yield [masks, [masks[0], 1 << other]];
    else if (places.length > 0 && bits.length === 1)
      for (const other of places) yield [masks, [1 << other, 1 << other]];
    else if (places.length > 0 && masks[1] === 1 << bit) continue;
    else yield [masks, [masks[0] & ~(1 << bit), ...masks.slice(1)]];
  }
}

function changesOf(model, index, pairs, question, option) {
  if (pairs.length === 0) return [];
  const isOther = walkPairs(model, index, pairs).some(({ one, other }) => one.outcome !== other.outcome);
  const watched = Object.entries(shownConditions(model)).filter(([name]) =>
    names(model.conditions[name], question.id, option.id),
  );
  const others = watched.filter(([name, outcomes]) =>
    walkPairs(model, index, pairs, { watch: [name] }).some(
      ({ one, other }) =>
        one.holds(name) !== other.holds(name) && outcomes.includes((one.holds(name) ? one : other).outcome),
    ),
  );
  return [...(isOther ? ['the outcome'] : []), ...others.map(([name]) => name)];
}

/** The conditions that put something on a page, each with the outcomes on whose pages that is. */
function shownConditions({ questionnaire: { otherCauses, notes, hallmarks } }) {
  return Object.fromEntries([
    ...otherCauses.map(({ id }) => [`cause ${id}`, ['partial', 'unlikely']]),
    ...notes.map(({ id, outcomes }) => [`note ${id}`, outcomes]),
    ...hallmarks.flatMap(({ id, unknown }) => [
      [`sign ${id}`, matchOutcomes],
      ...(unknown ? [[`sign ${id} not known`, matchOutcomes]] : []),
    ]),
  ]);
}

function names(condition, questionId, optionId) {
  return parts.some((part) => condition[part]?.[questionId]?.includes(optionId));
}

function namesCauses({ outcome }) {
  return outcome === 'partial' || outcome === 'unlikely';
}

export function isMatch({ outcome }) {
  return matchOutcomes.includes(outcome);
}

export function totalOf(ends) {
  return ends.reduce((total, { count }) => total + count, 0n);
}
