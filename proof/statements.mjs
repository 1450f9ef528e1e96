/**
 * What has to be true of every sheet, whatever the questionnaire's data say. Each statement has its own words and ids, so that a rule
 * that is lost from the data does not take its statement along.
 */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { compareDangers } from './agreement.mjs';
import { bitsOf, exclusiveOf } from './blocks.mjs';
import { fails, holds } from './conditions.mjs';
import { classPairs } from './model.mjs';
import { isMatch, matchOutcomes, totalOf } from './reach.mjs';
import { walk, walkPairs } from './walk.mjs';

/** The conditions by which the statements tell sheets apart. */
export const conditions = {
  'a new break of the spine': {
    all: { age: ['65-plus'], duration: ['under-6-weeks'], history: ['spine-fracture'] },
  },
  'worst at the rim or upper buttock': { any: { 'worst-site': ['rim', 'upper-buttock'] } },
  'a positive press check': { any: { 'press-check': ['spreads', 'usual-pain'] } },
  'leg worse than back, or a block that failed': { any: { spread: ['leg-worse'], 'nerve-block': ['no-help'] } },
};

const speaksAgainst = 'speaks against';

/** The same, with the picks that speak against the published picture. */
export function conditionsFor({ questions }) {
  const named = questions.map(({ id, options }) => [
    id,
    options.filter(({ weight = 0 }) => weight < 0).map((option) => option.id),
  ]);
  return { ...conditions, [speaksAgainst]: { any: Object.fromEntries(named) } };
}

const danger = {
  name: 'a danger sign decides',
  says: 'A danger sign decides: no sheet with one has a score, a match or another cause, and no emergency or same-day sheet an offer. Asked of the self-check itself, with every sheet that ends at a sign, alone and with all other questions answered.',
  check: (model) => decidedByDanger(model),
};

/**
 * The statements that the endings of all sheets decide, each `{ name, says, check(model) }`. A check returns for how many sheets it has
 * been decided (`of`, a BigInt), the smallest `counterexample` as sheets, or null, and `notes` that belong beside it.
 */
export const quickStatements = [
  {
    name: 'the most urgent level wins',
    says: 'The most urgent level wins: no sheet ends at a danger sign before all more urgent ones were asked about.',
    check: (model) => never(endingsOf(model), isEnded, (end) => hasMoreUrgentBehind(model, end)),
  },
  {
    name: 'a new break is no match',
    says: 'Never a match: 65 or older, under 6 weeks, a broken bone in the spine.',
    check: (model) => never(endingsOf(model), (end) => end.holds('a new break of the spine'), isMatch),
  },
  {
    name: 'strong needs place and press check',
    says: 'Strong only with the worst place at the rim or upper buttock and a positive press check.',
    check: (model) =>
      never(
        endingsOf(model),
        isStrong,
        (end) => !end.holds('worst at the rim or upper buttock') || !end.holds('a positive press check'),
      ),
  },
  {
    name: 'strong excludes leg and failed block',
    says: 'Strong never with the leg worse than the back or with a numbing shot that failed.',
    check: (model) =>
      never(endingsOf(model), isStrong, (end) => end.holds('leg worse than back, or a block that failed')),
  },
];

/** All statements. */
export const statements = [
  danger,
  ...quickStatements,
  {
    name: 'more evidence never misleads',
    says: 'More evidence never misleads: one supporting pick more never lowers a match, one opposing pick more never raises it.',
    check: moreEvidence,
  },
  {
    name: 'no page is empty-handed',
    says: 'No partial or unlikely page is empty-handed: each names another cause, has a note, or shows an answer against or a sign that does not fit or is not known.',
    check: emptyHanded,
  },
];

const found = new WeakMap();

/** The endings of a model, told apart by the conditions of the statements. */
export function endingsOf(model) {
  if (!found.has(model)) found.set(model, walk(model, { watch: Object.keys(conditions) }));
  return found.get(model);
}

function decidedByDanger(model) {
  const { sheets, difference } = compareDangers(model, endingsOf(model));
  return { of: BigInt(sheets), counterexample: difference && [difference.sheet], notes: [] };
}

function isEnded({ endedAt }) {
  return endedAt !== null;
}

function isStrong({ outcome }) {
  return outcome === 'strong';
}

/** That none of the endings that are concerned is wrong. */
function never(endings, isConcerned, isWrong) {
  const concerned = endings.filter(isConcerned);
  const worst = smallestOf(concerned.filter(isWrong));
  return {
    of: totalOf(concerned),
    counterexample: worst ? [worst.smallest()] : null,
    picks: worst?.picks ?? Infinity,
    notes: [],
  };
}

function smallestOf(all) {
  return [...all].sort((one, other) => one.picks - other.picks)[0];
}

