import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { bytesOf, contrast, luminance } from '../colours.js';
import { safe, sheets } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

/** What has to stand out from what: selectors and properties of the page, and the least ratio. */
type Pair = readonly [front: string, frontProperty: Property, ground: string, ratio: number];
type Property = 'color' | 'backgroundColor' | 'borderTopColor' | 'outlineColor' | 'fill' | 'stroke';

const textRatio = 4.5;
const shapeRatio = 3;

const questionPairs: readonly Pair[] = [
  ['.heading', 'color', '.page', textRatio],
  ['.progress', 'color', '.page', textRatio],
  ['.hint', 'color', '.page', textRatio],
  ['.error', 'color', '.error', textRatio],
  ['.error', 'borderTopColor', '.page', shapeRatio],
  ['.place-name', 'color', '.page', textRatio],
  ['.place small', 'color', '.page', textRatio],
  ['.caption', 'color', '.caption', textRatio],
  ['.sides .pointed', 'color', '.sides .pointed', textRatio],
  ['[part=back]', 'color', '.page', textRatio],
  ['[part=continue]', 'color', '[part=continue]', textRatio],
  ['[part=continue]', 'borderTopColor', '.page', shapeRatio],
  ['[part=continue]', 'outlineColor', '.page', shapeRatio],
  ['input', 'borderTopColor', '.page', shapeRatio],
];

const pickedPairs: readonly Pair[] = [
  ['.option.checked', 'color', '.option.checked', textRatio],
  ['.option.checked', 'borderTopColor', '.page', shapeRatio],
  ['input:checked', 'backgroundColor', '.option.checked', shapeRatio],
  ['input:checked', 'color', 'input:checked', shapeRatio],
];

const outcomePairs: readonly Pair[] = [
  ['.lead', 'color', '.page', textRatio],
  ['[part=disclaimer]', 'color', '.page', textRatio],
  ['.callout p', 'color', '.callout', textRatio],
  ['.hallmarks .met::before', 'color', '.hallmarks .met::before', textRatio],
  ['.hallmarks .not-known::before', 'color', '.page', textRatio],
  ['.hallmarks .met strong', 'color', '.page', textRatio],
  ['.hallmarks .not-known strong', 'color', '.page', textRatio],
  ['.consult', 'borderTopColor', '.page', shapeRatio],
  ['[part=consult]', 'color', '[part=consult]', textRatio],
  ['[part=print]', 'color', '.page', textRatio],
];

const emergencyPairs: readonly Pair[] = [
  ['.urgent .heading', 'color', '.urgent', textRatio],
  ['.urgent p', 'color', '.urgent', textRatio],
  ['.urgent .button', 'color', '.urgent .button', textRatio],
  ['.urgent .button', 'backgroundColor', '.urgent', shapeRatio],
];

const anyByte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.oneof(
  fc.tuple(anyByte, anyByte, anyByte).map((bytes) => `rgb(${bytes.join(' ')})`),
  fc.constantFrom(
    'white',
    'black',
    'yellow',
    'lime',
    'rebeccapurple',
    'hotpink',
    'gray',
    'navy',
    'tomato',
    'transparent',
  ),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      fc.integer({ min: 0, max: 359 }),
    )
    .map(([l, c, h]) => `oklch(${l.toFixed(3)} ${c.toFixed(3)} ${h})`),
  // Surfaces in the middle leave the least room.
  fc.integer({ min: 90, max: 140 }).map((byte) => `rgb(${byte} ${byte} ${byte})`),
);

const names = ['accent', 'surface', 'text', 'muted', 'danger', 'focus', 'border'] as const;
const anyTheme: fc.Arbitrary<Partial<Record<string, string>>> = fc.record({
  scheme: fc.constantFrom('light', 'dark'),
  ...Object.fromEntries(names.map((name) => [name, fc.option(anyColour, { nil: undefined, freq: 2 })])),
});

function dress({ element, root }: Visitor, { scheme, ...theme }: Partial<Record<string, string>>): void {
  element.style.colorScheme = scheme ?? 'light';
  names.forEach((name) => {
    element.style.setProperty(`--cluneal-${name}`, theme[name] ?? null);
  });
  root.getAnimations().forEach((transition) => {
    transition.finish();
  });
}

function expectReadable(visitor: Visitor, pairs: readonly Pair[]): void {
  const styleOf = (selector: string): CSSStyleDeclaration => {
    const [element = '', pseudo] = selector.split('::');
    const found = visitor.root.querySelector(element);
    if (!found) throw new Error(`${selector} is not on the page`);
    return getComputedStyle(found, pseudo && `::${pseudo}`);
  };
  pairs.forEach(([front, property, ground, ratio]) => {
    const [colour, behind] = [styleOf(front)[property], styleOf(ground).backgroundColor];
    expect(contrast(colour, behind), `${front} ${property} ${colour} on ${ground} ${behind}`).to.be.at.least(ratio);
  });
}

async function expectReadableInAnyTheme(visitor: Visitor, pairs: readonly Pair[]): Promise<void> {
  await visitor.settled();
  for (const scheme of ['light', 'dark']) {
    dress(visitor, { scheme });
    expectReadable(visitor, pairs);
  }
  fc.assert(
    fc.property(anyTheme, (theme) => {
      dress(visitor, theme);
      expectReadable(visitor, pairs);
    }),
    { numRuns: 200 },
  );
}

