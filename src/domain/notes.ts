import { holds } from './condition.js';
import type { Mode, Outcome, Questionnaire } from './questionnaire.js';
import { type Answers, countedPicks } from './sheet.js';

/** The ids of what to say beside this outcome, in the questionnaire's order; those that come before all else apart. */
export function notesFor(
  questionnaire: Questionnaire,
  mode: Mode,
  answers: Answers,
  outcome: Outcome,
): { readonly first: readonly string[]; readonly others: readonly string[] } {
  const picked = countedPicks(questionnaire, mode, answers);
  const notes = questionnaire.notes.filter(({ outcomes, when }) => outcomes.includes(outcome) && holds(when, picked));
  return {
    first: notes.filter(({ comesFirst }) => comesFirst).map(({ id }) => id),
    others: notes.filter(({ comesFirst }) => !comesFirst).map(({ id }) => id),
  };
}
