/**
 * Options that change no outcome, cause, note or sign, on purpose: they give everybody an answer that fits, and tell the clinician who
 * reads the summary. No source that was read counts them for or against the published picture.
 */
export const informational = {
  age: ['45-64'],
  spread: ['groin', 'thigh'],
  'worse-with': ['sitting-long'],
  feel: ['ache'],
  duration: ['6-to-12-weeks', 'not-sure'],
};
