import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit, type Visitor } from '../visitor.js';

const here = location.href;

/** The state that a router of the page might keep. */
const hostState = { route: 'back-pain', scroll: 120 };

/** Goes through the history of the page and waits until it has arrived. */
async function travel(visitor: Visitor, steps: number): Promise<void> {
  await arrival(() => {
    history.go(steps);
  });
  await visitor.settled();
}

async function arrival(leaving: () => unknown): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  await leaving();
  await arrived;
}

/** As with a finger or a key: a click of a script is no gesture. */
function withGesture(happening: () => Promise<void>): Promise<void> {
  return withStandIn(navigator, 'userActivation', { isActive: true, hasBeenActive: true }, happening);
}

/** A visitor at the second question, each step with an entry of its own. */
async function visitSecond(): Promise<Visitor> {
  const visitor = await visit('browser-back');
  await withGesture(() => visitor.press('Start', 'None of these', 'Continue'));
  expect(history.state).to.deep.equal({ ...hostState, cluneal: 2 });
  return visitor;
}

describe('Back of the browser', () => {
  beforeEach(() => {
    history.pushState(hostState, '');
  });

  afterEach(async () => {
    // What is left steps back over its entries; the next test must not meet that on the way.
    const left = document.querySelector('cluneal-self-check');
    const hasEntries = (history.state as Record<string, unknown> | null)?.['cluneal'] !== undefined;
    if (left && hasEntries) {
      await arrival(() => {
        left.remove();
      });
    }
    history.replaceState(null, '', here);
  });

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
    expect(history.state).to.deep.equal(hostState);
  });

  it('can be undone by Forward, which asks for what is missing as Continue does', async () => {
    const visitor = await visitSecond();
    await travel(visitor, -1);
    await travel(visitor, 1);
    expect(visitor.question).to.equal('warning-signs');
    await travel(visitor, -1);
    await visitor.press('None of these');
    await travel(visitor, 1);
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

  it('leads from a changed answer to the outcome', async () => {
    const visitor = await visit('browser-back');
    await visitor.walk(strong);
    await withGesture(() => visitor.press('Your answers', 'Change: Age'));
    expect(history.state).to.deep.equal({ ...hostState, cluneal: 1 });
    await travel(visitor, -1);
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(history.state).to.deep.equal(hostState);
  });

  it('keeps its entries when the element is moved', async () => {
    const visitor = await visitSecond();
    visitor.element.parentElement?.prepend(visitor.element);
    await visitor.settled();
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
    const before = history.length;
    const visitor = await visit('browser-back');
    const idle = { isActive: false, hasBeenActive: false };
    await withStandIn(navigator, 'userActivation', idle, async () => {
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
