/** The history of a page, and a visitor who goes through it by the browser. */
import { expect } from '@open-wc/testing';
import { withStandIn } from './stand-in.js';
import { visit, type Visitor } from './visitor.js';

const here = location.href;

/** The state that a router of the page might keep. */
export const hostState = { route: 'back-pain', scroll: 120 };

/** Goes through the history of the page and waits until it has arrived, that many times. */
export async function travel(visitor: Visitor, steps: number, arrivals = 1): Promise<void> {
  await arrival(() => {
    history.go(steps);
  }, arrivals);
  await visitor.settled();
}

/** Does what leads through the history, and waits until everybody on the page has heard of it. */
export async function arrival(leaving: () => unknown, arrivals = 1): Promise<void> {
  let left = arrivals;
  const arrived = new Promise<void>((resolve) => {
    const count = (): void => {
      left -= 1;
      if (left > 0) return;
      window.removeEventListener('popstate', count);
      resolve();
    };
    window.addEventListener('popstate', count);
  });
  await leaving();
  await arrived;
  await frame();
}

export function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/** As with a finger or a key: a click of a script is no gesture. */
export function withGesture(happening: () => Promise<void>): Promise<void> {
  return withStandIn(navigator, 'userActivation', { isActive: true, hasBeenActive: true }, happening);
}

export function withoutGesture(happening: () => Promise<void>): Promise<void> {
  return withStandIn(navigator, 'userActivation', { isActive: false, hasBeenActive: false }, happening);
}

/** A visitor at the second question, each step with an entry of its own. */
export async function visitSecond(): Promise<Visitor> {
  const visitor = await visit('browser-back');
  await withGesture(() => visitor.press('Start', 'None of these', 'Continue'));
  expect(history.state).to.deep.equal({ ...hostState, cluneal: 2 });
  return visitor;
}

/** Gives each test a page of its own in the history, and leaves it as it was. */
export function eachOnItsOwnPage(): void {
  beforeEach(() => {
    history.pushState(hostState, '');
  });

  afterEach(async () => {
    // What is left steps back over its entries; the next test must not meet that on the way.
    const left = document.querySelector('cluneal-self-check');
    const hasEntries = Number((history.state as Record<string, unknown> | null)?.['cluneal']) > 0;
    if (left && hasEntries) {
      await arrival(() => {
        left.remove();
      });
    }
    history.replaceState(null, '', here);
  });
}