describe('whatever colours a page sets', () => {
  it('a question is readable', async () => {
    const visitor = await visit();
    await visitor.walk({ ...safe, 'pain-sites': [] }).catch(() => undefined);
    while (visitor.focused !== 'Continue') await sendKeys({ press: 'Tab' });
    visitor.inputs[0]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await visitor.settled();
    expect(visitor.root.querySelector('.sides .pointed')).to.not.equal(null);
    await expectReadableInAnyTheme(visitor, questionPairs);
  }).timeout(120_000);

  it('picked answers are seen', async () => {
    const visitor = await visit('skip-intro');
    await visitor.pick('none');
    expect(
      visitor.inputs.map((input) => [input.checked, getComputedStyle(input, '::before').visibility]),
    ).to.deep.equal(visitor.inputs.map(({ value }) => (value === 'none' ? [true, 'visible'] : [false, 'hidden'])));
    await expectReadableInAnyTheme(visitor, pickedPairs);
  }).timeout(120_000);

  it('an outcome is readable', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.partial);
    await expectReadableInAnyTheme(visitor, outcomePairs);
  }).timeout(120_000);

  it('an emergency is readable', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    await expectReadableInAnyTheme(visitor, emergencyPairs);
  }).timeout(120_000);

  it('a colour that can be read stays as it was set', async () => {
    const visitor = await visit('skip-intro');
    await visitor.pick('none');
    if (!CSS.supports('color', 'color(from red xyz-d65 x y z / alpha)')) return;
    dress(visitor, { scheme: 'light', accent: '#1f6f4a', surface: '#f4faf5', text: '#112233' });
    const shown = (selector: string, property: Property): number => {
      const found = visitor.root.querySelector(selector);
      return found ? luminance(getComputedStyle(found)[property]) : NaN;
    };
    expect(shown('[part=continue]', 'backgroundColor')).to.be.closeTo(luminance('#1f6f4a'), 0.002);
    expect(shown('input:checked', 'backgroundColor')).to.be.closeTo(luminance('#1f6f4a'), 0.002);
    expect(shown('.page', 'backgroundColor')).to.be.closeTo(luminance('#f4faf5'), 0.002);
    expect(shown('.heading', 'color')).to.be.closeTo(luminance('#112233'), 0.002);
  });

  it('a page that sets the defaults itself looks like one that sets nothing', async () => {
    const visitor = await visit('skip-intro');
    const { root } = visitor;
    const styles = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const derived = new Set(styles.join(' ').match(/(?<=--_own-)[a-z-]+(?=:)/g));
    expect(derived.size).to.be.greaterThan(15);
    const probe = document.createElement('i');
    visitor.part('base').append(probe);
    const look = (): readonly (readonly [string, readonly number[]])[] =>
      [...derived, 'on-accent'].map((name) => {
        probe.style.color = `var(--_${name})`;
        return [name, bytesOf(getComputedStyle(probe).color)];
      });
    const defaults = { light: { surface: '#fff', accent: '#0b5c7a' }, dark: { surface: '#151c21', accent: '#7cc7e6' } };
    Object.entries(defaults).forEach(([scheme, theme]) => {
      dress(visitor, { scheme });
      const plain = look();
      dress(visitor, { scheme, ...theme });
      look().forEach(([name, bytes], index) => {
        bytes.forEach((byte, channel) => {
          expect(byte, `${scheme} ${name}`).to.be.closeTo(plain[index]?.[1][channel] ?? NaN, 1);
        });
      });
    });
  });

  it('text follows a surface that is set alone', async () => {
    const visitor = await visit('skip-intro');
    if (!CSS.supports('color', 'color(from red xyz-d65 x y z / alpha)')) return;
    const heading = (): number => luminance(getComputedStyle(visitor.part('heading')).color);
    dress(visitor, { scheme: 'light', surface: '#102030' });
    expect(heading()).to.be.above(0.7);
    dress(visitor, { scheme: 'dark', surface: '#fdfdfd' });
    expect(heading()).to.be.below(0.05);
  });

  it('a colour that is none leaves lines and ticks in that of text', async () => {
    const visitor = await visit('skip-intro');
    await visitor.pick('none');
    dress(visitor, { scheme: 'light', accent: '1f6f4a' });
    visitor.inputs[0]?.focus();
    const styleOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(visitor.root.querySelector(selector) ?? visitor.element);
    const surface = styleOf('.page').backgroundColor;
    expect(contrast(styleOf('[part=continue]').borderTopColor, surface)).to.be.at.least(textRatio);
    expect(contrast(styleOf('[part=continue]').color, surface)).to.be.at.least(textRatio);
    expect(contrast(styleOf('input:checked').color, surface)).to.be.at.least(textRatio);
    expect(contrast(styleOf('input:checked').borderTopColor, surface)).to.be.at.least(shapeRatio);
  });

  it('a browser without relative colours shows colours that can be read', async () => {
    const visitor = await visit('skip-intro');
    visitor.root.adoptedStyleSheets = visitor.root.adoptedStyleSheets.map((sheet) => {
      const older = new CSSStyleSheet();
      const rules = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSSupportsRule));
      older.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
      return older;
    });
    await visitor.pick('none');
    dress(visitor, { scheme: 'dark', accent: 'yellow', surface: 'navy' });
    expectReadable(visitor, pickedPairs);
    await visitor.walk(sheets.partial);
    expectReadable(visitor, outcomePairs);
    await visitor.press('Start over');
    await visitor.walk(sheets.emergency);
    expectReadable(visitor, emergencyPairs);
  });
});
