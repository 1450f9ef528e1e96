/** Questionnaires of any length, built like the real one: some questions with danger signs, some that are skipped, the others weighted. */

const weights = [2, 1, 0, -1];

/** @returns a questionnaire of `length` questions, of which each tenth can be skipped, with danger signs in the first tenth. */
export function syntheticQuestionnaire(length) {
  const safety = Math.ceil(length / 10);
  const id = (index) => `question-${index}`;
  const questions = Array.from({ length }, (_, index) => {
    const options = weights.map((weight, place) => ({ id: `option-${place}`, weight }));
    const common = { id: id(index), sources: [] };
    if (index < safety) {
      const none = { id: 'none', isExclusive: true };
      const signs = options.map((option) => ({ id: option.id, triage: 'doctor-first' }));
      return { ...common, section: 'safety', kind: 'many', options: [...signs, none] };
    }
    const isSkippable = index % 10 === 9 && index > safety;
    const askUnless = { any: { [id(index - 1)]: ['option-3'] } };
    return { ...common, section: 'pattern', kind: 'one', options, ...(isSkippable ? { askUnless } : {}) };
  });
  const last = id(length - 1);
  return {
    id: 'synthetic',
    version: '1.0.0',
    sourcesDate: '2026-01-01',
    sources: [],
    questions,
    rules: {
      triageCombinations: [{ level: 'doctor-first', when: { all: { [id(0)]: ['option-0'], [last]: ['option-0'] } } }],
      nearbySite: { question: last, unless: id(0), sites: ['option-0'], weight: 1 },
      strong: { minScore: length, all: { [last]: ['option-0'] } },
      partial: { minScore: 1 },
    },
    hallmarks: [],
    notes: [],
    otherCauses: [{ id: 'other', when: { any: { [last]: ['option-1'] } } }],
    maxOtherCauses: 3,
  };
}
