/** Answer sheets to start from, and small changes to them. */
import type { Answers } from '../src/domain/sheet.js';
import { sheets } from '../src/testing.js';

export { sheets };

/** No danger sign, and everything as published. */
export const { strong } = sheets;

/** The sheet with other answers; undefined takes an answer away. */
export function change(sheet: Answers, changes: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  const entries = Object.entries({ ...sheet, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined));
}

/** Only a place that the check does not cover. */
export const elsewhere: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'caution-signs': ['none'],
  age: '18-44',
  'pain-sites': ['elsewhere'],
};

/** The safety questions alone, without a danger sign. */
export const safe: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'caution-signs': ['none'],
  age: '18-44',
};

/** Every danger sign, with the page on which it is and the outcome that it leads to. */
export const dangers = [
  ['emergency-signs', 'saddle-numbness', 'emergency'],
  ['emergency-signs', 'bladder-bowel', 'emergency'],
  ['emergency-signs', 'both-legs', 'emergency'],
  ['emergency-signs', 'sudden-severe-faint', 'emergency'],
  ['emergency-signs', 'pulsing-belly', 'emergency'],
  ['emergency-signs', 'chest-breathing', 'emergency'],
  ['emergency-signs', 'major-trauma', 'emergency'],
  ['emergency-signs', 'fever-very-ill', 'emergency'],
  ['warning-signs', 'fever-chills', 'same-day'],
  ['warning-signs', 'urinary', 'same-day'],
  ['warning-signs', 'new-leg-weakness', 'same-day'],
  ['warning-signs', 'cancer', 'same-day'],
  ['warning-signs', 'weak-immunity', 'same-day'],
  ['warning-signs', 'recent-infection', 'same-day'],
  ['warning-signs', 'blister-rash', 'same-day'],
  ['caution-signs', 'weight-loss-sweats', 'doctor-first'],
  ['caution-signs', 'never-eases', 'doctor-first'],
  ['caution-signs', 'fragile-bones', 'doctor-first'],
  ['caution-signs', 'old-leg-weakness', 'doctor-first'],
  ['caution-signs', 'pregnant', 'doctor-first'],
  ['age', 'under-18', 'doctor-first'],
] as const;
