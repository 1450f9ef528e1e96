import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AnswerSheetError, type Answers, assess, type Outcome, questionnaire } from '../src/engine.js';
import { anySheet } from './arbitraries.js';
import { expectedOf, loadQuestionnaire, loadVignettes } from './oracle.js';
import { change, dangers, elsewhere, safe, sheets, strong } from './sheets.js';
import { withStandIn } from './stand-in.js';

const outcomeOf = (answers: Answers): Outcome => assess(answers).outcome;

describe('assess', () => {
  describe('on the development cases', () => {
    it('gives every case an acceptable outcome, and nearly all the expected one', async () => {
      const cases = await loadVignettes();
      const outcomes = cases.map(({ id, answers, expected, acceptable }) => ({
        id,
        expected,
        acceptable,
        outcome: outcomeOf(answers),
      }));
      expect(outcomes).to.have.length(63);
      expect(outcomes.filter(({ acceptable, outcome }) => !acceptable.includes(outcome))).to.deep.equal([]);
      expect(outcomes.filter(({ expected, outcome }) => expected === outcome).length).to.be.at.least(57);
    });
  });

  describe('beside a second reading of the rules', () => {
    it('agrees on everything about random sheets', async () => {
      const raw = await loadQuestionnaire();
      fc.assert(
        fc.property(anySheet, (sheet) => {
          const { outcome, score, reasons, otherCauses } = assess(sheet);
          const told = reasons.map(({ question, option, effect, weight }) => {
            expect(effect).to.equal(weight === null ? 'danger' : weight > 0 ? 'for' : 'against');
            return `${String(weight ?? effect)} ${question} ${option}`;
          });
          expect({ outcome, score, reasons: told, otherCauses }).to.deep.equal(expectedOf(raw, sheet));
        }),
        { numRuns: 2000 },
      );
    });

    it('agrees on the sheet of every outcome', async () => {
      const raw = await loadQuestionnaire();
      Object.entries(sheets).forEach(([outcome, sheet]) => {
        expect(outcomeOf(sheet)).to.equal(outcome);
        expect(expectedOf(raw, sheet).outcome).to.equal(outcome);
      });
    });
  });

  it('needs nothing of the browser that phones in use do not have', async () => {
    await withStandIn(Object, 'hasOwn', undefined, () => {
      expect(outcomeOf(strong)).to.equal('strong');
      return Promise.resolve();
    });
  });

  describe('danger signs', () => {
    it('are all tried here', () => {
      const signs = questionnaire.questions.flatMap(({ id, options }) =>
        options.flatMap((option) => ('triage' in option ? [[id, option.id, option.triage]] : [])),
      );
      expect(dangers).to.deep.equal(signs);
    });

    dangers.forEach(([question, option, level]) => {
      it(`${option} alone gives ${level}, whatever else is answered`, () => {
        const picked = question === 'age' ? option : [option];
        fc.assert(
          fc.property(anySheet, (rest) => {
            const sheet = { ...rest, ...safe, [question]: picked };
            expect(assess(sheet)).to.deep.equal({
              outcome: level,
              score: null,
              reasons: [{ question, option, effect: 'danger', weight: null }],
              otherCauses: [],
            });
            expect(assess(sheet, { mode: 'education' })).to.deep.equal(assess(sheet));
          }),
          { numRuns: 20 },
        );
      });
    });

    it('never leave a score, a match or another cause', () => {
      fc.assert(
        fc.property(anySheet, fc.constantFrom(...dangers), (rest, [question, option]) => {
          const { outcome, score, otherCauses } = assess({
            ...rest,
            [question]: question === 'age' ? option : [option],
          });
          expect(outcome).to.be.oneOf(['emergency', 'same-day', 'doctor-first']);
          expect(score).to.equal(null);
          expect(otherCauses).to.deep.equal([]);
        }),
      );
    });

    it('lead to the most urgent level of those on the page', () => {
      const sheet = change(strong, { 'emergency-signs': ['none'], 'warning-signs': ['cancer', 'urinary'] });
      expect(assess(sheet).reasons.map(({ option }) => option)).to.deep.equal(['urinary', 'cancer']);
    });

    it('include a possible new break of the spine in older people, whatever the score', () => {
      const fracture = { age: '65-plus', duration: 'under-6-weeks', history: ['spine-fracture'] };
      expect(assess(change(strong, fracture))).to.deep.equal({
        outcome: 'doctor-first',
        score: null,
        reasons: [
          { question: 'age', option: '65-plus', effect: 'danger', weight: null },
          { question: 'duration', option: 'under-6-weeks', effect: 'danger', weight: null },
          { question: 'history', option: 'spine-fracture', effect: 'danger', weight: null },
        ],
        otherCauses: [],
      });
      Object.keys(fracture).forEach((question) => {
        const without = change(strong, { ...fracture, [question]: strong[question] });
        expect(outcomeOf(without), question).to.be.oneOf(['strong', 'partial', 'unlikely']);
      });
    });
  });

  describe('match', () => {
    const cases: readonly (readonly [string, Answers, Outcome, number])[] = [
      ['the published picture', strong, 'strong', 13],
      ['a spreading press check', change(strong, { 'press-check': 'spreads' }), 'strong', 14],
      ['a press check that is partly it', change(strong, { 'press-check': 'partly' }), 'partial', 10],
      ['soreness that is not the usual pain', change(strong, { 'press-check': 'sore-not-usual' }), 'partial', 8],
      ['soreness everywhere', change(strong, { 'press-check': 'sore-everywhere' }), 'partial', 7],
      ['no pain on pressing', change(strong, { 'press-check': 'no-pain' }), 'partial', 4],
      ['no press check', change(strong, { 'press-check': 'not-done' }), 'partial', 8],
      ['long walking or standing', change(strong, { 'worse-with': ['standing-walking'] }), 'strong', 12],
      ['a belt, long sitting', change(strong, { 'worse-with': ['belt', 'sitting-long'] }), 'strong', 12],
      ['nothing that makes it worse', change(strong, { 'worse-with': ['nothing'] }), 'strong', 11],
      ['sitting on it', change(strong, { 'worse-with': ['sitting-on-it', 'belt'] }), 'strong', 10],
      ['relief within minutes of sitting', change(strong, { 'worse-with': ['walking-sit-relieves'] }), 'strong', 10],
      ['bone taken from the rim', change(strong, { history: ['bone-graft', 'strain'] }), 'strong', 15],
      ['heavy work', change(strong, { history: ['belt-work'] }), 'strong', 14],
      ["Parkinson's disease", change(strong, { history: ['parkinsons', 'low-back-surgery'] }), 'strong', 15],
      ['an old break of the spine', change(strong, { history: ['spine-fracture'] }), 'strong', 13],
      ['burning and sharp pain, counted once', change(strong, { feel: ['burning', 'sharp', 'numb'] }), 'strong', 14],
      ['an ache', change(strong, { feel: ['ache'] }), 'strong', 13],
      ['no idea since when', change(strong, { duration: 'not-sure' }), 'strong', 12],
      ['six weeks to three months', change(strong, { duration: '6-to-12-weeks' }), 'strong', 12],
      [
        'new pain, never strong',
        change(strong, { duration: 'under-6-weeks', 'press-check': 'spreads' }),
        'partial',
        13,
      ],
      ['a leg that hurts more', change(strong, { spread: ['leg-worse'] }), 'partial', 9],
      ['spread to the groin or thigh', change(strong, { spread: ['groin', 'thigh'] }), 'strong', 12],
      [
        'spread all the way, counted to a limit',
        change(strong, { spread: ['foot', 'leg-worse', 'below-knee'] }),
        'partial',
        7,
      ],
      ['a numbing shot that helped', change(strong, { 'nerve-block': 'helped' }), 'strong', 16],
      ['a numbing shot that did not', change(strong, { 'nerve-block': 'no-help' }), 'partial', 8],
      ['worst at the upper buttock', change(strong, { 'worst-site': 'upper-buttock' }), 'strong', 12],
      ['worst at the dimple, the rim sore too', worst('dimple'), 'partial', 9],
      ['worst at the groin', worst('groin'), 'partial', 7],
      ['worst at the tailbone', worst('tailbone'), 'partial', 7],
      ['worst in the lower leg', worst('below-knee'), 'partial', 7],
    ];
    cases.forEach(([name, sheet, outcome, score]) => {
      it(`${name}: ${outcome}, ${String(score)}`, () => {
        expect(assess(sheet)).to.include({ outcome, score });
      });
    });

    it('ends kindly where only another place hurts', () => {
      expect(assess(elsewhere)).to.deep.equal({
        outcome: 'unlikely',
        score: -3,
        reasons: [{ question: 'worst-site', option: 'elsewhere', effect: 'against', weight: -3 }],
        otherCauses: [],
      });
    });
  });

  describe('reasons', () => {
    it('are the picks that count, in order, with the place that is implied', () => {
      const sheet = change(strong, { 'pain-sites': ['rim-right', 'rim-left'], 'worst-site': undefined });
      expect(assess(sheet).reasons.map(({ question, option, weight }) => [question, option, weight])).to.deep.equal([
        ['worst-site', 'rim', 4],
        ['press-check', 'usual-pain', 5],
        ['spread', 'upper-buttock', 1],
        ['worse-with', 'rising-turning', 1],
        ['worse-with', 'bending-arching', 1],
        ['duration', 'over-3-months', 1],
      ]);
    });

    it('include picks above a limit', () => {
      const { reasons } = assess(change(strong, { 'worse-with': ['rising-turning', 'bending-arching', 'belt'] }));
      expect(reasons.filter(({ question }) => question === 'worse-with')).to.have.length(3);
    });

    it('name the rim where it is sore but not the worst', () => {
      const [first, second] = assess(worst('dimple')).reasons;
      expect(first).to.deep.equal({ question: 'pain-sites', option: 'rim-left', effect: 'for', weight: 1 });
      expect(second).to.deep.equal({ question: 'worst-site', option: 'dimple', effect: 'against', weight: -1 });
    });
  });

  it('does not depend on the order of picks or of questions', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const turned = Object.fromEntries(
          Object.entries(sheet)
            .reverse()
            .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
        );
        expect(assess(turned)).to.deep.equal(assess(sheet));
      }),
    );
  });

  describe('in education mode', () => {
    it('gives information without score, reasons or causes', () => {
      const information = { outcome: 'information', score: null, reasons: [], otherCauses: [] };
      expect(assess(safe, { mode: 'education' })).to.deep.equal(information);
      expect(assess(strong, { mode: 'education' })).to.deep.equal(information);
    });

    it('needs the safety questions', () => {
      expect(() => assess({}, { mode: 'education' })).to.throw(AnswerSheetError);
    });
  });
});

function worst(place: string): Answers {
  const isMiddle = ['midline', 'tailbone', 'elsewhere'].includes(place);
  return change(strong, { 'pain-sites': ['rim-left', isMiddle ? place : `${place}-left`], 'worst-site': place });
}
