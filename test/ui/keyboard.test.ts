import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { questionnaire } from '../../src/engine.js';
import type { Answers } from '../../src/domain/sheet.js';
import { sheets } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

const press = async (visitor: Visitor, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await visitor.settled();
  }
};

/** Tabs on until something with this name or value has focus. */
async function tabTo(visitor: Visitor, isThere: (control: Element) => boolean): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const { activeElement } = visitor.root;
    if (activeElement && isThere(activeElement)) return;
    await press(visitor, 'Tab');
  }
  throw new Error(`not reached by Tab; focus is on "${visitor.focused}"`);
}

const isNamed =
  (name: string) =>
  (control: Element): boolean =>
    control.textContent?.trim() === name;

/** Answers with Tab, arrow keys, Space and Enter alone. */
async function walkByKeys(visitor: Visitor, answers: Answers): Promise<void> {
  await tabTo(visitor, isNamed('Start'));
  await press(visitor, 'Enter');
  for (let { question } = visitor; question !== null; question = visitor.question) {
    expect(visitor.focused, 'focus on the new question').to.equal(visitor.heading);
    const picks = [answers[question] ?? []].flat();
    const isRadio = visitor.inputs[0]?.type === 'radio';
    for (const pick of picks) {
      const isTarget = (control: Element): boolean => control instanceof HTMLInputElement && control.value === pick;
      if (isRadio) {
        await tabTo(visitor, (control) => control instanceof HTMLInputElement);
        await press(visitor, ' ');
        for (let step = 0; step < 20 && !visitor.inputs.find(isTarget)?.checked; step += 1) {
          await press(visitor, 'ArrowDown');
        }
      } else {
        await tabTo(visitor, isTarget);
        await press(visitor, ' ');
      }
    }
    if (picks.length > 0) await press(visitor, 'Enter');
    else {
      await tabTo(visitor, isNamed('Continue'));
      await press(visitor, 'Enter');
    }
  }
}

describe('with the keyboard alone', () => {
  (Object.keys(sheets) as (keyof typeof sheets)[]).forEach((outcome) => {
    it(`a visitor gets to ${outcome}`, async () => {
      const visitor = await visit();
      await walkByKeys(visitor, sheets[outcome]);
      expect(visitor.element.result?.outcome).to.equal(outcome);
      expect(visitor.focused).to.equal(visitor.heading);
    });
  });

  it('Enter on a box of the outcome does what it always does', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.strong);
    await tabTo(visitor, (control) => control instanceof HTMLInputElement);
    await press(visitor, 'Enter');
    expect(visitor.element.result?.outcome).to.equal('strong');
    expect(visitor.eventNames).to.not.include('cluneal-consult');
    await press(visitor, ' ');
    expect((visitor.root.activeElement as HTMLInputElement).checked).to.equal(true);
  });

  it('Enter on Back goes back, and not on', async () => {
    const visitor = await visit();
    await visitor.press('Start', 'None of these', 'Continue');
    await tabTo(visitor, isNamed('Back'));
    await press(visitor, 'Enter');
    expect(visitor.question).to.equal(questionnaire.questions[0].id);
  });
});

describe('the new page', () => {
  it('comes into view with its beginning, however far down Continue was', async () => {
    const visitor = await visit();
    visitor.element.style.display = 'block';
    visitor.element.style.marginBlock = '2000px';
    await visitor.press('Start');
    for (let page = 1; page <= 3; page += 1) {
      visitor.control('Continue').scrollIntoView({ block: 'end' });
      await visitor.press('None of these', 'Continue');
      const { top, bottom } = visitor.part('heading').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight / 2);
    }
  });
});

describe('focus', () => {
  it('stays where it is when the page loads, and nothing scrolls', async () => {
    window.scrollTo(0, 0);
    const visitor = await visit('skip-intro');
    expect(visitor.root.activeElement).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
    expect(window.scrollY).to.equal(0);
  });

  it('goes to what is missing, above the question, each time', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    for (const attempt of ['first', 'second']) {
      await visitor.press('Continue');
      await visitor.settled();
      expect(visitor.focused, attempt).to.equal('Please pick what fits, or the last answer if nothing does.');
    }
    const error = visitor.part('error');
    const position = error.compareDocumentPosition(visitor.part('question'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    await visitor.press('None of these', 'Continue');
    expect(visitor.root.querySelector('[part="error"]')).to.equal(null);
  });

  it('goes to the first control when the page asks for it', async () => {
    const visitor = await visit();
    visitor.element.focus();
    expect(visitor.focused).to.equal('Start');
    await visitor.press('Start');
    visitor.element.focus();
    expect(visitor.focused).to.equal('New numbness between the legs, or wiping feels different');
    await visitor.press('None of these');
    visitor.element.focus();
    expect(visitor.focused).to.equal('None of these');
    await visitor.walk(sheets.emergency);
    visitor.element.focus();
    expect(visitor.focused).to.equal('Get emergency care now');
  });
});
