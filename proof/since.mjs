/** Every sheet as it ends by two questionnaires that ask the same: the released one, and the one of today. */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { unseen } from './model.mjs';
import { readerOf, sheetAlong } from './walk.mjs';

/** What a sheet comes to that is at its end by the one questionnaire and has to be answered on by the other. */
const goesOn = 'asked more';

/** Whether two questionnaires have the same questions with the same options, in the same order. */
export function asksTheSame(one, other) {
  const asked = ({ questions }) =>
    JSON.stringify(
      questions.map(({ id, kind, section, isOptional, optionsFrom, options }) => [
        ...[id, kind, section, isOptional, optionsFrom],
        options.map((option) => [option.id, option.isExclusive, option.hasSides]),
      ]),
    );
  return asked(one) === asked(other);
}

/**
 * Goes through the sheets of both models at once.
 *
 * @param models of questionnaires that ask the same.
 * @returns how many sheets there are by the first (`of`), how many of them come to another outcome or score by the second (`others`), and
 *   the `smallest` of those, with what it comes to by each; null where there is none.
 */
export function compareEndings(models) {
  const [{ blocks }] = models;
  const readers = models.map((model) => readerOf(model, []));
  const result = { of: 0n, others: 0n, smallest: null };
  let open = new Map([['', { tracks: readers.map(({ start }) => start), count: 1n, picks: 0 }]]);
  blocks.forEach((block, at) => {
    const next = new Map();
    const pairs = pairsAt(models, at);
    for (const state of open.values()) {
      const areAsked = state.tracks.map((track, side) => readers[side].isAsked(track, at));
      if (areAsked[0] !== areAsked[1]) {
        // By the one the questions go another way than by the other.
        const [was, is] = areAsked.map((isAsked) => ({ outcome: isAsked ? goesOn : 'not asked that', score: null }));
        differ(state, was, is);
        continue;
      }
      for (const answers of areAsked[0] ? pairs : [[unseen(block), unseen(block)]]) {
        const reached = {
          tracks: state.tracks.map((track, side) => readers[side].read(track, at, answers[side])),
          count: state.count * BigInt(answers[0].count),
          picks: state.picks + answers[0].picks,
          from: state,
          answers,
        };
        if (answers.some(({ level }) => level !== null)) end(reached, at);
        else join(next, reached);
      }
    }
    open = next;
  });
  for (const state of open.values()) end(state, blocks.length - 1);
  return result;

  function join(states, reached) {
    const key = reached.tracks.map(({ score, progress }) => `${score} ${progress}`).join('|');
    const known = states.get(key);
    const count = (known?.count ?? 0n) + reached.count;
    states.set(key, { ...(known && known.picks <= reached.picks ? known : reached), count });
  }

  function end(state, at) {
    const [was, is] = state.tracks.map((track, side) => {
      const { level } = state.answers[side];
      if (level === null && at < blocks.length - 1) return { outcome: goesOn, score: null };
      return readers[side].resultOf(readers[side].readRest(track, at + 1), level);
    });
    if (was.outcome === is.outcome && was.score === is.score) result.of += state.count;
    else differ(state, was, is);
  }

  function differ(state, was, is) {
    result.of += state.count;
    result.others += state.count;
    if (!result.smallest || state.picks < result.smallest.picks)
      result.smallest = { picks: state.picks, sheet: sheetAlong(blocks, state, 0), was, is };
  }
}

/** Each answer to a block as each model sees it, those together that neither tells apart. */
function pairsAt([one, other], at) {
  if (one.classes[at] === other.classes[at]) return one.classes[at].map((answer) => [answer, answer]);
  const [first, second] = [one, other].map(({ classes }) => classesByMasks(classes[at]));
  const found = new Map();
  for (const [masks, { same, member }] of first) {
    const again = second.get(masks);
    const known = found.get(same) ?? new Map();
    const pair = known.get(again.same);
    if (!pair) known.set(again.same, [{ ...member }, { ...again.member }]);
    else {
      pair[0].count += member.count;
      if (member.picks < pair[0].picks) Object.assign(pair[0], { masks: member.masks, picks: member.picks });
    }
    found.set(same, known);
  }
  return [...found.values()].flatMap((known) => [...known.values()]);
}

function classesByMasks(classes) {
  return new Map(classes.flatMap((same) => same.members.map((member) => [`${member.masks}`, { same, member }])));
}

/** Danger signs that are less urgent than they were, or none any more. */
export function loweredSigns(today, before) {
  return before.questions.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      const now = today.questions.find((question) => question.id === id)?.options.find((each) => each.id === option.id);
      const isLower =
        option.triage && !(now?.triage && triageLevels.indexOf(now.triage) <= triageLevels.indexOf(option.triage));
      return isLower ? [`${id} ${option.id}: is ${now?.triage ?? 'no danger sign'} and was ${option.triage}.`] : [];
    }),
  );
}
