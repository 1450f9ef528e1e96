import { expect } from '@open-wc/testing';
import {
  arrival,
  eachOnItsOwnPage,
  frame,
  hostState,
  travel,
  visitSecond,
  withGesture,
  withoutGesture,
} from '../history.js';
import { strong } from '../sheets.js';
import { visit } from '../visitor.js';

describe('Back of the browser', () => {
  eachOnItsOwnPage();

  it('goes to the page before, down to the intro, and loses no answer', async () => {
    const visitor = await visitSecond();
    await travel(visitor, -1);
    expect(visitor.heading).to.contain('Safety first.');
    expect(visitor.picked).to.deep.equal(['None of these']);
    expect(visitor.focused).to.equal(visitor.heading);
    expect(visitor.events[visitor.events.length - 1]).to.deep.equal([
      'cluneal-step',
      { question: 'emergency-signs', index: 0 },
    ]);
    await travel(visitor, -1);
    expect(visitor.has('Start')).to.equal(true);
    expect(history.state).to.deep.equal({ ...hostState, cluneal: 0 });
  });

  it('can be undone by Forward, which asks for what is missing as Continue does', async () => {
    const visitor = await visitSecond();
    await travel(visitor, -1);
    await travel(visitor, 1);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    await visitor.press('None of these');
    await travel(visitor, 1, 2);
    expect(visitor.question).to.equal('emergency-signs');
    expect(visitor.text).to.contain('Please pick what fits');
  });

  it('goes several pages at once where the visitor jumps', async () => {
    const visitor = await visitSecond();
    await withGesture(() => visitor.press('None of these', 'Continue'));
    await travel(visitor, -2);
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('agrees with the element’s own Back', async () => {
    const visitor = await visitSecond();
    await arrival(() => visitor.press('Back'));
    expect([visitor.question, history.state]).to.deep.equal(['emergency-signs', { ...hostState, cluneal: 1 }]);
    await travel(visitor, -1);
    expect(visitor.has('Start')).to.equal(true);
  });

  it('leads from a changed answer to the outcome', async () => {
    const visitor = await visit('browser-back');
    await visitor.walk(strong);
    await withGesture(() => visitor.press('Your answers', 'Change: Age'));
    expect(history.state).to.deep.equal({ ...hostState, cluneal: 1 });
    await travel(visitor, -1);
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(history.state).to.deep.equal(hostState);
  });

  it('never leaves the page by the element’s own Back, with or without entries', async () => {
    const visitor = await visit('browser-back');
    await withoutGesture(() => visitor.walk(strong));
    history.pushState(hostState, '', '?own');
    await withoutGesture(() => visitor.press('Back', 'Back'));
    await frame();
    expect([location.search, history.state]).to.deep.equal(['?own', hostState]);
    expect(visitor.question).to.equal('history');
  });

  it('brings the heading into view after the browser has scrolled to where the entry had been left', async () => {
    const visitor = await visit('browser-back');
    const before = document.createElement('div');
    before.style.blockSize = '3000px';
    visitor.element.before(before);
    await withGesture(() => visitor.press('Start', 'None of these', 'Continue'));
    window.scrollTo(0, 0);
    await withGesture(() => visitor.pick('cancer'));
    await arrival(() => withGesture(() => visitor.press('Continue')));
    await frame();
    const { top } = visitor.part('heading').getBoundingClientRect();
    expect(top).to.be.within(0, window.innerHeight / 2 + 100);
    before.remove();
  });

  it('finds its way after a jump below all of its entries', async () => {
    const visitor = await visitSecond();
    await travel(visitor, -2);
    expect(visitor.has('Start')).to.equal(true);
    await withGesture(() => visitor.press('Start'));
    await withGesture(() => visitor.pick('both-legs'));
    await arrival(() => withGesture(() => visitor.press('Continue')));
    expect(visitor.heading).to.equal('Get emergency care now');
    expect(history.state).to.deep.equal(hostState);
  });

  it('goes several pages forward at once, and from the intro', async () => {
    const visitor = await visitSecond();
    await travel(visitor, -2);
    await travel(visitor, 2);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('goes on from where the visitor is after a refused Forward', async () => {
    const visitor = await visitSecond();
    await withGesture(() => visitor.press('None of these', 'Continue'));
    await travel(visitor, -1);
    await visitor.press('None of these');
    await travel(visitor, 1, 2);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('keeps its entries when the element is moved', async () => {
    const visitor = await visitSecond();
    visitor.element.parentElement?.prepend(visitor.element);
    await visitor.settled();
    await travel(visitor, -1);
    expect(visitor.question).to.equal('emergency-signs');
  });
});
