import { expect } from '@open-wc/testing';
import { hallmarksOf, type HallmarkState } from '../../src/domain/hallmarks.js';
import { answerIds } from '../../src/domain/sheet.js';
import { questionnaire } from '../../src/engine.js';
import { change, strong } from '../sheets.js';

const states = (changes: Parameters<typeof change>[1]): Record<string, HallmarkState> =>
  Object.fromEntries(hallmarksOf(questionnaire, 'check', change(strong, changes)).map(({ id, state }) => [id, state]));

describe('the hallmarks', () => {
  const cases: readonly (readonly [string, Parameters<typeof change>[1], HallmarkState])[] = [
    ['worst-at-rim', {}, 'met'],
    ['worst-at-rim', { 'worst-site': 'upper-buttock' }, 'met'],
    // One place is the worst without being asked for.
    ['worst-at-rim', { 'pain-sites': ['rim-right'], 'worst-site': undefined }, 'met'],
    ['worst-at-rim', { 'pain-sites': ['rim-right', 'groin-left'], 'worst-site': 'groin' }, 'not-met'],
    ['press-brings-pain', { 'press-check': 'spreads' }, 'met'],
    ['press-brings-pain', { 'press-check': 'usual-pain' }, 'met'],
    ['press-brings-pain', { 'press-check': 'partly' }, 'not-known'],
    ['press-brings-pain', { 'press-check': 'not-done' }, 'not-known'],
    ['press-brings-pain', { 'press-check': 'no-pain' }, 'not-met'],
    ['press-brings-pain', { 'press-check': 'sore-everywhere' }, 'not-met'],
    ['press-spreads', { 'press-check': 'spreads' }, 'met'],
    ['press-spreads', { 'press-check': 'usual-pain' }, 'not-met'],
    ['press-spreads', { 'press-check': 'not-done' }, 'not-known'],
    ['worse-moving', { 'worse-with': ['standing-walking'] }, 'met'],
    ['worse-moving', { 'worse-with': ['belt', 'socks'] }, 'not-met'],
    ['worse-moving', { 'worse-with': ['nothing'] }, 'not-met'],
    ['shot-helps', { 'nerve-block': 'helped' }, 'met'],
    ['shot-helps', { 'nerve-block': 'none' }, 'not-known'],
    ['shot-helps', { 'nerve-block': 'no-help' }, 'not-met'],
  ];
  cases.forEach(([id, changes, expected]) => {
    it(`${id} is ${expected} with ${JSON.stringify(changes)}`, () => {
      expect(states(changes)[id]).to.equal(expected);
    });
  });

  it('take no other place for the rim', () => {
    const places = questionnaire.questions.find(({ id }) => id === 'pain-sites')?.options ?? [];
    const met = places
      .map((place) => place.id)
      .filter((id) => states({ 'pain-sites': placesOf(id), 'worst-site': id })['worst-at-rim'] === 'met');
    expect(met).to.deep.equal(['rim', 'upper-buttock']);
  });
});

/** The place and another one, so that the worst is asked for. */
function placesOf(id: string): string[] {
  const place = questionnaire.questions
    .find((question) => question.id === 'pain-sites')
    ?.options.find((option) => option.id === id);
  const other = id === 'tailbone' ? 'midline' : 'tailbone';
  return [...(place ? answerIds(place).slice(0, 1) : []), other];
}
