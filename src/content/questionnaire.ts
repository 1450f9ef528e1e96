import type { Questionnaire } from '../domain/questionnaire.js';
import { hallmarks } from './hallmarks.js';
import { notes } from './notes.js';
import { otherCauses } from './other-causes.js';
import { questions } from './questions.js';
import { rules } from './rules.js';
import { sources } from './sources.js';

/** The superior cluneal questionnaire. */
export const questionnaire = {
  id: 'superior-cluneal',
  version: '1.0.0',
  sourcesDate: '2026-11-22',
  sources,
  questions,
  rules,
  hallmarks,
  notes,
  otherCauses,
  maxOtherCauses: 3,
} as const satisfies Questionnaire;
