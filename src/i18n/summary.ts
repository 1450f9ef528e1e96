import type { Assessment } from '../domain/assess.js';
import type { Mode, Question, Questionnaire } from '../domain/questionnaire.js';
import { type Answers, pathOf, picksOf } from '../domain/sheet.js';
import type { Messages } from './messages.js';
import { answerLabel, otherCauseLabel, outcomeTexts, wordedAnswers, wordedReasons } from './wording.js';

/** What a finished sheet says, in the order in which a front desk or a clinician reads it. */
export interface Summary {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
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
    lines: [
      texts.date(new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long' }).format(date)),
      texts.rules(questionnaire),
      texts.note,
    ],
    sections: [
      { heading: texts.outcome, items: [heading] },
      { heading: texts.signsPicked, items: signsPicked.length > 0 ? signsPicked : [texts.noSigns] },
      { heading: texts.answers, items: told.map(({ topic, labels }) => `${topic}: ${labels.join('; ')}`) },
      { heading: texts.otherCauses, items: assessment.otherCauses.map((id) => otherCauseLabel(messages, id)) },
      { heading: texts.signsDenied, items: signsDenied },
    ].filter(({ items }) => items.length > 0),
  };
}

function hasDangerList({ kind, options }: Question): boolean {
  return kind === 'many' && options.some(({ triage }) => triage !== undefined);
}

/** The summary as plain text. */
export function summaryText({ heading, lines, sections }: Summary): string {
  const blocks = sections.map((section) => [section.heading, ...section.items.map((item) => `- ${item}`)].join('\n'));
  return [[heading, ...lines].join('\n'), ...blocks].join('\n\n');
}
