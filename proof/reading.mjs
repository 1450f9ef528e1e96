/** One sheet as the data of the questionnaire are read here, for the self-check to be held to. */
import { triageLevels } from '../dist/domain/questionnaire.js';
import { answerIds } from '../dist/domain/sheet.js';
import { holds } from './conditions.mjs';
import { answerWith, unseen } from './model.mjs';

/** What a sheet comes to, and everything that is said of it: in the shape of `Assessment`, with notes and hallmarks. */
export function readingOf(model, sheet) {
  const { questionnaire, mode, blocks, machines, machinesOf } = model;
  const states = Object.fromEntries(Object.entries(machines).map(([name, { start }]) => [name, start]));
  const isTrue = (name) => states[name] === holds;
  const read = [];
  let level = null;
  for (const [index, block] of blocks.entries()) {
    const isAsked = level === null && !(block.askUnless && isTrue(`asking ${block.questions[0].id}`));
    const answer = isAsked ? answerWith(model, index, masksIn(block, sheet)) : unseen(block);
    if (!answer) return { outcome: 'not a valid sheet' };
    level ??= answer.level;
    read.push({ block, answer });
    for (const [name, machine] of machinesOf[index]) states[name] = machine.read(states[name], index, answer.masks);
  }

  const score = read.reduce((total, { answer }) => total + answer.points, 0);
  const result = resultOf(questionnaire, mode, level, score, isTrue);
  const { outcome } = result;
  const notes = questionnaire.notes.filter(({ id, outcomes }) => outcomes.includes(outcome) && isTrue(`note ${id}`));
  const picks = read.flatMap(({ block, answer }) => picksIn(block, answer, sheet));
  const isMatch = result.score !== null;
  return {
    ...result,
    reasons: isMatch ? matchReasons(questionnaire, picks) : dangers(questionnaire, picks, isTrue),
    otherCauses:
      isMatch && outcome !== 'strong'
        ? questionnaire.otherCauses
            .filter(({ id }) => isTrue(`cause ${id}`))
            .slice(0, questionnaire.maxOtherCauses)
            .map(({ id }) => id)
        : [],
    notes: {
      first: notes.filter(({ comesFirst }) => comesFirst).map(({ id }) => id),
      others: notes.filter(({ comesFirst }) => !comesFirst).map(({ id }) => id),
    },
    hallmarks: questionnaire.hallmarks.map(({ id }) => ({
      id,
      state: isTrue(`sign ${id}`) ? 'met' : isTrue(`sign ${id} not known`) ? 'not-known' : 'not-met',
    })),
  };
}

/** What the level of a picked danger sign, a score and the conditions come to. */
export function resultOf({ rules }, mode, level, score, isTrue) {
  const levels = rules.triageCombinations
    .filter((_, index) => isTrue(`combination ${index + 1}`))
    .map((combination) => triageLevels.indexOf(combination.level));
  const urgent = Math.min(level ?? Infinity, ...levels);
  if (urgent < Infinity) return { outcome: triageLevels[urgent], score: null };
  if (mode !== 'check') return { outcome: 'information', score: null };
  const isMet = (name) => score >= rules[name].minScore && isTrue(name);
  return { outcome: isMet('strong') ? 'strong' : isMet('partial') ? 'partial' : 'unlikely', score };
}

/** The picked options of a block as bits; the only place is the worst by itself. */
function masksIn({ questions }, sheet) {
  const masks = questions.map(({ id, options }) => {
    const picks = [sheet[id] ?? []].flat();
    return options.reduce(
      (mask, option, bit) => (answerIds(option).some((answer) => picks.includes(answer)) ? mask | (1 << bit) : mask),
      0,
    );
  });
  return masks.length > 1 && masks[1] === 0 ? [masks[0], masks[0]] : masks;
}

/** The picked options of a block, each with its question, and what was picked of it. */
function picksIn({ questions }, { masks }, sheet) {
  return questions.flatMap((question, at) =>
    question.options
      .filter((_, bit) => (masks[at] >> bit) & 1)
      .map((option) => ({
        question: question.id,
        option,
        answer: answerIds(option).find((id) => [sheet[question.id] ?? []].flat().includes(id)),
      })),
  );
}

function matchReasons({ rules: { nearbySite } }, picks) {
  const isTelling = ({ option }) => nearbySite.sites.includes(option.id);
  const isWorst = picks.some((pick) => pick.question === nearbySite.unless && isTelling(pick));
  const nearby = isWorst ? undefined : picks.find((pick) => pick.question === nearbySite.question && isTelling(pick));
  return picks
    .flatMap((pick) => [
      { question: pick.question, option: pick.option.id, weight: pick.option.weight },
      ...(pick === nearby ? [{ question: pick.question, option: pick.answer, weight: nearbySite.weight }] : []),
    ])
    .filter(({ weight }) => weight)
    .map((reason) => ({ ...reason, effect: reason.weight > 0 ? 'for' : 'against' }));
}

function dangers({ rules: { triageCombinations } }, picks, isTrue) {
  const signs = picks.filter(({ option }) => option.triage);
  const together = triageCombinations
    .filter((_, index) => isTrue(`combination ${index + 1}`))
    .flatMap(({ when }) =>
      picks.filter(({ question, option }) => (when.all?.[question] ?? when.any?.[question])?.includes(option.id)),
    );
  return [...signs, ...together].map(({ question, option }) => ({
    question,
    option: option.id,
    effect: 'danger',
    weight: null,
  }));
}
