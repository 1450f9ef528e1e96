import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Json, toJson } from '../../src/domain/json.js';
import { withStandIn } from '../stand-in.js';

describe('JSON', () => {
  it('is what the browser makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toJson(value as Json))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same where a library has taught lists another one', async () => {
    const quoted = (): string => '[1, 2]';
    await withStandIn(Array.prototype, 'toJSON', quoted, () => {
      expect(toJson({ spread: ['groin'] })).to.equal('{"spread":["groin"]}');
      return Promise.resolve();
    });
  });
});
