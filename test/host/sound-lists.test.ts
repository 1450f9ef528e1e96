import { expect } from '@open-wc/testing';
import { areListsSound } from '../../src/host/sound-lists.js';

/** What a page has put in place of a method of lists. */
function replaced(name: string, value: unknown): boolean {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, name) as PropertyDescriptor;
  Object.defineProperty(Array.prototype, name, { configurable: true, value });
  try {
    return Boolean(areListsSound());
  } finally {
    Object.defineProperty(Array.prototype, name, own);
  }
}

describe('lists', () => {
  it('are sound on a page that has left them alone', () => {
    expect(areListsSound()).to.equal(true);
  });

  const methods = [
    ...['reduce', 'map', 'filter', 'find', 'findIndex', 'some', 'every', 'flatMap', 'flat', 'includes', 'indexOf'],
    'slice',
  ];
  const substitutes: readonly (readonly [string, unknown])[] = [
    [
      'gives the list itself',
      function (this: unknown): unknown {
        return this;
      },
    ],
    ['gives nothing', (): undefined => undefined],
    ['says yes', (): boolean => true],
    ['is not there', undefined],
  ];
  methods.forEach((name) => {
    it(`are not where ${name} is another`, () => {
      substitutes.forEach(([what, value]) => {
        expect(replaced(name, value), what).to.equal(false);
      });
    });
  });
});
