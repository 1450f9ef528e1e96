/**
 * Goes through all sheets of a questionnaire at once. Sheets that have come to the same so far, the same score and the same for every
 * condition that is watched, go on as one state with their number. So every valid sheet is counted, and none has to be visited.
 *
 * A valid sheet answers the questions on its path and no other; an optional question that is skipped is left out.
 */
import { written } from './blocks.mjs';
import { holds } from './conditions.mjs';
import { classesOf, unseen } from './model.mjs';
import { resultOf } from './reading.mjs';

/**
 * Every way in which the sheets of a model can end.
 *
 * @param watch names of the conditions by which endings are told apart, beside those that decide the outcome.
 * @param merge makes states one that need not be told apart: it gets and returns an object of what each watched condition has come to.
 * @param through only sheets with this class of answers (`answer`) to the block at the `index`.
 * @param draws how many random sheets each ending can be asked for, and `random`, numbers from 0 to below 1 for them.
 * @returns endings: `outcome`, `score` (null with a danger sign), `holds(name)`, the number of sheets (`count`, a BigInt), the question
 *   at which a danger sign ended it (`endedAt`, or null), `smallest()`, a sheet with the fewest picks, and `drawn(index)`, a random one.
 */
export function walk(model, { watch = [], merge, through, draws = 0, random = Math.random } = {}) {
  const { blocks } = model;
  const reader = readerOf(model, watch, merge);
  const endings = new Map();
  let open = new Map([['', { ...reader.start, count: 1n, picks: 0, ways: [] }]]);
  blocks.forEach((block, index) => {
    const next = new Map();
    for (const state of open.values()) {
      for (const answer of reader.isAsked(state, index) ? answersAt(index) : skipped(block, index)) {
        const isEnd = answer.level !== null;
        if (isEnd && index < (through?.index ?? 0)) continue;
        const read = reader.read(state, index, answer);
        const track = isEnd ? reader.readRest(read, index + 1) : read;
        const end = isEnd ? `${answer.level} ${index} ` : '';
        join(isEnd ? endings : next, `${end}${track.score} ${track.progress}`, state, answer, {
          ...track,
          level: answer.level,
          endedAt: isEnd ? index : null,
        });
      }
    }
    open = next;
  });
  for (const [key, state] of open) endings.set(key, { ...state, level: null, endedAt: null });
  return [...endings.values()].map((state) => endingOf(state));

  function answersAt(index) {
    return through?.index === index ? [through.answer] : reader.classes[index];
  }

  function skipped(block, index) {
    return through?.index === index ? [] : [unseen(block)];
  }

  function join(states, key, from, answer, track) {
    const count = from.count * BigInt(answer.count);
    const picks = from.picks + answer.picks;
    const way = { from, answer };
    let state = states.get(key);
    if (!state) {
      state = { ...track, count: 0n, picks: Infinity, smallest: way, ways: Array(draws).fill(way) };
      states.set(key, state);
    }
    state.count += count;
    // Each way of the many that lead here is kept with a chance that is its share of the sheets.
    if (draws > 0) {
      const share = Number(count) / Number(state.count);
      for (let draw = 0; draw < draws; draw += 1) if (random() < share) state.ways[draw] = way;
    }
    if (picks < state.picks) Object.assign(state, { picks, smallest: way });
  }

  function endingOf(state) {
    return {
      ...reader.resultOf(state, state.level),
      holds: (name) => reader.holds(state, name),
      count: state.count,
      endedAt: state.endedAt === null ? null : blocks[state.endedAt].questions[0].id,
      picks: state.picks,
      smallest: () =>
        traced(
          state,
          ({ smallest }) => smallest,
          (answer) => answer,
          ([left]) => [left],
        ),
      drawn: (draw) => traced(state, ({ ways }) => ways[draw], memberOf, sideAtRandom),
    };
  }

  /** The sheet that leads to a state, answers and sides chosen as told. */
  function traced(state, wayTo, choose, sideOf) {
    const answers = [];
    for (let way = wayTo(state); way; way = wayTo(way.from)) answers.unshift(choose(way.answer));
    return Object.assign({}, ...answers.map((answer, index) => written(blocks[index], answer, sideOf)));
  }

  /** One of the answers of a class, each with the chance of the answers that it stands for. */
  function memberOf(answer) {
    const { members = [] } = answer;
    if (members.length === 0) return answer;
    const sums = runningSums(members);
    const wanted = random() * sums[sums.length - 1];
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return memberOf(members[low]);
  }

  function sideAtRandom([left, right]) {
    return [[left], [right], [left, right]][Math.floor(random() * 3)];
  }
}

