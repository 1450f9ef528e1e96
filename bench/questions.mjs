/**
 * What every contestant but the element asks: ten questions of its questionnaire in the same words, one answer of several each. So the
 * first question is as long everywhere as it is there.
 */
import { en } from '../dist/i18n/en.js';

const ids = [
  ...['emergency-signs', 'warning-signs', 'caution-signs', 'age', 'press-check'],
  ...['spread', 'worse-with', 'feel', 'duration', 'history'],
];

export const questions = ids.map((id) => {
  const { text, options } = en.questions[id];
  return { id, text, options: Object.values(options) };
});
