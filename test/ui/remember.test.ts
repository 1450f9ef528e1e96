import { expect } from '@open-wc/testing';
import { sheets, strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit, type Visitor } from '../visitor.js';

const box = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';

/** The element on the page that is loaded again. */
async function reload(visitor: Visitor, attributes = 'remember'): Promise<Visitor> {
  visitor.element.remove();
  return visit(attributes);
}

describe('remember', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('is off unless the page says otherwise: nothing is stored', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    expect(sessionStorage).to.have.length(0);
    expect((await reload(visitor, '')).has('Start')).to.equal(true);
  });

  it('goes on at the question with every answer, and tells the page nothing', async () => {
    const visitor = await visit('remember');
    await visitor.press('Start', 'None of these', 'Continue');
    await visitor.pick('urinary');
    const again = await reload(visitor);
    expect([again.question, again.picked]).to.deep.equal(['warning-signs', visitor.picked]);
    expect(again.events).to.deep.equal([]);
    await again.press('Back');
    expect(again.picked).to.deep.equal(['None of these']);
  });

  it('goes on at the outcome, without the tick', async () => {
    const visitor = await visit('remember');
    await visitor.walk(strong);
    await visitor.press(box);
    expect(JSON.stringify(sessionStorage)).to.not.contain('onsent');
    const again = await reload(visitor);
    expect(again.heading).to.equal('Your answers fit the pattern well');
    expect(again.element.result?.outcome).to.equal('strong');
    expect((again.control(box) as HTMLInputElement).checked).to.equal(false);
  });

  it('is forgotten on starting over', async () => {
    const visitor = await visit('remember');
    await visitor.walk(sheets.emergency);
    await visitor.press('Start over');
    expect(sessionStorage).to.have.length(0);
  });

  it('lasts half an hour', async () => {
    const visitor = await visit('remember');
    await visitor.press('Start');
    const now = Date.now();
    const later =
      (minutes: number): (() => number) =>
      (): number =>
        now + minutes * 60_000;
    await withStandIn(Date, 'now', later(29), async () => {
      expect((await reload(visitor)).question).to.equal('emergency-signs');
    });
    await withStandIn(Date, 'now', later(31), async () => {
      expect((await reload(visitor)).has('Start')).to.equal(true);
    });
  });

  it('is of one element on one page', async () => {
    const visitor = await visit('remember id="one"');
    await visitor.press('Start');
    expect((await visit('remember id="two"')).has('Start')).to.equal(true);
    expect((await visit('remember id="one"')).has('Start')).to.equal(false);
  });

  const broken: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{'],
    ['nothing', null],
    ['another shape', { at: Date.now(), answers: [], page: 'outcome' }],
    ['an answer that does not exist', { answers: { age: '12' }, page: { kind: 'intro' } }],
    ['an outcome without its answers', { answers: {}, page: { kind: 'outcome' } }],
    ['a page behind unanswered ones', { answers: {}, page: { kind: 'question', question: 'history' } }],
    [
      'a page behind a danger sign',
      { answers: { 'emergency-signs': ['both-legs'] }, page: { kind: 'question', question: 'warning-signs' } },
    ],
  ];
  broken.forEach(([name, kept]) => {
    it(`starts anew where what was kept is ${name}`, async () => {
      const visitor = await visit('remember');
      await visitor.press('Start');
      const [key = ''] = Object.keys(sessionStorage);
      const text =
        typeof kept === 'object' && kept !== null ? JSON.stringify({ at: Date.now(), ...kept }) : String(kept);
      sessionStorage.setItem(key, text);
      const again = await reload(visitor);
      expect(again.has('Start')).to.equal(true);
      await again.walk(strong);
      expect(again.heading).to.equal('Your answers fit the pattern well');
    });
  });

  it('does not matter where storage is forbidden', async () => {
    const forbidden = {
      get: (): never => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    };
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', { configurable: true, ...forbidden });
    try {
      const visitor = await visit('remember');
      await visitor.walk(strong);
      expect(visitor.heading).to.equal('Your answers fit the pattern well');
    } finally {
      if (own) Object.defineProperty(window, 'sessionStorage', own);
    }
  });

  it('is forgotten when it is too old, or no longer wanted', async () => {
    const visitor = await visit('remember');
    await visitor.press('Start');
    await withStandIn(
      Date,
      'now',
      () => new Date().getTime() + 31 * 60_000,
      () => reload(visitor).then(() => undefined),
    );
    expect(sessionStorage).to.have.length(0);
    const other = await visit('remember');
    await other.press('Start');
    expect(sessionStorage).to.have.length(1);
    other.element.remember = null;
    await other.settled();
    expect(sessionStorage).to.have.length(0);
  });

  it('does not bring back another session in the middle of one', async () => {
    const earlier = await visit('remember');
    await earlier.walk(strong);
    const visitor = await visit();
    await visitor.press('Start');
    visitor.element.remember = true;
    await visitor.settled();
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('is of one address', async () => {
    const { href } = location;
    const visitor = await visit('remember');
    await visitor.press('Start');
    history.replaceState(null, '', '/elsewhere');
    try {
      expect((await reload(visitor)).has('Start')).to.equal(true);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('is off and told of where it is switched off as text', async () => {
    const visitor = await visit('remember="false"');
    await visitor.press('Start');
    expect(sessionStorage).to.have.length(0);
    expect(visitor.events[0]).to.deep.equal([
      'cluneal-error',
      {
        code: 'config',
        problems: [{ path: 'remember', message: 'remember accepts the attribute alone, or a boolean property' }],
      },
    ]);
  });

  const ways: readonly (readonly [string, string])[] = [
    ['its attribute', ''],
    ['config', '{"remember": true}'],
  ];
  ways.forEach(([name, config]) => {
    it(`is refused beside sealed, by ${name}`, async () => {
      const kept = await visit('remember');
      await kept.walk(strong);
      const element = document.createElement('cluneal-self-check');
      element.setAttribute('sealed', '');
      element.setAttribute(config === '' ? 'remember' : 'config', config);
      let problems: unknown;
      element.addEventListener('cluneal-error', ({ detail }) => {
        ({ problems } = detail);
      });
      kept.element.replaceWith(element);
      await element.updateComplete;
      expect(problems).to.deep.equal([{ path: 'remember', message: 'remember cannot stand beside sealed' }]);
      expect(element.result).to.equal(null);
      sessionStorage.clear();
      element.start();
      expect(sessionStorage).to.have.length(0);
    });
  });
});
