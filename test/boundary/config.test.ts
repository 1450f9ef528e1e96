import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseOptions } from '../../src/boundary/options.js';

describe('config', () => {
  it('holds any option, as an object or as JSON', () => {
    const config = {
      clinic: 'SpinePain Solutions',
      headingLevel: 3,
      skipIntro: true,
      consultFields: { summary: 'note' },
    };
    for (const given of [config, JSON.stringify(config), `\n ${JSON.stringify(config)} `]) {
      const { options, problems } = parseOptions({ config: given });
      expect(problems).to.deep.equal([]);
      expect(options).to.include({ clinic: 'SpinePain Solutions', headingLevel: 3, skipIntro: true });
      expect(options.consultFields).to.deep.equal({ summary: 'note' });
    }
  });

  it('comes after what is set on the element itself', () => {
    const { options } = parseOptions({ clinic: 'Own', config: { clinic: 'From config', share: 'never' } });
    expect(options).to.include({ clinic: 'Own', share: 'never' });
  });

  it('is told of what is wrong in it, also where the element itself has another value', () => {
    const { options, problems } = parseOptions({ mode: 'check', config: { mode: 'chekc', messages: null } });
    expect(options.mode).to.equal('check');
    expect(problems).to.deep.equal([{ path: 'config.mode', message: 'config.mode accepts check or education' }]);
  });

  const refused: readonly (readonly [string, unknown, string, string])[] = [
    ['no JSON', '{clinic: “x”}', 'config', 'config accepts an object, or JSON of one with straight quotation marks'],
    ['a list', [], 'config', 'config accepts an object, or JSON of one with straight quotation marks'],
    ['a number', 3, 'config', 'config accepts an object, or JSON of one with straight quotation marks'],
    [
      'a wrong value',
      { headingLevel: 9 },
      'config.headingLevel',
      'config.headingLevel accepts a whole number from 1 to 6',
    ],
    [
      'a script as a link',
      { consultHref: 'javascript:alert(1)' },
      'config.consultHref',
      'config.consultHref accepts a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    ],
    [
      'texts that are none',
      { messages: 'hi' },
      'config.messages',
      'config.messages accepts an object with a language tag for each set of texts',
    ],
    [
      'texts for what is no language',
      { messages: { español: { introTitle: 'Hola', disclaimer: 'x' } } },
      'config.messages.español',
      'config.messages.español is no language tag, such as en or es',
    ],
    [
      'a text that may not be changed',
      { messages: { en: { disclaimer: 'x' } } },
      'config.messages.en.disclaimer',
      'config.messages.en.disclaimer is not for a page to change, but introTitle, introText, consultLabel, consultLead, consultHelp',
    ],
    [
      'a text that is too long',
      { messages: { en: { introTitle: 'x'.repeat(121) } } },
      'config.messages.en.introTitle',
      'config.messages.en.introTitle accepts a text of 1 to 120 characters',
    ],
  ];
  refused.forEach(([name, config, path, message]) => {
    it(`refuses ${name} and says what is accepted`, () => {
      expect(parseOptions({ config }).problems).to.deep.equal([{ path, message }]);
    });
  });

  it('refuses what is no option, and names those that are', () => {
    const [problem] = parseOptions({ config: { colour: 'red', clinic: 'x' } }).problems;
    expect(problem?.path).to.equal('config.colour');
    expect(problem?.message).to.match(
      /^config.colour is unknown: config accepts clinic, .+, browserBack and messages$/,
    );
    expect(parseOptions({ config: { colour: 'red', clinic: 'x' } }).options.clinic).to.equal('x');
  });

  it('keeps the texts that are good beside those that are not', () => {
    const { texts } = parseOptions({ config: { messages: { EN: { introTitle: 'Hello', introText: 3 } } } });
    expect(texts).to.deep.equal({ en: { introTitle: 'Hello' } });
  });

  it('fails towards caution where an option would', () => {
    expect(parseOptions({ config: { mode: 'chek', share: 'no' } }).options).to.include({
      mode: 'education',
      share: 'never',
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.dictionary(fc.string(), fc.anything())), (config) => {
        const { options } = parseOptions({ config });
        expect(options.mode).to.be.oneOf(['check', 'education']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('consult-fields', () => {
  const fieldsOf = (consultFields: unknown): unknown => parseOptions({ consultFields }).options.consultFields;

  it('names a field for each content', () => {
    expect(fieldsOf('outcome:interest; summary:your-message; answers:self-check')).to.deep.equal({
      outcome: 'interest',
      summary: 'your-message',
      answers: 'self-check',
    });
    expect(fieldsOf(' Summary : input_3.1 ;')).to.deep.equal({ summary: 'input_3.1' });
    expect(fieldsOf('summary:wp:field:2')).to.deep.equal({ summary: 'wp:field:2' });
    expect(fieldsOf({ ' Summary': ' message ' })).to.deep.equal({ summary: 'message' });
  });

  const trap = {
    get summary(): never {
      throw new Error('of the page');
    },
  };
  const refused: readonly (readonly [string, unknown])[] = [
    ['what cannot be written', 'score:x'],
    ['a content without a field', 'summary'],
    ['an empty name', 'summary:'],
    ['two contents in one field', 'outcome:message; summary:message'],
    ['a name that is no text', { summary: 3 }],
    ['a number', 7],
    ['a list', []],
    ['an object that throws', trap],
  ];
  refused.forEach(([name, given]) => {
    it(`refuses ${name}`, () => {
      const { options, problems } = parseOptions({ consultFields: given });
      expect(options.consultFields).to.deep.equal({});
      expect(problems.map(({ path }) => path)).to.deep.equal(['consultFields']);
    });
  });
});
