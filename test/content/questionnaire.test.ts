import { expect } from '@open-wc/testing';
import type { Condition, Question } from '../../src/domain/questionnaire.js';
import { triageLevels } from '../../src/domain/questionnaire.js';
import { questionnaire } from '../../src/engine.js';
import { loadQuestionnaire, type RawQuestion, type RawQuestionnaire } from '../oracle.js';

const questions: readonly Question[] = questionnaire.questions;

/** A question in the shape of the published data, without its texts. */
function asPublished({ id, section, kind, isOptional, limits, askUnless, sources, options }: Question): unknown {
  return {
    id,
    section,
    kind,
    ...(isOptional && { optional: true }),
    ...(limits && { limits }),
    ...(askUnless && { askUnless }),
    sources,
    options: options.map((option) => ({
      id: option.id,
      ...(option.weight !== undefined && { weight: option.weight }),
      ...(option.triage && { triage: option.triage }),
      ...(option.isExclusive && { exclusive: true }),
      ...(kind === 'map' && { side: option.hasSides ?? false }),
    })),
  };
}

function withoutTexts({ id, section, kind, optional, limits, askUnless, sources, options }: RawQuestion): unknown {
  return {
    id,
    section,
    kind,
    ...(optional && { optional }),
    ...(limits && { limits }),
    ...(askUnless && { askUnless }),
    sources,
    options: options.map((option) =>
      Object.fromEntries(Object.entries(option).filter(([key]) => !['label', 'find'].includes(key))),
    ),
  };
}

describe('the questionnaire', () => {
  let raw: RawQuestionnaire;
  before(async () => {
    raw = await loadQuestionnaire();
  });

  it('is the published one: ids, kinds, order, weights, limits, triage levels', () => {
    expect(questions.map(asPublished)).to.deep.equal(raw.questions.map(withoutTexts));
    const { id, version, sourcesDate } = questionnaire;
    expect({ id, version, sourcesDate }).to.deep.equal({
      id: raw.id,
      version: raw.version,
      sourcesDate: raw.sourcesDate,
    });
  });

  it('has the published rules, other causes and sources', () => {
    const { strong, partial, triageCombinations } = questionnaire.rules;
    expect(strong).to.deep.equal(raw.rules.strong);
    expect(partial).to.deep.equal(raw.rules.partial);
    expect(triageCombinations).to.deep.equal(raw.rules.triageCombinations.map(({ level, when }) => ({ level, when })));
    expect(questionnaire.otherCauses).to.deep.equal(raw.otherCauses.list.map(({ id, when }) => ({ id, when })));
    expect(questionnaire.sources).to.deep.equal(raw.sources.map(({ id, citation }) => ({ id, citation })));
  });

  it('names only questions and options that exist', () => {
    const { rules, otherCauses, notes, hallmarks } = questionnaire;
    const conditions: readonly Condition[] = [
      ...hallmarks.map(({ met }) => met),
      ...hallmarks.flatMap((hallmark) => ('unknown' in hallmark ? hallmark.unknown : [])),
      ...otherCauses.map(({ when }) => when),
      ...notes.map(({ when }) => when),
      ...rules.triageCombinations.map(({ when }) => when),
      rules.strong,
      rules.partial,
      ...questions.flatMap(({ askUnless }) => askUnless ?? []),
    ];
    const named = conditions.flatMap((condition) =>
      Object.values(condition)
        .filter((part) => typeof part === 'object')
        .flatMap((part: Record<string, readonly string[]>) => Object.entries(part)),
    );
    named.forEach(([id, options]) => {
      const question = questions.find((candidate) => candidate.id === id);
      expect(question, id).to.not.equal(undefined);
      expect(question?.options.map((option) => option.id)).to.include.members([...options]);
    });
  });

  it('asks for the more urgent signs first, so that the first page with one decides', () => {
    const urgency = questions.flatMap(({ options }) =>
      options.flatMap(({ triage }) => (triage ? [triageLevels.indexOf(triage)] : [])),
    );
    expect(urgency).to.deep.equal([...urgency].sort());
  });

  it('cannot be changed by the page', () => {
    expect(Object.isFrozen(questionnaire.rules.strong)).to.equal(true);
    expect(Object.isFrozen(questionnaire.questions[0].options[0])).to.equal(true);
  });
});
