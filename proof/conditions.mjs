/**
 * A condition of a questionnaire as a machine that reads the answers question by question, and after each knows only what can
 * still matter: that it holds, that it cannot hold any more, or that it is open. So that millions of sheets become one state.
 */
import { answerIds } from '../dist/domain/sheet.js';

/** The parts of a condition. */
export const parts = ['all', 'any', 'none', 'only'];

export const holds = 'T';
export const fails = 'F';
/** Open, and one of its `any` has been met, or there is none. */
const met = '1';
/** Open, and none of its `any` has been met. */
const unmet = '0';

/**
 * @param condition a `Condition` of `src/domain/questionnaire.ts`.
 * @param blocks the blocks of questions in the order in which they are read.
 * @returns `start`, the state before the first block; `read(state, index, masks)`, the state after the block at the index, in which
 *   each bit of a mask is a picked option; `isAbout(index)`, whether the block is named; and `signature(index, masks)`, what of the answers
 *   it sees.
 */
export function machineOf(condition, blocks) {
  const atoms = blocks.map(({ questions }) => questions.flatMap((question, at) => atomsOf(condition, question, at)));
  const lastOf = (isCounted) => atoms.findLastIndex((here) => here.some(({ part }) => isCounted(part)));
  const lastAny = lastOf((part) => part === 'any');
  const lastOther = lastOf((part) => part !== 'any');
  const settle = (isMet, index) => {
    if (isMet) return index >= lastOther ? holds : met;
    return index >= lastAny ? fails : unmet;
  };
  const isNever = ['all', 'only'].some((part) =>
    Object.keys(condition[part] ?? {}).some(
      (id) => !blocks.some(({ questions }) => questions.some((one) => one.id === id)),
    ),
  );
  return {
    start: isNever ? fails : settle(condition.any === undefined, -1),
    isAbout: (index) => atoms[index].length > 0,
    read(state, index, masks) {
      const here = atoms[index];
      if (here.length === 0 || state === holds || state === fails) return state;
      if (here.some((atom) => atom.part !== 'any' && !isTrue(atom, masks))) return fails;
      return settle(state === met || here.some((atom) => atom.part === 'any' && isTrue(atom, masks)), index);
    },
    signature: (index, masks) => atoms[index].map((atom) => (isTrue(atom, masks) ? 1 : 0)).join(''),
  };
}

function atomsOf(condition, { id, options }, at) {
  return parts.flatMap((part) => {
    const named = condition[part]?.[id];
    if (!named) return [];
    // A place with sides is picked as one of its sides, never by its own name.
    const whole = options.filter(({ hasSides }) => !hasSides).map((option) => option.id);
    const sided = options.filter(({ hasSides }) => hasSides).flatMap(answerIds);
    if (named.some((option) => sided.includes(option)))
      throw new RangeError(`${id}: a condition names a side of a place, which the proof does not count`);
    return [
      {
        part,
        at,
        mask: maskOf(
          options,
          named.filter((option) => whole.includes(option)),
        ),
      },
    ];
  });
}

/** The named options as bits. */
export function maskOf(options, named) {
  return options.reduce((mask, { id }, bit) => (named.includes(id) ? mask | (1 << bit) : mask), 0);
}

function isTrue({ part, at, mask }, masks) {
  const picks = masks[at];
  if (part === 'none') return (picks & mask) === 0;
  if (part === 'only') return picks !== 0 && (picks & ~mask) === 0;
  return (picks & mask) !== 0;
}
