import type { Assessment } from '../domain/assess.js';
import type { Mode, Question, Questionnaire } from '../domain/questionnaire.js';
import { type Answers, pathOf, picksOf } from '../domain/sheet.js';
import type { Messages } from './messages.js';
import { answerLabel, otherCauseLabel, outcomeTexts, wordedAnswers, wordedReasons } from './wording.js';

/** What a finished sheet says, in the order in which a front desk or a clinician reads it. */
export interface Summary {
  readonly heading: string;
  readonly date: string;
  /** Which questionnaire was answered. */
  readonly rules: string;
  readonly note: string;
  readonly sections: readonly { readonly heading: string; readonly items: readonly SummaryItem[] }[];
}

/** A line of a summary; the topic of an answer, null where the heading of the section says it. */
export interface SummaryItem {
  readonly topic: string | null;
  readonly text: string;
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
export function summarize({ questionnaire, messages, mode, answers, assessment, date }: SummarySource): Summary {
  const { summary: texts } = messages;
  const dangerPages = pathOf(questionnaire, mode, answers).filter(hasDangerList);
  const signsDenied = dangerPages.flatMap((question) =>
    question.options
      .filter(({ id, triage }) => triage !== undefined && !picksOf(answers, question.id).includes(id))
      .map(({ id }) => answerLabel(messages, question, id)),
  );
  const dangers = assessment.reasons.filter(({ effect }) => effect === 'danger');
  const signsPicked = wordedReasons(questionnaire, messages, answers, dangers).flatMap(({ labels }) => labels);
  const told = wordedAnswers(questionnaire, messages, mode, answers).filter(
    ({ question, labels }) => labels.length > 0 && !dangerPages.some(({ id }) => id === question),
  );
  const { heading } = outcomeTexts(questionnaire, messages, mode, answers, assessment.outcome);

  return {
    heading: texts.heading,
    date: texts.date(new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long' }).format(date)),
    rules: texts.rules(questionnaire),
    note: texts.note,
    sections: [
      { heading: texts.outcome, items: plain([heading]) },
      { heading: texts.signsPicked, items: plain(signsPicked.length > 0 ? signsPicked : [texts.noSigns]) },
      { heading: texts.answers, items: told.map(({ topic, labels }) => ({ topic, text: labels.join('; ') })) },
      { heading: texts.otherCauses, items: plain(assessment.otherCauses.map((id) => otherCauseLabel(messages, id))) },
      { heading: texts.signsDenied, items: plain(signsDenied) },
    ].filter(({ items }) => items.length > 0),
  };
}

function plain(texts: readonly string[]): readonly SummaryItem[] {
  return texts.map((text) => ({ topic: null, text }));
}

function hasDangerList({ kind, options }: Question): boolean {
  return kind === 'many' && options.some(({ triage }) => triage !== undefined);
}

/** The summary as plain text. */
export function summaryText({ heading, date, rules, note, sections }: Summary): string {
  const line = ({ topic, text }: SummaryItem): string => (topic === null ? `- ${text}` : `- ${topic}: ${text}`);
  const blocks = sections.map((section) => [section.heading, ...section.items.map(line)].join('\n'));
  return [[heading, date, rules, note].join('\n'), ...blocks].join('\n\n');
}
