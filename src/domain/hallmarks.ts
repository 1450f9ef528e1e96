import { holds } from './condition.js';
import type { Mode, Questionnaire } from './questionnaire.js';
import { type Answers, countedPicks } from './sheet.js';

/** Whether the answers show a hallmark; some answers leave it open. */
export type HallmarkState = 'met' | 'not-met' | 'not-known';

/** Every hallmark of the published picture, in the questionnaire's order, and whether a complete sheet shows it. */
export function hallmarksOf(
  questionnaire: Questionnaire,
  mode: Mode,
  answers: Answers,
): readonly { readonly id: string; readonly state: HallmarkState }[] {
  const picked = countedPicks(questionnaire, mode, answers);
  return questionnaire.hallmarks.map(({ id, met, unknown }) => {
    if (holds(met, picked)) return { id, state: 'met' };
    return { id, state: unknown && holds(unknown, picked) ? 'not-known' : 'not-met' };
  });
}
