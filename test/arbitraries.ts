/** Random answer sheets and random visitors, for properties that must hold for all of them. */
import fc from 'fast-check';
import type { Mode, Question } from '../src/domain/questionnaire.js';
import type { SessionEvent } from '../src/domain/session.js';
import { answerIds, type Answer, type Answers } from '../src/domain/sheet.js';
import { questionnaire } from '../src/engine.js';

/** A complete sheet in check mode; danger signs are rare, so that most sheets go all the way. */
export const anySheet: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionnaire.questions.map((question) => [question.id, anyAnswer(question.id)])))
  .map((sheet) => completed(sheet as Record<string, string[]>));

function anyAnswer(questionId: string): fc.Arbitrary<string[]> {
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  if (!question) throw new Error(questionId);
  const { kind, options }: Question = question;
  const ids = options.flatMap((option) => answerIds(option));
  const calm = options.filter(({ triage }) => !triage).flatMap((option) => answerIds(option));
  const exclusive = options.filter(({ isExclusive }) => isExclusive).map(({ id }) => id);
  const one = (from: readonly string[]): fc.Arbitrary<string[]> => fc.constantFrom(...from).map((id) => [id]);
  if (kind === 'one') return fc.oneof({ weight: 30, arbitrary: one(calm) }, { weight: 1, arbitrary: one(ids) });
  const several = fc.shuffledSubarray(
    ids.filter((id) => !exclusive.includes(id)),
    { minLength: 1, maxLength: 4 },
  );
  return exclusive.length > 0 && calm.length === exclusive.length
    ? fc.oneof({ weight: 30, arbitrary: one(exclusive) }, { weight: 1, arbitrary: several })
    : fc.oneof({ weight: 4, arbitrary: several }, ...exclusive.map((id) => ({ weight: 1, arbitrary: one([id]) })));
}

/** Makes the random worst place one of the places, and leaves it out where there is only one. */
function completed(sheet: Record<string, string[]>): Answers {
  const regions = [...new Set((sheet['pain-sites'] ?? []).map((site) => site.replace(/-(left|right)$/, '')))];
  const entries = questionnaire.questions.flatMap(({ id, kind }): [string, Answer][] => {
    const picks = sheet[id] ?? [];
    if (id === 'worst-site') {
      const worst = regions[(picks[0] ?? '').length % regions.length];
      return regions.length > 1 && worst ? [[id, worst]] : [];
    }
    return [[id, kind === 'one' ? (picks[0] ?? '') : picks]];
  });
  return Object.fromEntries(entries);
}

/** Anything that can happen to a session, weighted towards a visitor who gets on. */
export const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'start' }) },
  {
    weight: 40,
    arbitrary: fc.constantFrom(...questionnaire.questions).chain(({ id, options }) =>
      fc.record({
        type: fc.constant('pick' as const),
        question: fc.constant<string>(id),
        option: fc.constantFrom(...options.flatMap((option) => answerIds(option))),
        isPicked: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      }),
    ),
  },
  { weight: 20, arbitrary: fc.constant<SessionEvent>({ type: 'continue' }) },
  { weight: 4, arbitrary: fc.constant<SessionEvent>({ type: 'back' }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...questionnaire.questions)
      .map(({ id }): SessionEvent => ({ type: 'change', question: id })),
  },
  { weight: 2, arbitrary: fc.boolean().map((isGiven): SessionEvent => ({ type: 'consent', isGiven })) },
  { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'restart' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ mode: fc.constantFrom<Mode>('check', 'education'), hasIntro: fc.boolean() })
      .map((settings): SessionEvent => ({ type: 'settings', settings })),
  },
);