/** Whether a more urgent sign, or answers that are one together, would have been asked about behind the end. */
function hasMoreUrgentBehind({ questionnaire: { questions, rules } }, { endedAt, outcome }) {
  const behind = questions.slice(questions.findIndex(({ id }) => id === endedAt) + 1);
  const isMoreUrgent = (level) => level !== undefined && triageLevels.indexOf(level) < triageLevels.indexOf(outcome);
  const isNamed = ({ id }, { all, any }) => all?.[id] !== undefined || any?.[id] !== undefined;
  return (
    behind.some(({ options }) => options.some(({ triage }) => isMoreUrgent(triage))) ||
    rules.triageCombinations.some(({ level, when }) => isMoreUrgent(level) && behind.some((one) => isNamed(one, when)))
  );
}

/** Each answer beside the same with one pick more, or with one that counts more in its place. */
function moreEvidence(model) {
  const pairs = model.blocks.flatMap(({ questions }, index) => {
    const ordered = classPairs(model, index, orderedAnswers(model, index));
    const ends = ordered.length === 0 ? [] : walkPairs(model, index, ordered);
    return ends.map((end) => ({ ...end, question: questions[questions.length - 1].id }));
  });
  const rank = ({ outcome }) => matchOutcomes.indexOf(outcome);
  const matches = pairs.filter(({ one, other }) => isMatch(one) && isMatch(other));
  const worst = smallestOf(matches.filter(({ one, other }) => rank(one) > rank(other)));
  const crossing = pairs.filter(({ one, other }) => isMatch(one) !== isMatch(other)).map(({ question }) => question);
  return {
    of: totalOf(endingsOf(model).filter(isMatch)),
    counterexample: worst ? worst.smallest() : null,
    notes:
      crossing.length === 0
        ? []
        : [
            `Not compared are two sheets of which only one has a combination of answers that is a danger sign: that comes before any match (${[...new Set(crossing)].join(', ')}).`,
          ],
  };
}

/** Answers to a block beside those that speak more for the published picture by one pick. */
function* orderedAnswers({ questionnaire, blocks }, index) {
  const { questions, answers } = blocks[index];
  const [question, worst] = questions;
  const { sites, question: placesId, weight: nearbyWeight } = questionnaire.rules.nearbySite;
  const weights = question.options.map(({ id, weight = 0 }) =>
    question.id === placesId && sites.includes(id) ? nearbyWeight : weight,
  );
  const exclusive = exclusiveOf(question);
  for (const { masks } of answers) {
    const [mask, ...rest] = masks;
    const [own] = bitsOf(rest[0] ?? mask);
    for (const [bit, weight] of weights.entries()) {
      // An answer that stands alone takes others away: more than one pick.
      if ((mask | exclusive) & (1 << bit)) continue;
      const alone = 1 << bit;
      const added = (mask & ~exclusive) | alone;
      if (question.kind === 'one') {
        if ((weights[own] ?? 0) < weight) yield [masks, [alone]];
      } else if (weight > 0) yield [masks, [added, ...rest]];
      else if (weight < 0) yield [[added, ...rest], masks];
    }
    for (const bit of worst ? bitsOf(mask) : [])
      if (worst.options[bit].weight > worst.options[own].weight) yield [masks, [mask, 1 << bit]];
  }
}

/** That every partial and every unlikely page has something of its own to say. */
function emptyHanded(model) {
  const results = ['partial', 'unlikely'].map((outcome) => ({ outcome, ...saidOn(model, outcome) }));
  return {
    of: results.reduce((total, { of }) => total + of, 0n),
    counterexample: smallestOf(results).counterexample,
    notes: results.map(
      ({ outcome, unnamed }) =>
        `${unnamed.toLocaleString('en')} ${outcome} sheets name no other cause; the page then says so, and whom to ask.`,
    ),
  };
}

function saidOn(model, outcome) {
  const { otherCauses, notes, hallmarks } = model.questionnaire;
  const causes = otherCauses.map(({ id }) => `cause ${id}`);
  const signs = hallmarks.map(({ id }) => `sign ${id}`);
  const own = notes.filter(({ outcomes }) => outcomes.includes(outcome)).map(({ id }) => `note ${id}`);
  const said = [...own, speaksAgainst];
  const endings = walk(model, {
    watch: [...causes, ...said, ...signs],
    // Once something is said it does not matter what else is, nor which of the causes are named.
    merge(states) {
      const isSaid =
        said.some((name) => states[name] === holds) ||
        signs.some((name) => states[name] === fails || states[name] === '-');
      return {
        ...states,
        ...(causes.some((name) => states[name] === holds) && onlyFirst(causes)),
        ...(isSaid && onlyFirst([...said, ...signs])),
      };
    },
  }).filter((end) => end.outcome === outcome);
  const isNamed = (end) => end.holds(causes[0]);
  const isEmpty = (end) =>
    !isNamed(end) && !said.some((name) => end.holds(name)) && signs.every((name) => end.holds(name));
  return {
    ...never(endings, () => true, isEmpty),
    unnamed: totalOf(endings.filter((end) => !isNamed(end))),
  };
}

/** Of these conditions it is kept alone that one holds. */
function onlyFirst(names) {
  return Object.fromEntries(names.map((name, index) => [name, index === 0 ? holds : '-']));
}
