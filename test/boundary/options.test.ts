import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Options, parseOptions } from '../../src/boundary/options.js';

const defaults: Options = {
  clinic: null,
  consultHref: null,
  consultForm: null,
  consultFields: {},
  consultLabel: null,
  emergencyNumber: '911',
  mode: 'check',
  headingLevel: 2,
  skipIntro: false,
  share: 'ask',
  remember: false,
  browserBack: false,
};

describe('options', () => {
  it('have defaults', () => {
    expect(parseOptions({})).to.deep.equal({ options: defaults, texts: {}, problems: [] });
    expect(parseOptions({ clinic: null, mode: undefined }).options).to.deep.equal(defaults);
  });

  const accepted: readonly (readonly [keyof Options, unknown, unknown])[] = [
    ['clinic', '  SpinePain Solutions ', 'SpinePain Solutions'],
    ['consultHref', '/contact', '/contact'],
    ['consultHref', 'contact?from=check#form', 'contact?from=check#form'],
    ['consultHref', '#form', '#form'],
    ['consultHref', '//clinic.example/contact', '//clinic.example/contact'],
    ['consultHref', 'HTTPS://clinic.example', 'HTTPS://clinic.example'],
    ['consultHref', 'tel:+15550100', 'tel:+15550100'],
    ['consultHref', 'sms:+15550100', 'sms:+15550100'],
    ['consultHref', 'mailto:desk@clinic.example', 'mailto:desk@clinic.example'],
    ['consultForm', '#contact', 'contact'],
    ['consultLabel', 'Book a visit', 'Book a visit'],
    ['emergencyNumber', ' 112 ', '112'],
    ['emergencyNumber', 999, '999'],
    ['mode', 'Education ', 'education'],
    ['mode', 'check', 'check'],
    ['headingLevel', '3', 3],
    ['headingLevel', 1, 1],
    ['skipIntro', '', true],
    ['skipIntro', 'skip-intro', true],
    ['skipIntro', true, true],
    ['skipIntro', false, false],
    ['share', 'NEVER', 'never'],
  ];
  accepted.forEach(([key, given, expected]) => {
    it(`accept ${key} ${JSON.stringify(given)}`, () => {
      const { options, problems } = parseOptions({ [key]: given });
      expect(problems).to.deep.equal([]);
      expect(options).to.deep.equal({ ...defaults, [key]: expected });
    });
  });

  const refused: readonly (readonly [keyof Options, unknown, unknown, string])[] = [
    ['clinic', 'x'.repeat(81), null, 'clinic accepts a name of 1 to 80 characters'],
    ['clinic', {}, null, 'clinic accepts a name of 1 to 80 characters'],
    [
      'consultHref',
      'javascript:alert(1)',
      null,
      'consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    [
      'consultHref',
      ' java\nscript:alert(1)',
      null,
      'consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    [
      'consultHref',
      '\u0001javascript:alert(1)',
      null,
      'consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    [
      'consultHref',
      'data:text/html,hi',
      null,
      'consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    [
      'consultHref',
      '',
      null,
      'consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    ['consultLabel', '   ', null, 'consultLabel accepts a text of 1 to 60 characters'],
    ['emergencyNumber', '911;ext=1', '911', 'emergencyNumber accepts 2 to 15 digits'],
    ['emergencyNumber', 'call', '911', 'emergencyNumber accepts 2 to 15 digits'],
    // Two options fail towards caution.
    ['mode', 'educaton', 'education', 'mode accepts check or education'],
    ['mode', '', 'education', 'mode accepts check or education'],
    ['share', 'no', 'never', 'share accepts ask or never'],
    ['headingLevel', '7', 2, 'headingLevel accepts a whole number from 1 to 6'],
    ['headingLevel', 2.5, 2, 'headingLevel accepts a whole number from 1 to 6'],
    ['skipIntro', 'false', false, 'skipIntro accepts the attribute alone, or a boolean property'],
    ['browserBack', 'FALSE', false, 'browserBack accepts the attribute alone, or a boolean property'],
    ['remember', 0, false, 'remember accepts the attribute alone, or a boolean property'],
    ['skipIntro', 1n, false, 'skipIntro accepts the attribute alone, or a boolean property'],
  ];
  refused.forEach(([key, given, expected, message]) => {
    it(`refuse ${key} ${String(given).slice(0, 30)} and say what is accepted`, () => {
      const { options, problems } = parseOptions({ [key]: given });
      expect(problems).to.deep.equal([{ path: key, message }]);
      expect(options).to.deep.equal({ ...defaults, [key]: expected });
    });
  });

  it('are read as ever on a page that adds to every object', () => {
    const given = { mode: 'check', share: 'ask', clinic: 'A clinic', consultFields: { summary: 'message' } };
    Object.defineProperty(Object.prototype, 'added', { configurable: true, enumerable: true, value: () => undefined });
    const { options, problems } = parseOptions({ ...given, config: '{"headingLevel": 3}' });
    Reflect.deleteProperty(Object.prototype, 'added');
    expect(problems).to.deep.equal([]);
    expect(options).to.deep.equal({ ...defaults, ...given, headingLevel: 3 });
  });

  it('never throw, and are always usable', () => {
    const keys = Object.keys(defaults) as (keyof Options)[];
    const given = fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), { requiredKeys: [] });
    fc.assert(
      fc.property(given, (anything) => {
        const { options } = parseOptions(anything);
        expect(options.mode).to.be.oneOf(['check', 'education']);
        expect(options.emergencyNumber).to.match(/^\d+$/);
        expect(options.headingLevel).to.be.within(1, 6);
      }),
    );
  });
});
