import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import type { ClunealErrorDetail, ClunealSelfCheckElement } from '../../src/index.js';
import { sheets, strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { Visitor } from '../visitor.js';

const attributeNames = [
  ...['clinic', 'consult-href', 'consult-form', 'consult-fields', 'consult-label', 'emergency-number', 'mode'],
  ...['heading-level', 'skip-intro', 'share', 'remember', 'browser-back', 'config', 'name', 'required', 'sealed'],
];
const propertyNames = [
  ...['clinic', 'consultHref', 'consultForm', 'consultFields', 'consultLabel', 'emergencyNumber', 'mode'],
  ...['headingLevel', 'skipIntro', 'share', 'remember', 'browserBack', 'config', 'name', 'required'],
] as const;

const hostile = fc.constantFrom(
  '<img src=x onerror="window.harm = 1">',
  '"><script>window.harm = 1</script>',
  "' onfocus='window.harm = 1' autofocus='",
  '${window.harm = 1}',
  'javascript:window.harm=1',
  ' java\tscript:window.harm=1',
  'data:text/html,<script>parent.harm=1</script>',
  '{"messages": {"en": {"introText": "<img src=x onerror=window.harm=1>"}}}',
  '{"__proto__": {"mode": "check"}, "constructor": 1}',
  'outcome:__proto__; summary:"]',
  '#" [',
  '\u202eright to left\u0000',
  'false',
  '',
);
const anyText = fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary' }));

const trap = {
  get clinic(): never {
    throw new Error('a getter of the page');
  },
  toString(): never {
    throw new Error('a method of the page');
  },
};
const anyValue = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }) },
  { weight: 1, arbitrary: fc.constantFrom(trap, Symbol('of the page'), new Proxy({}, { ownKeys: () => trap.clinic })) },
);
const anyConfig = fc.oneof(
  fc.record(Object.fromEntries([...propertyNames, 'messages'].map((name) => [name, anyValue])), { requiredKeys: [] }),
  anyValue,
);

/** What a page can do: attributes in its markup, then properties. */
const anyHost = fc.record({
  attributes: fc.dictionary(fc.constantFrom(...attributeNames), anyText, { maxKeys: 5 }),
  properties: fc.dictionary(fc.constantFrom(...propertyNames), anyValue, { maxKeys: 5 }),
  config: fc.option(anyConfig, { nil: undefined }),
});

/** The way into a sealed element that only a test has. */
class AnyVisitor extends Visitor {
  override get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }
}

describe('whatever a page gives', () => {
  let thrown: unknown[] = [];
  const hear = ({ type, reason, error }: Event & { reason?: unknown; error?: unknown }): void => {
    thrown.push([type, String(reason ?? error)]);
  };
  beforeEach(() => {
    thrown = [];
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, hear);
    sessionStorage.clear();
  });

  it('never throws, never becomes HTML, and leaves an element that can be used', async function () {
    this.timeout(60_000);
    const place = await fixture<HTMLElement>('<div></div>');
    const walk = async ({
      attributes,
      properties,
      config,
    }: typeof anyHost extends fc.Arbitrary<infer T> ? T : never): Promise<void> => {
      const element = document.createElement('cluneal-self-check') as ClunealSelfCheckElement;
      const problems: ClunealErrorDetail['problems'][] = [];
      element.addEventListener('cluneal-error', ({ detail }) => problems.push(detail.problems));
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      place.replaceChildren(element);
      await element.updateComplete;
      Object.assign(element, properties, config === undefined ? {} : { config });
      await element.updateComplete;

      const visitor = new AnyVisitor(element);
      await visitor.walk(strong);
      expect(element.result?.outcome).to.be.oneOf(['strong', 'information']);
      visitor.part('consult').click();
      await visitor.settled();

      const elements = [...visitor.root.querySelectorAll('*')];
      expect(
        elements.filter(({ localName }) => ['img', 'script', 'iframe', 'style'].includes(localName)),
      ).to.deep.equal([]);
      const written = elements.flatMap((each) => [...each.attributes]);
      expect(written.filter(({ name }) => /^on|^autofocus|^style/.test(name))).to.deep.equal([]);
      const links = written
        .filter(({ name }) => name === 'href')
        .map(({ value }) => new URL(value, location.href).protocol);
      expect(links.every((scheme) => ['http:', 'https:', 'tel:', 'sms:', 'mailto:'].includes(scheme))).to.equal(true);
      expect(JSON.parse(JSON.stringify(problems))).to.deep.equal(problems);
      expect(problems.flat().every(({ message }) => !/invalid input|expected/i.test(message))).to.equal(true);
      expect([thrown, (window as { harm?: unknown }).harm]).to.deep.equal([[], undefined]);
    };
    // A link of the page must not lead away from the tests.
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    place.addEventListener('cluneal-consult', stay);
    await withStandIn(
      console,
      'warn',
      () => undefined,
      async () => {
        await fc.assert(fc.asyncProperty(anyHost, walk), { numRuns: 40 });
      },
    );
  });
});

describe('the styles of a page', () => {
  const hide = ['display: none', 'visibility: hidden', 'opacity: 0', 'font-size: 0']
    .map((each) => `${each} !important;`)
    .join(' ');

  async function visitHidden(attributes = ''): Promise<Visitor> {
    const place = await fixture<HTMLElement>(`<div>
      <style>cluneal-self-check::part(disclaimer), cluneal-self-check::part(outcome) { ${hide} }</style>
      <cluneal-self-check ${attributes}></cluneal-self-check></div>`);
    const visitor = new Visitor(place.querySelector('cluneal-self-check') as ClunealSelfCheckElement);
    await visitor.settled();
    return visitor;
  }

  function expectSeen(visitor: Visitor, part: string): void {
    const seen = visitor.part(part);
    expect(seen.checkVisibility({ opacityProperty: true, visibilityProperty: true }), part).to.equal(true);
    expect(seen.getBoundingClientRect().height, part).to.be.greaterThan(20);
  }

  it('do not take the disclaimer away', async () => {
    const visitor = await visitHidden();
    expectSeen(visitor, 'disclaimer');
    const { fontSize } = getComputedStyle(visitor.part('disclaimer'));
    expect(fontSize).to.equal(getComputedStyle(visitor.part('base')).fontSize);
    const withoutIntro = await visitHidden('skip-intro');
    expectSeen(withoutIntro, 'disclaimer');
  });

  (Object.keys(sheets) as (keyof typeof sheets)[]).forEach((outcome) => {
    it(`do not take an outcome away: ${outcome}`, async () => {
      const visitor = await visitHidden();
      await visitor.walk(sheets[outcome]);
      expectSeen(visitor, 'outcome');
      expectSeen(visitor, 'disclaimer');
    });
  });

  it('hide all of it where they hide the element', async () => {
    const visitor = await visitHidden('style="visibility: hidden"');
    expect(visitor.part('disclaimer').checkVisibility({ visibilityProperty: true })).to.equal(false);
  });
});
