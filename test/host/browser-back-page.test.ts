import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { arrival, eachOnItsOwnPage, hostState, travel, visitSecond, withGesture, withoutGesture } from '../history.js';
import { strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit, type Visitor } from '../visitor.js';

const here = location.href;

// In a file of its own: WebKit lets a page change its history a hundred times in ten seconds.
describe('the history of the page', () => {
  eachOnItsOwnPage();

  it('is the page’s own unless the page says otherwise', async () => {
    const before = history.length;
    const visitor = await visit();
    await withGesture(() => visitor.press('Start', 'None of these', 'Continue'));
    expect([history.length, history.state]).to.deep.equal([before, hostState]);
  });

  it('finds an entry for each step forward, with the page’s address and state and no answer', async () => {
    const visitor = await visit('browser-back');
    const before = history.length;
    await withGesture(() => visitor.press('Start'));
    expect([history.length, history.state]).to.deep.equal([before + 1, { ...hostState, cluneal: 1 }]);
    await withGesture(() => visitor.press('Continue'));
    expect(history.length, 'a refused step').to.equal(before + 1);
    await withGesture(() => visitor.press('None of these', 'Continue'));
    expect([history.length, history.state]).to.deep.equal([before + 2, { ...hostState, cluneal: 2 }]);
    expect(location.href).to.equal(here);
  });

  const endings: readonly (readonly [string, (visitor: Visitor) => unknown])[] = [
    ['an outcome', (visitor) => withGesture(() => visitor.walk({ 'warning-signs': ['cancer'] }))],
    [
      'starting over',
      (visitor) => {
        visitor.element.restart();
      },
    ],
    [
      'removal',
      (visitor) => {
        visitor.element.remove();
      },
    ],
    [
      'switching it off',
      (visitor) => {
        visitor.element.browserBack = false;
      },
    ],
  ];
  endings.forEach(([name, end]) => {
    it(`leaves the page’s history as it was after ${name}`, async () => {
      const visitor = await visitSecond();
      await arrival(() => end(visitor));
      expect(history.state).to.deep.equal(hostState);
    });
  });

  it('leaves alone what the page adds in between: a link within it, a window of its own', async () => {
    const visitor = await visitSecond();
    history.pushState({ dialog: true }, '');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, 1);
    expect(visitor.question).to.equal('warning-signs');
    await withGesture(() => visitor.press('None of these', 'Continue'));
    await travel(visitor, -1);
    expect(visitor.question).to.equal('caution-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('belongs to the page’s router while its entries are on top', async () => {
    const visitor = await visitSecond();
    history.pushState({ route: 'prices' }, '', '?prices');
    visitor.element.restart();
    await visitor.settled();
    expect(history.state).to.deep.equal({ route: 'prices' });
    await travel(visitor, -1);
    expect(history.state).to.deep.equal({ ...hostState, cluneal: 2 });
    expect(visitor.has('Start')).to.equal(true);
    await travel(visitor, -2);
  });

  it('does not take links within the page for steps', async () => {
    const visitor = await visitSecond();
    await arrival(() => {
      location.hash = 'prices';
    });
    await visitor.settled();
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('gets no entry from a step without a gesture', async () => {
    const visitor = await visit('browser-back');
    const before = history.length;
    await withoutGesture(async () => {
      visitor.element.start();
      await visitor.settled();
    });
    expect([visitor.question, history.length]).to.deep.equal(['emergency-signs', before]);
  });

  it('gets an entry from a real key', async () => {
    const visitor = await visit('browser-back');
    visitor.control('Start').focus();
    await sendKeys({ press: 'Enter' });
    await visitor.settled();
    expect(history.state).to.deep.equal({ ...hostState, cluneal: 1 });
  });

  it('is left alone where the state of the page cannot hold a depth', async () => {
    history.replaceState('back-pain', '');
    const visitor = await visit('browser-back');
    await withGesture(() => visitor.press('Start'));
    expect([visitor.question, history.state]).to.deep.equal(['emergency-signs', 'back-pain']);
  });

  it('does not matter where the browser refuses entries', async () => {
    const visitor = await visit('browser-back');
    const refuse = (): never => {
      throw new DOMException('too many', 'SecurityError');
    };
    await withStandIn(history, 'pushState', refuse, () => withGesture(() => visitor.walk(strong)));
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(history.state).to.deep.equal(hostState);
  });
});
