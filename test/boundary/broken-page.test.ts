import { expect } from '@open-wc/testing';
import { parseOptions } from '../../src/boundary/options.js';

// In a file of its own: what a page adds to every object breaks the checks only if it comes before the first of them.
describe('a page that adds to every object', () => {
  it('gets cautious options: what is there counts as refused', () => {
    Object.defineProperty(Object.prototype, 'added', { configurable: true, enumerable: true, value: () => undefined });
    const { options, problems, isPageBroken } = parseOptions({ mode: 'check', share: 'ask', clinic: 'A clinic' });
    Reflect.deleteProperty(Object.prototype, 'added');
    expect(isPageBroken).to.equal(true);
    expect(problems).to.deep.equal([]);
    expect(options).to.include({ mode: 'education', share: 'never', clinic: null, emergencyNumber: '911' });
  });
});
