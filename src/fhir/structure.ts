import type { Question, Questionnaire } from '../domain/questionnaire.js';

/** The item that holds what the answers came to. */
export const outcomeId = 'outcome';

/** The item that holds the questions of a section; a question may have the name of its section. */
export function sectionId(section: Question['section']): string {
  return `${section}.section`;
}

/** The sections in their order; each is a group, in the questionnaire and in a response. */
export function sections({ questions }: Questionnaire): readonly Question['section'][] {
  return [...new Set(questions.map(({ section }) => section))];
}
