import { expect, fixture } from '@open-wc/testing';
import { assess } from '../src/engine.js';
import { answerAll, sheets } from '../src/testing.js';
import { change, safe } from './sheets.js';
import { visit } from './visitor.js';

async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('answerAll', () => {
  (Object.keys(sheets) as (keyof typeof sheets)[]).forEach((outcome) => {
    it(`goes from the intro to ${outcome}, as the engine assesses the sheet`, async () => {
      const visitor = await visit();
      const result = await answerAll(visitor.element, sheets[outcome]);
      expect(result).to.equal(visitor.element.result);
      expect(result.outcome).to.equal(outcome);
      expect(assess(sheets[outcome]).outcome).to.equal(outcome);
      expect(visitor.eventNames.filter((name) => name === 'cluneal-result')).to.have.length(1);
    });
  });

  it('answers in education mode and without an intro', async () => {
    const visitor = await visit('mode="education" skip-intro');
    expect(await answerAll(visitor.element, safe)).to.include({ outcome: 'information', mode: 'education' });
  });

  it('starts over where an outcome is shown', async () => {
    const visitor = await visit();
    await answerAll(visitor.element, sheets.emergency);
    expect(await answerAll(visitor.element, sheets.unlikely)).to.include({ outcome: 'unlikely' });
  });

  it('goes on from the page that is shown, with the answers of the sheet in place of what is picked', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    await visitor.pick('saddle-numbness');
    expect(await answerAll(visitor.element, sheets.strong)).to.include({ outcome: 'strong' });
  });

  it('waits until the element is defined', async () => {
    const name = 'cluneal-self-check-later';
    const place = await fixture(`<${name}></${name}>`);
    const answered = answerAll(place, sheets.strong);
    const { ClunealSelfCheckElement } = await import('../src/index.js');
    customElements.define(name, class extends ClunealSelfCheckElement {});
    expect(await answered).to.include({ outcome: 'strong' });
  });

  it('refuses a sealed element', async () => {
    const element = await fixture('<cluneal-self-check sealed></cluneal-self-check>');
    expect(await problemOf(answerAll(element, sheets.strong))).to.contain('sealed');
  });

  it('says which option a question does not have, and those that it has', async () => {
    const { element } = await visit();
    const problem = await problemOf(answerAll(element, { ...sheets.strong, age: '46-64' }));
    expect(problem).to.equal('age has no option 46-64; it has under-18, 18-44, 45-64, 65-plus');
  });

  it('says which question has no answer', async () => {
    const { element } = await visit();
    expect(await problemOf(answerAll(element, change(sheets.strong, { age: undefined })))).to.equal(
      'age needs an answer',
    );
  });
});
