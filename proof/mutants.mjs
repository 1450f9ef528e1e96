/** The questionnaire with one thing wrong at a time, and who notices. */
import { assess } from '../dist/domain/assess.js';
import { triageLevels } from '../dist/domain/questionnaire.js';
import { conditionsIn } from './model.mjs';

/**
 * Every weight with the other sign, every threshold and limit one up and one down, every danger sign and combination at each other level
 * and at none, every condition without one of its options.
 *
 * @returns `{ name, questionnaire }` each.
 */
export function mutantsOf(questionnaire) {
  const mutants = [];
  const mutate = (name, change) => {
    const copy = structuredClone(questionnaire);
    change(copy);
    mutants.push({ name, questionnaire: copy });
  };
  questionnaire.questions.forEach(({ id, options, limits = {} }, at) => {
    options.forEach((option, bit) => {
      const { weight, triage } = option;
      const change = (set) => (copy) => set(copy.questions[at].options[bit]);
      if (weight)
        mutate(
          `${id} ${option.id}: weight ${-weight} for ${weight}`,
          change((own) => (own.weight = -weight)),
        );
      if (triage) {
        for (const level of others(triage))
          mutate(
            `${id} ${option.id}: ${level ?? 'no danger sign'} for ${triage}`,
            change((own) => setOrDelete(own, level)),
          );
      }
    });
    for (const [name, limit] of Object.entries(limits))
      for (const other of [limit - 1, limit + 1])
        mutate(`${id}: limit of ${name} ${other} for ${limit}`, (copy) => (copy.questions[at].limits[name] = other));
  });
  const { rules, maxOtherCauses } = questionnaire;
  const { weight } = rules.nearbySite;
  mutate(`nearby site: weight ${-weight} for ${weight}`, (copy) => (copy.rules.nearbySite.weight = -weight));
  for (const name of ['strong', 'partial']) {
    const { minScore } = rules[name];
    for (const other of [minScore - 1, minScore + 1])
      mutate(`${name}: from ${other} for ${minScore} points on`, (copy) => (copy.rules[name].minScore = other));
  }
  for (const other of [maxOtherCauses - 1, maxOtherCauses + 1])
    mutate(`other causes: at most ${other} for ${maxOtherCauses}`, (copy) => (copy.maxOtherCauses = other));
  rules.triageCombinations.forEach(({ level }, at) => {
    for (const other of others(level))
      mutate(`combination ${at + 1}: ${other ?? 'none'} for ${level}`, ({ rules: { triageCombinations } }) => {
        if (other) triageCombinations[at].level = other;
        else triageCombinations.splice(at, 1);
      });
  });
  for (const [name, find] of conditionsIn(questionnaire)) {
    for (const [part, picks] of Object.entries(find(questionnaire)).filter(([, value]) => typeof value === 'object'))
      for (const [id, options] of Object.entries(picks))
        for (const option of options)
          mutate(`${name}: ${part} of ${id} without ${option}`, (copy) => {
            const named = find(copy)[part][id];
            named.splice(named.indexOf(option), 1);
          });
  }
  rules.nearbySite.sites.forEach((site, at) =>
    mutate(`nearby site: without ${site}`, (copy) => copy.rules.nearbySite.sites.splice(at, 1)),
  );
  return mutants;
}

function others(level) {
  return [...triageLevels.filter((other) => other !== level), undefined];
}

function setOrDelete(option, level) {
  if (level) option.triage = level;
  else delete option.triage;
}

/** The development cases that a questionnaire no longer gives an outcome that would do. */
export function failingCases(questionnaire, cases) {
  return cases.filter(
    ({ answers, acceptable }) => !acceptable.includes(assess(questionnaire, 'check', answers).outcome),
  );
}
