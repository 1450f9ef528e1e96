import { expect } from '@open-wc/testing';
import { bytesOf } from '../colours.js';
import { addScript, openPage, visitorOf, windowOf } from '../frames.js';
import { sheets } from '../sheets.js';
import type { Visitor } from '../visitor.js';

const guide = 'docs/theming.md';

/** A page in the styles of the guide that have the name; `around` is the class of what the element stands in. */
async function visitIn(name: string, around = 'around'): Promise<Visitor> {
  const frame = windowOf(await openPage('/test/bundle/fixtures/plain.html'));
  const { document } = frame;
  const style = document.createElement('style');
  style.textContent = await (await fetch(`/dist/snippet?file=${guide}&name=${name}`)).text();
  document.head.append(style);
  const place = document.createElement('div');
  place.className = around;
  document.body.append(place);
  place.append(...document.querySelectorAll('cluneal-self-check'));
  await addScript(frame);
  return visitorOf(frame);
}

function styleOf(visitor: Visitor, selector: string): CSSStyleDeclaration {
  const found = visitor.root.querySelector(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return getComputedStyle(found);
}

/** Colours are computed in other spaces and rounded on the way back. */
function expectColour(colour: string, wanted: string): void {
  bytesOf(colour).forEach((channel, index) => {
    expect(channel, `${colour} for ${wanted}`).to.be.closeTo(bytesOf(wanted)[index] ?? NaN, 1);
  });
}

describe('the styles of the guide to theming', () => {
  it('put buttons, links and picked answers in the colour of the brand', async () => {
    const visitor = await visitIn('brand');
    expectColour(styleOf(visitor, '[part=start]').backgroundColor, '#7a1f5c');
    expectColour(styleOf(visitor, '[part=start]').color, '#fff');
    expectColour(styleOf(visitor, '.page').backgroundColor, '#fff');
    await visitor.press('Start', 'None of these');
    expectColour(styleOf(visitor, 'input:checked').backgroundColor, '#7a1f5c');
    expectColour(styleOf(visitor, '[part=back]').color, '#7a1f5c');
  });

  it('fit it to a dark site', async () => {
    const visitor = await visitIn('dark-site');
    expectColour(styleOf(visitor, '.page').backgroundColor, '#14202b');
    expectColour(styleOf(visitor, '[part=start]').backgroundColor, '#ffb454');
    expectColour(styleOf(visitor, '[part=start]').color, '#000');
    expect(Math.min(...bytesOf(styleOf(visitor, '.heading').color))).to.be.above(200);
    expectColour(styleOf(visitor, '.safety-net').borderLeftColor, '#ff9c94');
  });

  it('fit it to a narrow sidebar with small corners, in the font of the sidebar', async () => {
    const visitor = await visitIn('sidebar', 'sidebar');
    expect(visitor.element.getBoundingClientRect().width).to.equal(300);
    expect(styleOf(visitor, '.page').borderRadius).to.equal('4px');
    expect(parseFloat(styleOf(visitor, '[part=start]').borderRadius)).to.be.below(4);
    expect(styleOf(visitor, '.heading').fontFamily).to.contain('Georgia');
    expect(styleOf(visitor, '[part=start]').fontFamily).to.contain('Georgia');
    const { marginBlockStart, fontSize } = styleOf(visitor, '.heading + p');
    expect(parseFloat(marginBlockStart)).to.be.closeTo(parseFloat(fontSize) * 0.75 * 0.75, 0.1);
  });

  it('follow the visitor between light and dark', async () => {
    const visitor = await visitIn('both-modes');
    const { documentElement } = visitor.element.ownerDocument;
    const looks = { light: ['#fff', '#7a1f5c'], dark: ['#151c21', '#f0a8d8'] } as const;
    expect(getComputedStyle(documentElement).colorScheme).to.equal('light dark');
    Object.entries(looks).forEach(([scheme, [surface, accent]]) => {
      // What the visitor's system decides otherwise.
      documentElement.style.colorScheme = scheme;
      expectColour(styleOf(visitor, '.page').backgroundColor, surface);
      expectColour(styleOf(visitor, '[part=start]').backgroundColor, accent);
    });
  });

  it('leave room for a header that sticks to the top', async () => {
    const visitor = await visitIn('sticky-header');
    const { ownerDocument: page } = visitor.element;
    page.body.prepend(Object.assign(page.createElement('header'), { textContent: 'Clinic' }));
    const style = page.createElement('style');
    style.textContent = 'header { position: sticky; top: 0; block-size: 96px } body { padding-block-end: 3000px }';
    page.head.append(style);
    await visitor.press('Start');
    page.defaultView?.scrollTo(0, 400);
    await visitor.press('None of these', 'Continue');
    const top = visitor.part('heading').getBoundingClientRect().top;
    expect(top).to.be.at.least(96);
    expect(top).to.be.below(300);
  });

  it('round the buttons, and no answer', async () => {
    const visitor = await visitIn('round-buttons');
    expect(styleOf(visitor, '[part=start]').borderRadius).to.equal('999px');
    await visitor.press('Start');
    expect(styleOf(visitor, '[part=continue]').borderRadius).to.equal('999px');
    expect(styleOf(visitor, '.option').borderRadius).to.not.equal('999px');
    await visitor.walk(sheets.strong);
    expect(styleOf(visitor, '[part=consult]').borderRadius).to.equal('999px');
  });

  it('set headings in another font, and nothing else', async () => {
    const visitor = await visitIn('headings');
    const { fontFamily, fontWeight } = styleOf(visitor, '.heading');
    expect([fontFamily.split(',')[0], fontWeight]).to.deep.equal(['Georgia', '400']);
    expect(styleOf(visitor, '.heading + p').fontFamily).to.not.contain('Georgia');
  });
});
