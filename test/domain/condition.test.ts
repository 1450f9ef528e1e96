import { expect } from '@open-wc/testing';
import { holds } from '../../src/domain/condition.js';
import type { Condition } from '../../src/domain/questionnaire.js';

const answers: Readonly<Record<string, readonly string[]>> = { place: ['rim', 'groin'], age: ['old'] };

describe('a condition', () => {
  const cases: readonly (readonly [string, Condition, boolean])[] = [
    ['empty', {}, true],
    ['all met', { all: { place: ['rim', 'dimple'], age: ['old'] } }, true],
    ['all met but one', { all: { place: ['rim'], age: ['young'] } }, false],
    ['any met', { any: { place: ['dimple'], age: ['old'] } }, true],
    ['any of none', { any: { place: ['dimple'], age: ['young'] } }, false],
    ['none met', { none: { place: ['dimple'], age: ['young'] } }, true],
    ['none but one met', { none: { place: ['dimple'], age: ['old'] } }, false],
    ['only met', { only: { age: ['old', 'young'] } }, true],
    ['only, with more picked', { only: { place: ['rim'] } }, false],
    ['only, unanswered', { only: { mood: ['good'] } }, false],
    ['all and none met', { all: { age: ['old'] }, none: { place: ['dimple'] } }, true],
    ['all met, none not', { all: { age: ['old'] }, none: { place: ['rim'] } }, false],
  ];
  cases.forEach(([name, condition, expected]) => {
    it(`${name}: ${expected ? 'holds' : 'does not hold'}`, () => {
      expect(holds(condition, (question) => answers[question] ?? [])).to.equal(expected);
    });
  });
});
