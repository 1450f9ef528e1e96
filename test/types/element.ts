/** Compiled and never run: what should compile does, and what should not is expected to fail. */
import type { ClunealConsultDetail, ClunealSelfCheckElement } from '../../src/index.js';
import '../../src/define.js';

const element: ClunealSelfCheckElement = document.createElement('cluneal-self-check');
const found: ClunealSelfCheckElement | null = document.querySelector('cluneal-self-check');

element.clinic = 'A clinic';
element.config = { clinic: 'A clinic', messages: { en: { introTitle: 'Hello' } } };
element.consultFields = { summary: 'your-message' };
element.required = true;
// @ts-expect-error -- a result is read, not written
element.result = null;
// @ts-expect-error -- the form is the browser's to say
element.form = null;
// @ts-expect-error -- there is no such option
element.colour = 'red';

const outcome:
  'emergency' | 'same-day' | 'doctor-first' | 'strong' | 'partial' | 'unlikely' | 'information' | undefined =
  found?.result?.outcome;

document.addEventListener('cluneal-step', ({ detail }) => {
  const { question, index }: { question: string; index: number } = detail;
  // @ts-expect-error -- a step carries no answer
  void [question, index, detail.answers];
});
window.addEventListener('cluneal-result', ({ detail }) => detail.consult.offered);
element.addEventListener('cluneal-consult', ({ detail }) => {
  const whole: ClunealConsultDetail = detail;
  if (detail.consent) detail.summary.toUpperCase();
  // @ts-expect-error -- without consent there is no summary
  else detail.summary.toUpperCase();
  // @ts-expect-error -- details are frozen
  detail.outcome = 'strong';
  void whole;
});
// @ts-expect-error -- there is no such event
element.addEventListener('cluneal-done', ({ detail }) => detail);

void outcome;
