import type { Reason } from '../domain/assess.js';
import { notesFor } from '../domain/notes.js';
import type { Mode, Outcome, Question, Questionnaire } from '../domain/questionnaire.js';
import { answerIds, answersOnPath, type Answers, pathOf, picksOf } from '../domain/sheet.js';
import type { Messages, OutcomeText } from './messages.js';

interface QuestionText {
  readonly topic: string;
  readonly text: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** What was answered to one question, in words. */
export interface WordedAnswer {
  readonly question: string;
  readonly topic: string;
  /** Empty where an optional question was skipped. */
  readonly labels: readonly string[];
}

/** The texts of a question. */
export function questionText(messages: Messages, questionId: string): QuestionText {
  const texts: Readonly<Record<string, QuestionText | undefined>> = messages.questions;
  return texts[questionId] ?? { topic: questionId, text: questionId };
}

/** The texts of a place: its name and, where lay people need it, how to find it. */
export function placeText(messages: Messages, optionId: string): { readonly label: string; readonly find?: string } {
  const texts: Readonly<Record<string, { readonly label: string; readonly find?: string } | undefined>> =
    messages.regions;
  return texts[optionId] ?? { label: optionId };
}

/** The name of another cause. */
export function otherCauseLabel({ otherCauses }: Messages, id: string): string {
  const texts: Readonly<Record<string, string | undefined>> = otherCauses;
  return texts[id] ?? id;
}

/** What an outcome says, together with what these answers call for. */
export function outcomeTexts(
  questionnaire: Questionnaire,
  messages: Messages,
  mode: Mode,
  answers: Answers,
  outcome: Outcome,
): OutcomeText & { readonly isCovered: boolean } {
  const { first, others } = notesFor(questionnaire, mode, answers, outcome);
  const texts: Readonly<Record<string, string | undefined>> = messages.notes;
  const noteTexts = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => texts[id] ?? []);
  const isCovered = !others.includes('other-place');
  const { heading, found, next } = isCovered ? messages.outcomes[outcome] : messages.otherPlace;
  return { heading, found, next: [...noteTexts(first), ...next, ...noteTexts(others)], isCovered };
}

/** An answer of a question, in words; a place comes with its side. */
export function answerLabel(messages: Messages, question: Question, answerId: string): string {
  const { options } = questionText(messages, question.id);
  if (options) return options[answerId] ?? answerId;
  const place = question.options.find((option) => answerIds(option).includes(answerId));
  const { label } = placeText(messages, place?.id ?? answerId);
  if (!place?.hasSides || place.id === answerId) return label;
  const [leftId] = answerIds(place);
  return messages.sided(label, answerId === leftId ? messages.left : messages.right);
}

/** Every question on the path with its answer in words. */
export function wordedAnswers(
  questionnaire: Questionnaire,
  messages: Messages,
  mode: Mode,
  answers: Answers,
): readonly WordedAnswer[] {
  const counted = answersOnPath(questionnaire, mode, answers);
  return pathOf(questionnaire, mode, answers).map((question) => ({
    question: question.id,
    topic: questionText(messages, question.id).topic,
    labels: picksOf(counted, question.id).flatMap((pick) => labelsOf(questionnaire, messages, answers, question, pick)),
  }));
}

/** Reasons in words, those of one question together. */
export function wordedReasons(
  questionnaire: Questionnaire,
  messages: Messages,
  answers: Answers,
  reasons: readonly Reason[],
): readonly WordedAnswer[] {
  return questionnaire.questions
    .map((question) => ({
      question: question.id,
      topic: questionText(messages, question.id).topic,
      labels: reasons
        .filter((reason) => reason.question === question.id)
        .flatMap(({ option }) => labelsOf(questionnaire, messages, answers, question, option)),
    }))
    .filter(({ labels }) => labels.length > 0);
}

/** One label for an answer; for the worst place one for each side of it that was picked. */
function labelsOf(
  questionnaire: Questionnaire,
  messages: Messages,
  answers: Answers,
  question: Question,
  answerId: string,
): readonly string[] {
  const source = questionnaire.questions.find(({ id }) => id === question.optionsFrom);
  if (!source) return [answerLabel(messages, question, answerId)];
  const place = source.options.find(({ id }) => id === answerId);
  const picked = picksOf(answers, source.id).filter((id) => place && answerIds(place).includes(id));
  return picked.map((id) => answerLabel(messages, source, id));
}
