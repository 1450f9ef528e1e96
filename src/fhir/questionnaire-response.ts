import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import * as content from '../content/questionnaire.js';
import { assess } from '../domain/assess.js';
import type { Mode, Question, Questionnaire as AnyQuestionnaire } from '../domain/questionnaire.js';
import { type Answers, answersOnPath, picksOf } from '../domain/sheet.js';
import type { Messages } from '../i18n/messages.js';
import { summarize } from '../i18n/summary.js';
import { answerLabel, outcomeTexts } from '../i18n/wording.js';
import { canonical } from './canonical.js';
import { askedText } from './help.js';
import { messagesIn } from './languages.js';
import { narrativeOf } from './narrative.js';
import { outcomeId, sectionId, sections } from './structure.js';

const questionnaire: AnyQuestionnaire = content.questionnaire;

export interface ResponseOptions {
  /** When the sheet was answered. */
  readonly authored: Date;
  /** The language of the record, as in `toQuestionnaire`. */
  readonly locale?: string;
  readonly mode?: Mode;
}

/**
 * A complete answer sheet as a FHIR R4 resource: the answers that count, the outcome, and the summary as its narrative. The score stays
 * out: it is a count of matches, and a record would read it as a probability.
 *
 * @throws {AnswerSheetError} when the sheet is not well formed or not complete.
 * @throws {RangeError} when `authored` is no point in time.
 */
export function toQuestionnaireResponse(
  answers: Answers,
  { authored, locale = 'en', mode = 'check' }: ResponseOptions,
): QuestionnaireResponse {
  const assessment = assess(questionnaire, mode, answers);
  const messages = messagesIn(locale);
  const counted = answersOnPath(questionnaire, mode, answers);
  const groups = sections(questionnaire)
    .map((section) => ({ linkId: sectionId(section), item: questionItems(messages, counted, section) }))
    .filter(({ item }) => item.length > 0);
  const { heading } = outcomeTexts(questionnaire, messages, mode, answers, assessment.outcome);
  return {
    resourceType: 'QuestionnaireResponse',
    language: messages.locale,
    text: narrativeOf(summarize({ questionnaire, messages, mode, answers, assessment, date: authored })),
    questionnaire: canonical,
    status: 'completed',
    authored: authored.toISOString(),
    item: [
      ...groups,
      {
        linkId: outcomeId,
        text: messages.summary.outcome,
        answer: [{ valueCoding: { code: assessment.outcome, display: heading } }],
      },
    ],
  };
}

function questionItems(
  messages: Messages,
  counted: Answers,
  section: Question['section'],
): QuestionnaireResponseItem[] {
  return questionnaire.questions
    .filter((question) => question.section === section && picksOf(counted, question.id).length > 0)
    .map((question) => ({
      linkId: question.id,
      text: askedText(messages, question),
      answer: picksOf(counted, question.id).map((code) => ({
        valueCoding: { code, display: answerLabel(messages, question, code) },
      })),
    }));
}
