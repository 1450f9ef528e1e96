import type { Reason } from '../domain/assess.js';
import { notesFor } from '../domain/notes.js';
import type { Mode, Outcome, Question, Questionnaire } from '../domain/questionnaire.js';
import { answerIds, answersOnPath, type Answers, pathOf, picksOf } from '../domain/sheet.js';
import { fill } from './fill.js';
import type { Messages, OutcomeText, QuestionText } from './messages.js';

/** Questions about places have no option texts of their own. */
type AnyQuestionText = QuestionText & { readonly options?: Readonly<Record<string, string>> };

/** What was answered to one question, in words. */
export interface WordedAnswer {
  readonly question: string;
  readonly topic: string;
  /** Empty where an optional question was skipped. */
  readonly labels: readonly string[];
}

/** Answers behind each other. */
export function series({ series: pattern }: Messages, answers: readonly string[]): string {
  return answers.slice(1).reduce((text, next) => fill(pattern, { text, next }), answers[0] ?? '');
}

/** The page's name for the clinic, or ours. */
export function clinicName(messages: Messages, clinic: string | null): string {
  return clinic === null ? messages.thisClinic : apart(messages, clinic);
}

/** A name or number whose letters and marks keep their own order in texts from right to left. */
export function apart({ direction }: Messages, text: string): string {
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** The texts of a question. */
export function questionText(messages: Messages, questionId: string): AnyQuestionText {
  const texts: Readonly<Record<string, AnyQuestionText | undefined>> = messages.questions;
  return texts[questionId] ?? { topic: questionId, text: questionId };
}

/** The texts of a place: its name and, where lay people need it, how to find it. */
export function placeText(messages: Messages, optionId: string): { readonly label: string; readonly find?: string } {
  const texts: Readonly<Record<string, { readonly label: string; readonly find?: string } | undefined>> =
    messages.regions;
  return texts[optionId] ?? { label: optionId };
}

/** A sign that studies describe. */
export function hallmarkLabel({ hallmarks }: Messages, id: string): string {
  const texts: Readonly<Record<string, string | undefined>> = hallmarks;
  return texts[id] ?? id;
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
  return answerLabels(messages, question, [answerId]).join('');
}

/** Answers of a question, in words; a place that hurts on both sides is one of them. */
function answerLabels(messages: Messages, question: Question, answers: readonly string[]): readonly string[] {
  const { options } = questionText(messages, question.id);
  if (options) return answers.map((id) => options[id] ?? id);
  return question.options.flatMap((place) => {
    const ids = answerIds(place);
    const { label } = placeText(messages, place.id);
    if (answers.includes(place.id)) return [label];
    const sides = [messages.left, messages.right].filter((_, index) => answers.includes(ids[index] ?? ''));
    if (sides.length === 0) return [];
    const side = both(messages, sides).toLocaleLowerCase(messages.locale);
    return [fill(messages.sided, { place: label, side })];
  });
}

/** One side, or the two in a phrase; where the browser does not speak the language, it would put a word of another between them. */
function both(messages: Messages, sides: readonly string[]): string {
  const { ListFormat } = Intl;
  const [spoken] = ListFormat.supportedLocalesOf(messages.locale);
  return spoken === undefined ? series(messages, sides) : new ListFormat(spoken).format(sides);
}

/** Every question on the path with its answer in words. */
export function wordedAnswers(
  questionnaire: Questionnaire,
  messages: Messages,
  mode: Mode,
  answers: Answers,
): readonly WordedAnswer[] {
  const counted = answersOnPath(questionnaire, mode, answers);
  return pathOf(questionnaire, mode, answers).map((question) =>
    worded(questionnaire, messages, answers, question, picksOf(counted, question.id)),
  );
}

/** Reasons in words, those of one question together. */
export function wordedReasons(
  questionnaire: Questionnaire,
  messages: Messages,
  answers: Answers,
  reasons: readonly Reason[],
): readonly WordedAnswer[] {
  return questionnaire.questions
    .map((question) => {
      const picks = reasons.filter((reason) => reason.question === question.id).map(({ option }) => option);
      return worded(questionnaire, messages, answers, question, picks);
    })
    .filter(({ labels }) => labels.length > 0);
}

/** Picks of a question in words; the worst place with the sides of it that were picked. */
function worded(
  questionnaire: Questionnaire,
  messages: Messages,
  answers: Answers,
  question: Question,
  picks: readonly string[],
): WordedAnswer {
  const { id, optionsFrom } = question;
  const { topic } = questionText(messages, id);
  const source = questionnaire.questions.find((candidate) => candidate.id === optionsFrom);
  if (!source) return { question: id, topic, labels: answerLabels(messages, question, picks) };
  const sides = source.options.filter((place) => picks.includes(place.id)).flatMap(answerIds);
  const picked = picksOf(answers, source.id).filter((answer) => sides.includes(answer));
  return { question: id, topic, labels: answerLabels(messages, source, picked) };
}
