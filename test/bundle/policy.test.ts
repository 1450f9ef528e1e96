import { expect, fixture } from '@open-wc/testing';
import { addScript, type FrameWindow, openPage, visitorOf, windowOf } from '../frames.js';
import { strong } from '../sheets.js';
import { Visitor } from '../visitor.js';

const snippet = '/dist/snippet?file=docs/security.md';
const box = 'Send my answers to SpinePain Solutions so they can prepare for my visit. I can say no and still book.';

/** The page of the guide that has the name, under the headers of the guide that have the other. */
async function openUnder(headers: string | null, name = 'page'): Promise<FrameWindow> {
  return windowOf(await openPage(`${snippet}&name=${name}${headers === null ? '' : `&headers=${headers}`}`));
}

/** An image that every policy of the guide refuses. */
const last = '/the-last.png';

/** What the policy of the page has refused while something happens. */
async function refusedDuring(frame: FrameWindow, happening: () => Promise<void>): Promise<readonly string[]> {
  const { document } = frame;
  const refused: string[] = [];
  const isLastTold = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (blockedURI.endsWith(last)) resolve();
      else refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await happening();
  // A browser tells of what it refused in the order in which it did, so this comes after all else.
  document.createElement('img').src = last;
  await isLastTold;
  return refused;
}

/** Another element on the page, which the listener sees from its first moment on, and a visitor who uses all of it. */
async function useAnother(frame: FrameWindow): Promise<void> {
  // A frame on the screen of the tests must not open the printer's dialog.
  frame.print = (): void => undefined;
  const element = frame.document.createElement('cluneal-self-check');
  element.clinic = 'SpinePain Solutions';
  frame.document.body.append(element);
  const visitor = new Visitor(element);
  await visitor.settled();
  await visitor.walk(strong);
  expect(visitor.heading).to.equal('Your answers fit the pattern well');
  await visitor.press('Print', 'Copy summary', box, 'Talk to a clinician about this', 'Start over');
}

async function expectWhole(frame: FrameWindow): Promise<void> {
  const visitor = await visitorOf(frame);
  expect(visitor.has('Start')).to.equal(true);
  expect(parseFloat(getComputedStyle(visitor.part('start')).paddingTop)).to.be.above(0);
  expect(await refusedDuring(frame, () => useAnother(frame))).to.deep.equal([]);
}

describe('the policies of the guide to security', () => {
  const policies: readonly (readonly [string, string | null, string?])[] = [
    ['of a site with the script on its own server', 'policy'],
    ['in the page itself', null, 'page-with-policy'],
    ['with a nonce', 'policy-nonce', 'page-with-nonce'],
    ['with Trusted Types', 'policy-trusted-types'],
  ];
  policies.forEach(([name, headers, page]) => {
    it(`are enough: ${name}`, async () => {
      await expectWhole(await openUnder(headers, page));
    });
  });

  it('are enough: of a site with the script on a network', async () => {
    const frame = await openUnder('policy-network');
    expect(frame.customElements.get('cluneal-self-check'), 'from the own server').to.equal(undefined);
    await addScript(frame, {}, `http://127.0.0.1:${location.port}/dist/cluneal-self-check.js`);
    await expectWhole(frame);
  });
});

it('a frame in the sandbox of the guide to security lets a visitor go the whole way', async () => {
  const markup = await (await fetch(`${snippet}&name=sandbox`)).text();
  const place = await fixture<HTMLElement>('<div></div>');
  const [frame] = new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('iframe');
  if (!frame) throw new Error('the guide has no frame');
  expect([...frame.sandbox])
    .to.include('allow-scripts')
    .and.to.not.include('allow-same-origin');
  frame.src = '/hazards/L5';
  const report = new Promise((resolve) => {
    window.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  place.append(frame);
  expect(await report).to.deep.equal({ outcome: 'strong', isAsWanted: true, heard: [] });
});
