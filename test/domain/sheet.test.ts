import { expect } from '@open-wc/testing';
import { AnswerSheetError, assess } from '../../src/engine.js';
import { change, safe, strong } from '../sheets.js';

/** What assess says is wrong with a sheet, as `PATH CODE`. */
function problemsOf(sheet: unknown): string[] {
  try {
    assess(sheet as Parameters<typeof assess>[0]);
    return [];
  } catch (error) {
    if (!(error instanceof AnswerSheetError)) throw error;
    return error.problems.map(({ path, code }) => `${path} ${code}`.trim());
  }
}

describe('a malformed answer sheet', () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['null', null, ['not-an-object']],
    ['an array', [], ['not-an-object']],
    ['a text', 'none', ['not-an-object']],
    ['an unknown question', { ...strong, mood: 'good' }, ['mood unknown-question']],
    ['a question named as a method', { ...strong, toString: 'good' }, ['toString unknown-question']],
    ['an unknown option', change(strong, { age: '200' }), ['age unknown-option']],
    ['an option named as a method', change(strong, { age: 'valueOf' }), ['age unknown-option']],
    ['an unknown option among others', change(strong, { history: ['strain', 'luck'] }), ['history.1 unknown-option']],
    ['null as an answer', { ...strong, age: null }, ['age wrong-shape']],
    ['a list for one answer', change(strong, { age: ['18-44'] }), ['age wrong-shape']],
    ['one answer for a list', change(strong, { history: 'none' }), ['history wrong-shape']],
    ['a number in a list', { ...strong, history: [1] }, ['history.0 wrong-shape']],
    ['a hole in a list', { ...strong, history: new Array(1) }, ['history.0 wrong-shape']],
    ['the same twice', change(strong, { history: ['strain', 'strain'] }), ['history.1 duplicate']],
    ['none and something', change(strong, { history: ['none', 'strain'] }), ['history exclusive']],
    ['an empty list', change(strong, { history: [] }), ['history empty']],
    ['a missing answer', change(strong, { age: undefined }), ['age missing']],
    [
      'a region without a side',
      change(strong, { 'pain-sites': ['rim', 'dimple-left'] }),
      ['pain-sites.0 unknown-option'],
    ],
    ['a worst place that does not hurt', change(strong, { 'worst-site': 'groin' }), ['worst-site not-among-sites']],
    [
      'a worst place where there is only one',
      change(strong, { 'pain-sites': ['rim-left', 'rim-right'] }),
      ['worst-site not-asked'],
    ],
    [
      'twice the same sign, without asking for what may not be needed',
      { 'emergency-signs': ['both-legs', 'both-legs'] },
      ['emergency-signs.1 duplicate'],
    ],
    ['no worst place where there are two', change(strong, { 'worst-site': undefined }), ['worst-site missing']],
    [
      'a malformed answer after the last page',
      { 'emergency-signs': ['both-legs'], age: 7, history: [] },
      ['age wrong-shape', 'history empty'],
    ],
    [
      'several at once',
      { 'warning-signs': 'none', luck: 1, feel: ['odd'] },
      ['warning-signs wrong-shape', 'luck unknown-question', 'feel.0 unknown-option', 'emergency-signs missing'],
    ],
  ];
  cases.forEach(([name, sheet, problems]) => {
    it(`is refused: ${name}`, () => {
      expect(problemsOf(sheet)).to.deep.equal(problems);
    });
  });

  it('is named in the message of the error', () => {
    expect(() => assess(change(strong, { age: '200' }))).to.throw(
      AnswerSheetError,
      'malformed answer sheet: age (unknown-option)',
    );
    expect(() => assess(null as never)).to.throw(AnswerSheetError, 'malformed answer sheet: not-an-object');
  });
});

describe('a sheet that is in order', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['an optional question left empty', change(strong, { feel: [] })],
    ['an answer that is undefined', { ...strong, feel: undefined }],
    ['answers after the page with the danger sign', { ...strong, 'caution-signs': ['pregnant'] }],
    ['nothing after the page with the danger sign', { ...safe, age: 'under-18' }],
    ['an answer to a question that is not asked', { ...safe, 'pain-sites': ['elsewhere'], 'press-check': 'no-pain' }],
  ];
  cases.forEach(([name, sheet]) => {
    it(`is accepted: ${name}`, () => {
      expect(problemsOf(sheet)).to.deep.equal([]);
    });
  });

  it('is read by its own properties only', () => {
    const inherited = Object.create({ age: '18-44' }) as Record<string, unknown>;
    expect(problemsOf(Object.assign(inherited, change(strong, { age: undefined })))).to.deep.equal(['age missing']);
  });
});
