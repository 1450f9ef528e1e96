import type { Condition, Picks } from './questionnaire.js';

/** The option ids picked in a question; none when it is unanswered or does not count. */
export type Picked = (questionId: string) => readonly string[];

/** Whether the condition holds for these picks. */
export function holds({ all, any, none, only }: Condition, picked: Picked): boolean {
  const isMet = ([question, options]: [string, Picks[string]]): boolean =>
    picked(question).some((id) => options.includes(id));
  const isAlone = ([question, options]: [string, Picks[string]]): boolean =>
    picked(question).length > 0 && picked(question).every((id) => options.includes(id));
  return (
    (all === undefined || Object.entries(all).every(isMet)) &&
    (any === undefined || Object.entries(any).some(isMet)) &&
    (none === undefined || !Object.entries(none).some(isMet)) &&
    (only === undefined || Object.entries(only).every(isAlone))
  );
}

/** The questions that a condition looks at. */
export function questionsNamedIn({ all, any, none, only }: Condition): readonly string[] {
  return Object.keys({ ...all, ...any, ...none, ...only });
}
