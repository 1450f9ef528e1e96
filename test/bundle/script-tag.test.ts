import { expect } from '@open-wc/testing';
import { addScript, openPage, visitorOf, windowOf, type FrameWindow } from '../frames.js';
import { change, strong } from '../sheets.js';

const page = '/test/bundle/fixtures/plain.html';

/** Globals that a page has and a bare one has not. */
function addedGlobals(frame: FrameWindow, before: readonly string[]): readonly string[] {
  return Object.getOwnPropertyNames(frame).filter((name) => !before.includes(name));
}

describe('the script tag', () => {
  const kinds: readonly (readonly [string, Partial<HTMLScriptElement>, string])[] = [
    ['classic', {}, '/dist/cluneal-self-check.js'],
    ['deferred', { defer: true }, '/dist/cluneal-self-check.js'],
    ['a module', { type: 'module' }, '/dist/cluneal-self-check.js'],
    ['the module bundle', { type: 'module' }, '/dist/cluneal-self-check.esm.js'],
  ];
  kinds.forEach(([name, attributes, src]) => {
    it(`upgrades the element on the page: ${name}`, async () => {
      const frame = windowOf(await openPage(page));
      await addScript(frame, attributes, src);
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      expect(visitor.heading).to.equal('Your answers fit the pattern well');
      expect(frame.heard).to.deep.equal([]);
    });
  });

  it('leaves the page’s own link where the script never runs, and takes its place when it does', async () => {
    const frame = windowOf(await openPage(page));
    const link = frame.document.querySelector('cluneal-self-check a');
    expect(link?.getBoundingClientRect().height).to.be.greaterThan(0);
    await addScript(frame);
    await visitorOf(frame);
    expect(link?.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps what was set on the element before it ran', async () => {
    const frame = windowOf(await openPage(page));
    const element = frame.document.querySelector('cluneal-self-check');
    Object.assign(element ?? {}, { consultLabel: 'Book a visit', mode: 'education' });
    await addScript(frame);
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(visitor.element.result).to.include({ mode: 'education' });
    expect(visitor.has('Book a visit')).to.equal(true);
  });

  it('is harmless twice, in the middle of a run', async () => {
    const frame = windowOf(await openPage(page));
    await addScript(frame);
    const visitor = await visitorOf(frame);
    const first = frame.customElements.get('cluneal-self-check');
    await visitor.press('Start', 'None of these', 'Continue');
    await addScript(frame);
    await addScript(frame, { type: 'module' }, '/dist/cluneal-self-check.esm.js');
    expect(frame.customElements.get('cluneal-self-check')).to.equal(first);
    expect(visitor.question).to.equal('warning-signs');
    await visitor.walk(strong);
    expect(visitor.element.result?.outcome).to.equal('strong');
    expect(frame.heard).to.deep.equal([]);
  });

  it('registers nothing where the page has the tag already', async () => {
    const frame = windowOf(await openPage(page));
    frame.customElements.define('cluneal-self-check', class extends frame.HTMLElement {});
    await addScript(frame);
    expect(frame.customElements.get('cluneal-self-check-question')).to.equal(undefined);
    expect(frame.customElements.get('cluneal-self-check-outcome')).to.equal(undefined);
    expect(frame.heard).to.deep.equal([]);
  });

  it('leaves no trace of a whole run: no request, storage, cookie, global, title, address or log', async () => {
    const frame = windowOf(await openPage(page));
    const before = Object.getOwnPropertyNames(frame);
    const traces = (): unknown => ({
      requests: frame.performance.getEntriesByType('resource').map(({ name }) => name),
      cookie: frame.document.cookie,
      stored: [frame.localStorage.length, frame.sessionStorage.length],
      title: frame.document.title,
      address: frame.location.href,
      steps: frame.history.length,
      body: frame.document.body.querySelectorAll(':not(cluneal-self-check, cluneal-self-check *)').length,
    });
    await addScript(frame);
    const clean = traces();
    const visitor = await visitorOf(frame);
    await visitor.walk(change(strong, { feel: ['burning'] }));
    await visitor.press('Your answers', 'Change: Age');
    await visitor.pick('65-plus');
    await visitor.press('Continue');
    await visitor.press(
      'Send my answers to SpinePain Solutions so they can prepare for my visit. I can say no and still book.',
      'Talk to a clinician about this',
      'Start over',
    );
    expect(traces()).to.deep.equal(clean);
    expect(frame.heard).to.deep.equal([]);
    expect(addedGlobals(frame, before)).to.have.members([
      'litPropertyMetadata',
      'reactiveElementVersions',
      'litHtmlVersions',
      'litElementVersions',
    ]);
    const { attributes, innerHTML } = visitor.element;
    const own = [...attributes].map(({ name }) => name).filter((name) => !name.startsWith('data-'));
    expect(own).to.deep.equal(['clinic']);
    expect(innerHTML).to.equal('<a href="/contact">Ask us about your back pain</a>');
  });
});
