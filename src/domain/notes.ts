import { holds } from './condition.js';
import type { Mode, Outcome, Questionnaire } from './questionnaire.js';
import { type Answers, countedPicks } from './sheet.js';

/** The ids of what to say beside this outcome, in the questionnaire's order. */
export function notesFor(
  questionnaire: Questionnaire,
  mode: Mode,
  answers: Answers,
  outcome: Outcome,
): readonly string[] {
  const picked = countedPicks(questionnaire, mode, answers);
  return questionnaire.notes
    .filter(({ outcomes, when }) => outcomes.includes(outcome) && holds(when, picked))
    .map(({ id }) => id);
}
