import type { Questionnaire } from '../domain/questionnaire.js';

/**
 * What to say beside an outcome when the answers call for it. Comfort about new pain and about a missed spot is only for
 * outcomes without a danger sign: it must never stand beside advice to be seen soon.
 */
export const notes = [
  { id: 'fracture-first', comesFirst: true, outcomes: ['strong'], when: { any: { history: ['spine-fracture'] } } },
  { id: 'adults-only', comesFirst: true, outcomes: ['doctor-first'], when: { any: { age: ['under-18'] } } },
  {
    id: 'possible-break',
    comesFirst: true,
    outcomes: ['doctor-first'],
    when: { any: { 'caution-signs': ['fragile-bones'], history: ['spine-fracture'] } },
  },
  { id: 'leg-weakness-worsens', outcomes: ['same-day'], when: { any: { 'warning-signs': ['new-leg-weakness'] } } },
  { id: 'cancer-team', outcomes: ['same-day'], when: { any: { 'warning-signs': ['cancer', 'weak-immunity'] } } },
  {
    id: 'missed-spot',
    outcomes: ['partial', 'unlikely'],
    when: { any: { 'press-check': ['no-pain', 'partly', 'not-done'] } },
  },
  { id: 'new-pain', outcomes: ['partial', 'unlikely'], when: { any: { duration: ['under-6-weeks'] } } },
  { id: 'other-place', outcomes: ['unlikely'], when: { only: { 'pain-sites': ['elsewhere'] } } },
] as const satisfies Questionnaire['notes'];

export type NoteId = (typeof notes)[number]['id'];