/**
 * Every two endings that sheets come to which differ in one answer alone, and in nothing that can be asked because of it.
 *
 * @param index of the block in which they differ.
 * @param pairs `[one, other]`, classes of answers of that block.
 * @returns `[one, other]` results, each `{ outcome, score, holds }`, and `smallest()`, the two sheets with the fewest picks. Sheets with a
 *   picked danger sign are left out.
 */
export function walkPairs(model, index, pairs, { watch = [] } = {}) {
  const { blocks } = model;
  const reader = readerOf(model, watch);
  let open = new Map([['', { tracks: [reader.start, reader.start], picks: 0 }]]);
  blocks.forEach((block, at) => {
    const next = new Map();
    for (const state of open.values()) {
      const areAsked = state.tracks.map((track) => reader.isAsked(track, at));
      for (const answers of choicesAt(block, at, areAsked)) {
        const tracks = state.tracks.map((track, side) => reader.read(track, at, answers[side]));
        const key = tracks.map(({ score, progress }) => `${score} ${progress}`).join('|');
        const picks = state.picks + answers[0].picks + answers[1].picks;
        const known = next.get(key);
        if (!known || picks < known.picks) next.set(key, { tracks, picks, from: state, answers });
      }
    }
    open = next;
  });
  return [...open.values()].map((state) => {
    const [one, other] = state.tracks.map((track) => ({
      ...reader.resultOf(track, null),
      holds: (name) => reader.holds(track, name),
    }));
    return { one, other, picks: state.picks, smallest: () => [0, 1].map((side) => sheetAlong(blocks, state, side)) };
  });

  function choicesAt(block, at, areAsked) {
    if (at === index) return areAsked[0] ? pairs : [];
    const none = unseen(block);
    if (!areAsked[0] && !areAsked[1]) return [[none, none]];
    return reader.classes[at]
      .filter(({ level }) => level === null)
      .map((answer) => areAsked.map((isAsked) => (isAsked ? answer : none)));
  }
}

/** The sheet that leads to a state of two sheets at once: the first or the second (`side`). */
export function sheetAlong(blocks, state, side) {
  const answers = [];
  for (let step = state; step.from; step = step.from) answers.unshift(step.answers[side]);
  return Object.assign({}, ...answers.map((answer, at) => written(blocks[at], answer, ([left]) => [left])));
}

/** How a walk reads answers: which conditions it watches, and what they have come to. */
export function readerOf(model, watch, merge) {
  const { questionnaire, mode, blocks, machines } = model;
  const combinations = questionnaire.rules.triageCombinations.map((_, index) => `combination ${index + 1}`);
  const asking = blocks.flatMap(({ questions, askUnless }) => (askUnless ? `asking ${questions[0].id}` : []));
  const names = [...new Set([...asking, ...combinations, 'strong', 'partial', ...watch])];
  const watched = names.map((name) => machines[name]);
  const classes = model.classes.map((answers, index) => classesOf(answers, watched, index));
  const at = Object.fromEntries(names.map((name, index) => [name, index]));
  const holdsAt = ({ progress }, name) => progress[at[name]] === holds;
  const lastAsking = blocks.findLastIndex(({ askUnless }) => askUnless);
  return {
    classes,
    start: { score: 0, progress: watched.map(({ start }) => start).join('') },
    holds: holdsAt,
    isAsked: (track, index) => {
      const { questions, askUnless } = blocks[index];
      return !askUnless || !holdsAt(track, `asking ${questions[0].id}`);
    },
    read,
    readRest: (track, index) =>
      blocks.slice(index).reduce((track_, block, later) => read(track_, index + later, unseen(block)), track),
    resultOf: (track, level) => resultOf(questionnaire, mode, level, track.score, (name) => holdsAt(track, name)),
  };

  function read({ score, progress }, index, { masks, points }) {
    const states = watched.map((machine, place) => machine.read(progress[place], index, masks));
    if (index >= lastAsking) asking.forEach((name) => (states[at[name]] = '-'));
    if (!merge) return { score: score + points, progress: states.join('') };
    const named = merge(Object.fromEntries(names.map((name, place) => [name, states[place]])));
    return { score: score + points, progress: names.map((name) => named[name]).join('') };
  }
}

const summed = new WeakMap();

/** For each of the members how many answers it and those before it stand for. */
function runningSums(members) {
  if (!summed.has(members)) {
    let sum = 0;
    summed.set(
      members,
      members.map(({ count }) => (sum += count)),
    );
  }
  return summed.get(members);
}
