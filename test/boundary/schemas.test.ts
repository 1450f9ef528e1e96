import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseOptions } from '../../src/boundary/options.js';
import { schemas } from './schemas.js';

/** What a page may set an option to by mistake, and what it may set it to well, in all kinds of writing. */
const words = ['check', 'education', 'ask', 'never', 'false', 'true', '#form', '911', '112', '3', 'a'.repeat(70), 'é'];
const links = ['/contact', 'tel:911', 'javascript:alert(1)', 'data:,hi', 'mailto:a@b.example', 'https:', '//b.example'];
const anyText = fc.oneof(
  fc.constantFrom(...words, ...links),
  fc.mixedCase(fc.constantFrom(...words, ...links)),
  fc.tuple(fc.constantFrom(...words, ...links), fc.string()).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('', '\u0001', '\n', '\u00a0'), fc.constantFrom(...links)).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 220 }),
);
const anyValue = fc.oneof(anyText, anyText, fc.integer({ min: -1, max: 1e6 }), fc.boolean(), fc.anything());

describe('an option', () => {
  Object.entries(schemas).forEach(([key, schema]) => {
    it(`${key} accepts what its schema does`, () => {
      fc.assert(
        fc.property(
          anyValue.filter((value) => value !== null && value !== undefined),
          (value) => {
            const { options, problems } = parseOptions({ [key]: value });
            const expected = schema.safeParse(typeof value === 'string' ? value.trim() : value);
            // Of links the reader refuses more: also what a careless reader could take for another scheme.
            if (key === 'consultHref' && problems.length > 0) return;
            expect(problems.length === 0, JSON.stringify(expected)).to.equal(expected.success);
            if (expected.success) expect(options[key as keyof typeof schemas]).to.equal(expected.data);
          },
        ),
        { numRuns: 500 },
      );
    });
  });
});
