import type { Assessment } from '../domain/assess.js';
import type { Mode, Question, Questionnaire } from '../domain/questionnaire.js';
import { type Answers, pathOf, picksOf } from '../domain/sheet.js';
import { fill } from './fill.js';
import { english } from './languages.js';
import type { Messages } from './messages.js';
import {
  answerLabel,
  apart,
  otherCauseLabel,
  outcomeTexts,
  questionText,
  series,
  type WordedAnswer,
  wordedAnswers,
  wordedReasons,
} from './wording.js';

/** What a finished sheet says: in the visitor's language and, where that is another, in English too, which the front desk reads. */
export type Summary = readonly Letter[];

/**
 * A summary in one language, in the order of a referral letter: the result, the danger signs picked and denied, then the answers in
 * the order of the questions (age, place and side, press check, spread, course, history).
 */
export interface Letter {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  /** That the same follows in English; null where it does not. */
  readonly englishBelow: string | null;
  readonly date: string;
  /** Which questionnaire was answered. */
  readonly rules: string;
  readonly note: string;
  readonly sections: readonly { readonly heading: string; readonly items: readonly LetterItem[] }[];
}

/** A line of a letter; the topic of an answer, null where the heading of the section says it. */
export interface LetterItem {
  readonly topic: string | null;
  readonly text: string;
  /** Both in one. */
  readonly line: string;
}

/** What a summary is made of. */
export interface SummarySource {
  readonly questionnaire: Questionnaire;
  readonly messages: Messages;
  readonly mode: Mode;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly date: Date;
}

/** The summary that is printed, copied and, with consent, sent. */
export function summarize(source: SummarySource): Summary {
  const { messages } = source;
  return messages.locale === english.locale
    ? [letterOf(source)]
    : [letterOf(source), letterOf({ ...source, messages: english })];
}

function letterOf({ questionnaire, messages, mode, answers, assessment, date }: SummarySource): Letter {
  const { locale, direction, summary: texts } = messages;
  const isEnglish = locale === english.locale;
  const dangerPages = pathOf(questionnaire, mode, answers).filter(hasDangerList);
  const signsDenied = dangerPages.map((question) => {
    const picks = picksOf(answers, question.id);
    const signs = question.options.filter(({ id, triage }) => triage && !picks.includes(id));
    return {
      topic: questionText(messages, question.id).topic,
      labels: signs.map(({ id }) => answerLabel(messages, question, id)),
    };
  });
  const dangers = assessment.reasons.filter(({ effect }) => effect === 'danger');
  const signsPicked = wordedReasons(questionnaire, messages, answers, dangers).flatMap(({ labels }) => labels);
  const told = wordedAnswers(questionnaire, messages, mode, answers).filter(
    ({ question }) => !dangerPages.some(({ id }) => id === question),
  );
  const { id, version, sourcesDate } = questionnaire;
  const { heading } = outcomeTexts(questionnaire, messages, mode, answers, assessment.outcome);

  return {
    locale,
    direction,
    heading: texts.heading,
    englishBelow: isEnglish ? null : `${texts.englishBelow} / ${english.summary.englishBelow}`,
    date: fill(texts.date, { date: dateIn(locale, date) }),
    rules: fill(texts.rules, {
      id: apart(messages, id),
      version: apart(messages, version),
      sourcesDate: apart(messages, sourcesDate),
    }),
    note: texts.note,
    sections: [
      { heading: texts.outcome, items: plain([heading]) },
      { heading: texts.signsPicked, items: plain(signsPicked.length > 0 ? signsPicked : [texts.noSigns]) },
      { heading: texts.signsDenied, items: named(messages, signsDenied) },
      { heading: texts.answers, items: named(messages, told) },
      { heading: texts.otherCauses, items: plain(assessment.otherCauses.map((id) => otherCauseLabel(messages, id))) },
    ].filter(({ items }) => items.length > 0),
  };
}

function plain(texts: readonly string[]): readonly LetterItem[] {
  return texts.map((text) => ({ topic: null, text, line: text }));
}

/** The answers of each topic; of one without answers there is nothing to say. */
function named(messages: Messages, answers: readonly Omit<WordedAnswer, 'question'>[]): readonly LetterItem[] {
  return answers
    .filter(({ labels }) => labels.length > 0)
    .map(({ topic, labels }) => {
      const text = series(messages, labels);
      return { topic, text, line: fill(messages.named, { name: topic, text }) };
    });
}

function hasDangerList({ kind, options }: Question): boolean {
  return kind === 'many' && options.some(({ triage }) => triage !== undefined);
}

/**
 * The day in words, by the Gregorian calendar and in the digits of the telephone numbers, as in all texts; as `2026-11-22` where
 * the browser does not speak the language.
 */
function dateIn(locale: string, date: Date): string {
  const { DateTimeFormat } = Intl;
  const [spoken] = DateTimeFormat.supportedLocalesOf(locale);
  return spoken === undefined
    ? new DateTimeFormat('sv').format(date)
    : new DateTimeFormat(`${spoken}-u-ca-gregory-nu-latn`, { dateStyle: 'long' }).format(date);
}

/** The summary as plain text. */
export function summaryText(summary: Summary): string {
  return summary.map(letterText).join('\n\n----------\n\n');
}

function letterText({ heading, englishBelow, date, rules, note, sections }: Letter): string {
  const head = [heading, ...(englishBelow === null ? [] : [englishBelow]), date, note];
  const lists = sections.map((section) => [section.heading, ...section.items.map(({ line }) => `- ${line}`)]);
  return [head, ...lists, [rules]].map((lines) => lines.join('\n')).join('\n\n');
}
