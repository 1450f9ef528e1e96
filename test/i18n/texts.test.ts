import { expect } from '@open-wc/testing';
import type { QuestionText } from '../../src/i18n/messages.js';
import { en } from '../../src/i18n/en.js';
import { loadQuestionnaire, type RawQuestionnaire } from '../oracle.js';

/** Every text of a language with the path of its key; texts with arguments are called with examples. */
function allTexts(messages: unknown, path = ''): [string, string][] {
  if (typeof messages === 'string') return [[path, messages]];
  if (typeof messages === 'function') return exampleTexts(messages as (...args: unknown[]) => string, path);
  return Object.entries(messages as object).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}

function exampleTexts(text: (...args: unknown[]) => string, path: string): [string, string][] {
  const examples: unknown[][] = [
    ['911', 'left'],
    [null],
    [{ number: 3, total: null, id: 'id', version: '1', sourcesDate: '2026' }],
    [{ number: 3, total: 9, id: 'id', version: '1', sourcesDate: '2026' }],
  ];
  return examples.flatMap((args): [string, string][] => {
    try {
      return [[path, text(...args)]];
    } catch {
      return [];
    }
  });
}

describe('English', () => {
  let raw: RawQuestionnaire;
  before(async () => {
    raw = await loadQuestionnaire();
  });

  it('says exactly what was tried on readers', () => {
    const texts: Record<string, QuestionText & { options?: Record<string, string> }> = en.questions;
    const regions: Record<string, { label: string; find?: string }> = en.regions;
    raw.questions.forEach(({ id, text, hint, options }) => {
      expect(texts[id]?.text).to.equal(text);
      // A guide says what the published hint says, in steps.
      const { guide } = texts[id] ?? {};
      if (!guide) expect(texts[id]?.hint).to.equal(hint);
      const said = [guide?.warning, ...(guide?.steps ?? []), guide?.help].join(' ');
      if (guide) hint?.split(/(?<=\.) /).forEach((sentence) => expect(said).to.contain(sentence));
      options.forEach((option) => {
        expect(texts[id]?.options?.[option.id] ?? regions[option.id]?.label).to.equal(option.label);
        // Every place says how to find it, also those that were published without.
        if (id === 'pain-sites') expect(regions[option.id]?.find).to.equal(option.find ?? regions[option.id]?.find);
        if (id === 'pain-sites') expect(regions[option.id]?.find).to.be.a('string');
      });
    });
    expect(en.otherCauses).to.deep.equal(Object.fromEntries(raw.otherCauses.list.map(({ id, label }) => [id, label])));
  });

  it('has no empty text, and no stray blanks', () => {
    allTexts(en).forEach(([path, text]) => {
      expect(text, path).to.match(/^\S(.*\S)?$/);
    });
  });

  it('says nothing that may never be said', () => {
    const never: readonly RegExp[] = [
      // The questions ask "do you have"; no sentence may state it.
      /(?<!do )\byou have\b/i,
      /\blikely\b/i,
      /%|per ?cent/i,
      /\bconfirmed\b/i,
      /\brisk score\b/i,
      /\bprobab/i,
      /\bPRP\b|exosome|regenerat/i,
      /most people recover/i,
      /book now/i,
    ];
    allTexts(en).forEach(([path, text]) => {
      never.forEach((pattern) => expect(text, path).to.not.match(pattern));
    });
  });
});
