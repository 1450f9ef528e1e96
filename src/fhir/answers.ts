import type { QuestionnaireResponse } from 'fhir/r4.js';
import * as content from '../content/questionnaire.js';
import type { Questionnaire as AnyQuestionnaire } from '../domain/questionnaire.js';
import { type Answer, type Answers, placesPicked } from '../domain/sheet.js';
import { canonical, url } from './canonical.js';

const questionnaire: AnyQuestionnaire = content.questionnaire;

/**
 * The answer sheet in a response to our questionnaire, whoever made the response; `assess` then says whether it is complete. Items of
 * other names, such as the outcome, are left out. An answer that is none of our codes stays, so that `assess` refuses the sheet: behind
 * it may be a danger sign.
 *
 * @throws {TypeError} for a response to another questionnaire, or to another version of it.
 */
export function toAnswers(response: QuestionnaireResponse): Answers {
  const answered = own(response, 'questionnaire');
  if (own(response, 'resourceType') !== 'QuestionnaireResponse' || (answered !== canonical && answered !== url)) {
    throw new TypeError(`not a response to the questionnaire ${canonical}`);
  }
  const items = itemsOf(response);
  const entries = questionnaire.questions.flatMap(({ id, kind }): [string, Answer][] => {
    const codes = items
      .filter((item) => own(item, 'linkId') === id)
      .flatMap((item) => listIn(item, 'answer'))
      .map(codeOf);
    const [only] = codes;
    if (only === undefined) return [];
    return [[id, kind === 'one' && codes.length === 1 ? only : codes]];
  });
  const given = Object.fromEntries(entries);
  return Object.fromEntries(entries.filter(([id]) => canBeAsked(id, given)));
}

/** Plain FHIR R4 cannot say that the worst place is asked for only where there are several. */
function canBeAsked(questionId: string, answers: Answers): boolean {
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  return question?.optionsFrom === undefined || placesPicked(questionnaire, question.optionsFrom, answers).length > 1;
}

/** Every item at any depth, also those below answers. */
function itemsOf(response: unknown): readonly unknown[] {
  const items = new Set(listIn(response, 'item'));
  // The loop comes to what is added meanwhile.
  for (const item of items) {
    for (const holder of [item, ...listIn(item, 'answer')]) {
      for (const inner of listIn(holder, 'item')) items.add(inner);
    }
  }
  return [...items];
}

/** Empty, which no option is, where there is none. */
function codeOf(answer: unknown): string {
  const code = own(own(answer, 'valueCoding'), 'code');
  return typeof code === 'string' ? code : '';
}

function listIn(thing: unknown, key: string): readonly unknown[] {
  const value = own(thing, key);
  return Array.isArray(value) ? value : [];
}

/** Own properties only: what somebody adds to every object is no answer. */
function own(thing: unknown, key: string): unknown {
  if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, key)) return undefined;
  return (thing as Readonly<Record<string, unknown>>)[key];
}
