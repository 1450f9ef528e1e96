/**
 * For the end-to-end tests of pages that hold the element: answers as a visitor does, by what the element promises to keep (the
 * names and values of its inputs, its parts, `result`), and nothing else.
 */
import type { Outcome } from './domain/questionnaire.js';
import type { Answers } from './domain/sheet.js';
import type { ClunealResultDetail } from './ui/events.js';
import type { ClunealSelfCheckElement } from './ui/self-check.js';

/**
 * Answers the questions from the page that is shown to the outcome, and starts over where an outcome is shown already. Questions
 * that are not in the sheet are left as they are.
 *
 * It uses nothing from outside itself, so that browser automation can send it into a page:
 * `page.locator('cluneal-self-check').evaluate(answerAll, sheets.strong)`.
 *
 * @param element the `<cluneal-self-check>`, not `sealed`.
 * @param answers option ids by question id; one id where one option can be picked, else a list.
 * @returns the detail of the result on the page.
 * @throws {Error} where the element is sealed, the page does not have an option of the sheet, or a question needs an answer that
 *   the sheet does not have.
 */
export async function answerAll(element: Element, answers: Answers): Promise<ClunealResultDetail> {
  const selfCheck = element as Element & Pick<ClunealSelfCheckElement, 'updateComplete' | 'result' | 'restart'>;
  await customElements.whenDefined(selfCheck.localName);
  await selfCheck.updateComplete;
  const root = selfCheck.shadowRoot;
  if (!root) throw new Error('a sealed element cannot be answered; leave out the attribute in tests');
  const inputs = () => [...root.querySelectorAll<HTMLInputElement>('[part~="question"] input')];
  const press = async (control: HTMLElement | null | undefined): Promise<void> => {
    control?.click();
    await selfCheck.updateComplete;
  };
  const pressPart = (name: string) => press(root.querySelector<HTMLElement>(`[part~="${name}"]`));
  const question = () => inputs()[0]?.name;

  if (selfCheck.result) {
    selfCheck.restart();
    await selfCheck.updateComplete;
  }
  await pressPart('start');
  for (let asked = question(); asked !== undefined; asked = question()) {
    const answer = answers[asked];
    const picks = answer === undefined ? null : [answer].flat();
    const values = inputs().map(({ value }) => value);
    const unknown = picks?.find((pick) => !values.includes(pick));
    if (unknown !== undefined) throw new Error(`${asked} has no option ${unknown}; it has ${values.join(', ')}`);
    for (const value of picks ? values : []) {
      const isPicked = picks?.includes(value);
      const input = inputs().find((each) => each.value === value);
      if (input && input.checked !== isPicked && (isPicked || input.type === 'checkbox')) await press(input);
    }
    await pressPart('continue');
    if (question() === asked) throw new Error(`${asked} needs an answer`);
  }
  const { result } = selfCheck;
  if (!result) throw new Error('the questions have ended without an outcome');
  return result;
}

/** What strong, partial and unlikely have in common: no danger sign, and a long time without treatment. */
const noDanger = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'caution-signs': ['none'],
  age: '45-64',
  'worse-with': ['rising-turning', 'bending-arching'],
  duration: 'over-3-months',
  history: ['none'],
  'nerve-block': 'none',
};

/** Everything as published. */
const strong = {
  ...noDanger,
  'pain-sites': ['rim-left', 'upper-buttock-left'],
  'worst-site': 'rim',
  'press-check': 'usual-pain',
  spread: ['upper-buttock'],
};

/**
 * An answer sheet for each outcome in check mode. In education mode those with a danger sign come to the same; the others come to
 * `information`.
 */
export const sheets: Readonly<Record<Exclude<Outcome, 'information'>, Answers>> = {
  emergency: { 'emergency-signs': ['saddle-numbness', 'both-legs'] },
  'same-day': { 'emergency-signs': ['none'], 'warning-signs': ['new-leg-weakness'] },
  'doctor-first': { 'emergency-signs': ['none'], 'warning-signs': ['none'], 'caution-signs': ['fragile-bones'] },
  strong,
  partial: {
    ...strong,
    'press-check': 'not-done',
    'worse-with': ['belt', 'sitting-on-it'],
    duration: 'under-6-weeks',
  },
  unlikely: { ...noDanger, 'pain-sites': ['groin-right'], 'press-check': 'no-pain', spread: ['leg-worse'] },
};
