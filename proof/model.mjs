/** A questionnaire made ready to be counted: its questions in blocks, its conditions as machines, its answers in classes. */
import { blocksOf } from './blocks.mjs';
import { machineOf, parts } from './conditions.mjs';

/**
 * @param statements conditions of their own by name, that a proof wants to tell sheets apart by.
 * @returns `{ questionnaire, mode, blocks, conditions, machines, machinesOf, classes }`: for each block the machines that look at it, and
 *   the classes of answers that no condition tells apart, each with one of the smallest of them, all `members`, and how many answers they
 *   are in all (`count`).
 * @throws {RangeError} where the questionnaire has something that is not counted here.
 */
export function modelOf(questionnaire, mode = 'check', statements = {}) {
  const blocks = blocksOf(questionnaire, mode);
  const conditions = { ...conditionsOf(questionnaire), ...statements };
  const machines = Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [name, machineOf(condition, blocks)]),
  );
  const classes = blocks.map(({ answers }, index) =>
    once(answers, seenBy(conditions, blocks[index]), () => classesOf(answers, Object.values(machines), index)),
  );
  const machinesOf = blocks.map((_, index) => Object.entries(machines).filter(([, machine]) => machine.isAbout(index)));
  return { questionnaire, mode, blocks, conditions, machines, machinesOf, classes };
}

/** What the conditions look at in a block. */
function seenBy(conditions, { questions }) {
  const ids = questions.map(({ id }) => id);
  return JSON.stringify(
    Object.values(conditions).map((condition) => parts.map((part) => ids.map((id) => condition[part]?.[id] ?? null))),
  );
}

const made = new WeakMap();

/** What has been made of the answers for the same key before, or makes it: most mutants change one block alone. */
function once(answers, key, make) {
  const known = made.get(answers) ?? new Map();
  if (!known.has(key)) made.set(answers, known.set(key, make()));
  return known.get(key);
}

/** Every condition of the questionnaire by name. */
export function conditionsOf(questionnaire) {
  return Object.fromEntries(conditionsIn(questionnaire).map(([name, find]) => [name, find(questionnaire)]));
}

/** Where each condition of a questionnaire stands: its name, and a way to it in any copy. */
export function conditionsIn({ questions, rules, otherCauses, notes, hallmarks }) {
  return [
    ...questions.flatMap(({ id, askUnless }, at) =>
      askUnless ? [[`asking ${id}`, (copy) => copy.questions[at].askUnless]] : [],
    ),
    ...rules.triageCombinations.map((_, at) => [
      `combination ${at + 1}`,
      (copy) => copy.rules.triageCombinations[at].when,
    ]),
    ['strong', (copy) => copy.rules.strong],
    ['partial', (copy) => copy.rules.partial],
    ...otherCauses.map(({ id }, at) => [`cause ${id}`, (copy) => copy.otherCauses[at].when]),
    ...notes.map(({ id }, at) => [`note ${id}`, (copy) => copy.notes[at].when]),
    ...hallmarks.flatMap(({ id, unknown }, at) => [
      [`sign ${id}`, (copy) => copy.hallmarks[at].met],
      ...(unknown ? [[`sign ${id} not known`, (copy) => copy.hallmarks[at].unknown]] : []),
    ]),
  ];
}

/**
 * For pairs of answers to one block the smallest of those that no condition tells apart, and none of answers that are told apart by
 * nothing.
 *
 * @param pairs `[one, other]`, the masks of the answers; no pick at all stands for an answer that no rule sees.
 */
export function classPairs({ blocks, classes }, index, pairs) {
  const find = finder(blocks[index], classes[index]);
  const found = new Map();
  for (const [masks, others] of pairs) {
    const [one, other] = [find(masks), find(others)];
    if (!one || !other || one.same === other.same || one.same.level !== null || other.same.level !== null) continue;
    const known = found.get(one.same) ?? new Map();
    const picks = one.answer.picks + other.answer.picks;
    if (!(known.get(other.same)?.picks <= picks)) known.set(other.same, { picks, pair: [one.answer, other.answer] });
    found.set(one.same, known);
  }
  return [...found.values()].flatMap((known) => [...known.values()].map(({ pair }) => pair));
}

/** The answer with these masks to the block at the index; undefined where there is none. */
export function answerWith({ blocks, classes }, index, masks) {
  return finder(blocks[index], classes[index])(masks)?.answer;
}

const finders = new WeakMap();

/** Finds an answer and its class by the masks. */
function finder(block, classes) {
  if (!finders.has(classes)) {
    const none = unseen(block);
    const byKey = new Map([[0, { same: none, answer: none }]]);
    for (const same of classes) for (const answer of same.members) byKey.set(keyOf(answer.masks), { same, answer });
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
    const { masks, points, level, picks, count, isImplied } = answer;
    const key = `${points} ${level} ${isImplied} ${about.map((machine) => machine.signature(index, masks))}`;
    const same = classes.get(key);
    if (!same) {
      classes.set(key, { masks, points, level, picks, count, isImplied, members: [answer] });
      continue;
    }
    same.count += count;
    same.members.push(answer);
    if (picks < same.picks) Object.assign(same, { masks, picks });
  }
  return [...classes.values()];
}
