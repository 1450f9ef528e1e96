/** What every page of the self-check has to keep to. */
import { expect } from '@open-wc/testing';
import type { Visitor } from './visitor.js';

/** axe finds nothing on the page, light and dark. */
export async function expectAccessible(visitor: Visitor, schemes = ['light', 'dark']): Promise<void> {
  for (const scheme of schemes) {
    visitor.element.style.colorScheme = scheme;
    if (visitor.element.parentElement)
      visitor.element.parentElement.style.background = scheme === 'dark' ? '#000' : '#fff';
    await expect(visitor.element).to.be.accessible();
  }
}

/** No text is cut, and none lies outside the card. */
export function expectRoom(visitor: Visitor): void {
  const { left, right } = visitor.part('base').getBoundingClientRect();
  const texts = [
    ...visitor.root.querySelectorAll<HTMLElement>('p, li, label, label span, button, a, small, b, h2, h3'),
  ];
  const shown = texts.filter(({ className }) => className !== 'off-screen');
  const outside = shown.filter((text) => {
    const box = text.getBoundingClientRect();
    return box.right > right + 0.5 || box.left < left - 0.5;
  });
  expect(outside.map(({ innerText }) => innerText)).to.deep.equal([]);
  const cut = shown.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1);
  expect(cut.map(({ innerText }) => innerText)).to.deep.equal([]);
}
