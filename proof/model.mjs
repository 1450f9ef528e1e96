/** A questionnaire made ready to be counted: its questions in blocks, its conditions as machines, its answers in classes. */
import { blocksOf } from './blocks.mjs';
import { machineOf } from './conditions.mjs';

/**
 * @param statements conditions of their own by name, that a proof wants to tell sheets apart by.
 * @returns `{ questionnaire, mode, blocks, conditions, machines, classes }`: for each block the classes of answers that no condition tells apart, each
 *   with one of the smallest of them, all `members`, and how many answers they are in all (`count`).
 * @throws {RangeError} where the questionnaire has something that is not counted here.
 */
export function modelOf(questionnaire, mode = 'check', statements = {}) {
  const blocks = blocksOf(questionnaire, mode);
  const conditions = { ...conditionsOf(questionnaire), ...statements };
  const machines = Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [name, machineOf(condition, blocks)]),
  );
  const classes = blocks.map(({ answers }, index) =>
    once(answers, JSON.stringify(conditions), () => classesOf(answers, Object.values(machines), index)),
  );
  return { questionnaire, mode, blocks, conditions, machines, classes };
}

const made = new WeakMap();

/** What has been made of the answers for the same conditions before, or makes it: most mutants change one block alone. */
function once(answers, key, make) {
  const known = made.get(answers) ?? new Map();
  if (!known.has(key)) made.set(answers, known.set(key, make()));
  return known.get(key);
}

/** Every condition of the questionnaire by name. */
export function conditionsOf({ questions, rules, otherCauses, notes, hallmarks }) {
  const named = [
    ...questions.flatMap(({ id, askUnless }) => (askUnless ? [[`askUnless ${id}`, askUnless]] : [])),
    ...rules.triageCombinations.map(({ when }, index) => [`combination ${index}`, when]),
    ['strong', rules.strong],
    ['partial', rules.partial],
    ...otherCauses.map(({ id, when }) => [`cause ${id}`, when]),
    ...notes.map(({ id, when }) => [`note ${id}`, when]),
    ...hallmarks.flatMap(({ id, met, unknown }) => [
      [`hallmark ${id}`, met],
      ...(unknown ? [[`hallmark ${id} not known`, unknown]] : []),
    ]),
  ];
  return Object.fromEntries(named);
}

/**
 * Pairs of classes for pairs of answers to one block, each pair once, and none of a class with itself.
 *
 * @param pairs `[one, other]`, the masks of the answers; no pick at all stands for an answer that no rule sees.
 */
export function classPairs({ blocks, classes }, index, pairs) {
  const classOf = finder(blocks[index], classes[index]);
  const found = new Map();
  for (const [masks, others] of pairs) {
    const [one, other] = [classOf(masks), classOf(others)];
    if (one !== other && one.level === null && other.level === null)
      found.set(one, (found.get(one) ?? new Set()).add(other));
  }
  return [...found].flatMap(([one, others]) => [...others].map((other) => [one, other]));
}

const finders = new WeakMap();

/** Finds the class of an answer by its masks. */
function finder(block, classes) {
  if (!finders.has(classes)) {
    const byKey = new Map([[0, unseen(block)]]);
    for (const each of classes) for (const { masks } of each.members) byKey.set(keyOf(masks), each);
    finders.set(classes, (masks) => byKey.get(keyOf(masks)));
  }
  return finders.get(classes);
}

/** Two masks of no more than sixteen bits as one number. */
function keyOf([mask, other = 0]) {
  return mask * 65536 + other;
}

/** How a block is read that is not answered. */
export function unseen({ questions }) {
  const masks = questions.map(() => 0);
  return { masks, points: 0, level: null, picks: 0, count: 1, members: [] };
}

/** Puts together what the machines do not tell apart: answers, or classes of them. */
export function classesOf(answers, machines, index) {
  const about = machines.filter((machine) => machine.isAbout(index));
  const classes = new Map();
  for (const answer of answers) {
    const { masks, points, level, picks, count } = answer;
    const key = `${points} ${level} ${about.map((machine) => machine.signature(index, masks))}`;
    const same = classes.get(key);
    if (!same) {
      classes.set(key, { masks, points, level, picks, count, members: [answer] });
      continue;
    }
    same.count += count;
    same.members.push(answer);
    if (picks < same.picks) Object.assign(same, { masks, picks });
  }
  return [...classes.values()];
}
