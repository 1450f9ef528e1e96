import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseLocale } from '../../src/boundary/locale.js';
import { en } from '../../src/i18n/en.js';
import { pack } from '../../src/i18n/packed.js';
import { allTexts, copyOf, translations } from '../languages.js';

const { es } = translations;

/** Spanish with another value at a path; undefined takes the key away. */
function spanishWith(path: string, value: unknown): Record<string, unknown> {
  const whole = copyOf(es);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const inner = keys.reduce((at, key) => at[key] as Record<string, unknown>, whole);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return whole;
}

function messagesOf(tag: unknown, given: unknown): readonly string[] {
  const { messages, problems } = parseLocale(tag, given);
  expect(messages === null).to.equal(problems.length > 0);
  return problems.map(({ message }) => message);
}

describe('a language that is handed over', () => {
  Object.entries(translations).forEach(([tag, translation]) => {
    it(`is taken as it is written, and as its file carries it: ${tag}`, () => {
      [translation, copyOf(translation), JSON.stringify(translation), pack(translation)].forEach((given) => {
        const { messages, problems } = parseLocale(tag, given);
        expect(problems).to.deep.equal([]);
        expect(messages).to.deep.equal({ ...translation, locale: tag });
      });
    });
  });

  it('is known by its canonical tag, and is not the page’s object', () => {
    const given = copyOf(es);
    const { messages } = parseLocale('ES_mx', given);
    expect(messages?.locale).to.equal('es-MX');
    (given['left'] as unknown) = 'changed';
    expect(messages?.left).to.equal(es.left);
    expect(Object.isFrozen(messages?.questions.age.options)).to.equal(true);
  });

  const defects: readonly (readonly [string, unknown, string | readonly string[]])[] = [
    ['nothing', null, 'locale.es.version has to be 1.0.0'],
    ['no object', 17, 'locale.es.version has to be 1.0.0'],
    ['another version', { ...es, version: '0.9.0' }, 'locale.es.version has to be 1.0.0'],
    ['a text too few', spanishWith('disclaimer', undefined), 'locale.es.disclaimer is missing'],
    [
      'a danger sign too few',
      spanishWith('questions.emergency-signs.options.both-legs', undefined),
      'locale.es.questions.emergency-signs.options.both-legs is missing',
    ],
    ['a paragraph too few', spanishWith('safetyNet.1', undefined), 'locale.es.safetyNet.1 is missing'],
    ['a paragraph too many', spanishWith('safetyNet.2', 'Más'), 'locale.es.safetyNet.2 is unknown'],
    ['an empty text', spanishWith('questions.age.text', ' '), 'locale.es.questions.age.text is missing'],
    ['a number for a text', spanishWith('back', 4), 'locale.es.back is missing'],
    ['a text without end', spanishWith('back', 'x'.repeat(2001)), 'locale.es.back is longer than 2000 characters'],
    ['a key too many', spanishWith('greeting', 'Hola'), 'locale.es.greeting is unknown'],
    ['a placeholder too few', spanishWith('call', 'Llame'), 'locale.es.call has to hold {number}'],
    ['another placeholder', spanishWith('call', 'Llame al {numero}'), 'locale.es.call has to hold {number}'],
    ['a placeholder where none is', spanishWith('back', '{number}'), 'locale.es.back has to hold no placeholder'],
    ['one of two placeholders', spanishWith('sided', '{place}'), 'locale.es.sided has to hold {place}, {side}'],
    ['two lines in a text', spanishWith('back', 'At\nrás'), 'locale.es.back has to be one line'],
    [
      'a text for a list',
      spanishWith('safetyNetUrgent', 'Llame'),
      ['locale.es.safetyNetUrgent.emergency is missing', 'locale.es.safetyNetUrgent.same-day is missing'],
    ],
    [
      'a text for paragraphs',
      spanishWith('safetyNet', 'Llame'),
      ['locale.es.safetyNet.0 is missing', 'locale.es.safetyNet.1 is missing'],
    ],
    [
      'an object for paragraphs',
      spanishWith('safetyNet', { ...es.safetyNet }),
      ['locale.es.safetyNet.0 is missing', 'locale.es.safetyNet.1 is missing'],
    ],
    ['another direction', spanishWith('direction', 'up'), 'locale.es.direction has to be ltr or rtl'],
    ['no word of review', spanishWith('reviewed', 'no'), 'locale.es.reviewed has to be true or false'],
  ];
  defects.forEach(([name, given, message]) => {
    it(`is refused whole with ${name}`, () => {
      expect(messagesOf('es', given)).to.deep.equal([message].flat());
    });
  });

  it('may use a placeholder twice', () => {
    expect(messagesOf('es', spanishWith('call', '{number}: llame al {number}'))).to.deep.equal([]);
  });

  it('is refused with everything that is wrong in it', () => {
    const given = { ...spanishWith('call', 'Llame'), left: '', more: { texts: ['a', 'b'] } };
    expect(messagesOf('es', given)).to.have.members([
      'locale.es.call has to hold {number}',
      'locale.es.left is missing',
      'locale.es.more is unknown',
    ]);
  });

  const changed = 'locale.es is not as it was built: it was changed on its way here, or not read as UTF-8';
  const packed = pack(es);
  const lines = packed.texts.split('\n');
  const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(packed.texts));
  const damages: Readonly<Record<string, unknown>> = {
    'is read in a wrong encoding': { ...packed, texts: garbled },
    'has lost a line': { ...packed, texts: lines.slice(1).join('\n') },
    'has two lines in each other’s place': { ...packed, texts: [lines[1], lines[0], ...lines.slice(2)].join('\n') },
    'has other words': { ...packed, texts: packed.texts.replace('dolor', 'color') },
    'has lost its seal': { ...packed, seal: undefined },
  };
  Object.entries(damages).forEach(([name, given]) => {
    it(`is refused where its file ${name}`, () => {
      expect(messagesOf('es', given)).to.deep.equal([changed]);
    });
  });

  it('has a seal of its lines and of the keys that they are for', () => {
    const aside = ['version', 'direction'];
    const keys = allTexts(en).filter(([path]) => !aside.includes(path));
    const sealed = packed.texts + keys.map(([path]) => ` ${path}`).join('');
    // FNV-1a, as its authors give it.
    const hash = [...sealed].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 2166136261);
    expect(packed.seal).to.equal(hash >>> 0);
  });

  it('cannot take the place of English', () => {
    ['en', 'EN', 'en-GB', 'en_US'].forEach((tag) => {
      expect(messagesOf(tag, es).join()).to.match(/is built in and stays as it is$/);
    });
    expect(messagesOf('en', { ...en, disclaimer: 'This is a diagnosis.' })).to.have.length(1);
  });

  it('needs a tag', () => {
    [undefined, null, '', 'español', 7, {}].forEach((tag) => {
      expect(messagesOf(tag, es)).to.deep.equal(['addLocale accepts a language tag, such as es']);
    });
  });

  it('never throws, whatever is given', () => {
    const cyclic: Record<string, unknown> = { ...copyOf(es) };
    cyclic['more'] = cyclic;
    const throws = (): never => {
      throw new Error('no');
    };
    const traps = new Proxy({}, { get: throws, ownKeys: throws, getOwnPropertyDescriptor: throws });
    const getter = Object.defineProperty(copyOf(es), 'left', { get: throws, enumerable: true });
    [cyclic, { ...es, more: traps }, { ...es, questions: traps }, getter, Symbol('es'), () => es].forEach((given) => {
      expect(messagesOf('es', given)).to.have.length.greaterThan(0);
    });
  });

  it('is taken as it is, or not at all, whatever stands in the place of a text or of several', () => {
    const paths = allTexts(en).flatMap(([path]) =>
      path.split('.').map((_, at, keys) => keys.slice(0, at + 1).join('.')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.string(), fc.anything()), (path, value) => {
        const given = spanishWith(path, value);
        const { messages } = parseLocale('es', given);
        if (messages) expect(messages).to.deep.equal({ ...given, locale: 'es' });
      }),
      { numRuns: 500 },
    );
  });
});
