import type { Options } from '../boundary/options.js';
import { questionnaire } from '../content/questionnaire.js';
import { type Assessment, assess } from '../domain/assess.js';
import { deepFreeze } from '../domain/deep-freeze.js';
import { toJson } from '../domain/json.js';
import { isUrgent, type Outcome } from '../domain/questionnaire.js';
import type { Session } from '../domain/session.js';
import { answersOnPath } from '../domain/sheet.js';
import type { Messages } from '../i18n/messages.js';
import { summarize, type Summary, summaryText } from '../i18n/summary.js';
import type { ClunealConsultDetail, ClunealResultDetail } from './events.js';

/** The outcome on the page: what it rests on, and what the host page is told of it. */
export interface ShownOutcome {
  readonly assessment: Assessment;
  readonly result: ClunealResultDetail;
}

/** The outcome that the session shows; null while it shows another page. */
export function shownOutcome(session: Session, messages: Messages, options: Options): ShownOutcome | null {
  if (session.page.kind !== 'outcome') return null;
  const { mode, answers } = session;
  const { id, version } = questionnaire;
  const assessment = assess(questionnaire, mode, answersOnPath(questionnaire, mode, answers));
  const { outcome } = assessment;
  const consult = consultOf(outcome, messages, options);
  const result = {
    schemaVersion: 1,
    questionnaire: { id, version },
    mode,
    locale: messages.locale,
    outcome,
    consult,
  } as const;
  return { assessment, result: deepFreeze(result) };
}

function consultOf(
  outcome: Outcome,
  { consult }: Messages,
  { consultLabel, consultHref }: Options,
): ClunealResultDetail['consult'] {
  if (isUrgent(outcome)) return { offered: false, label: null, href: null };
  return { offered: true, label: consultLabel ?? consult[outcome], href: consultHref };
}

/** What the page is told when the call to action is used: the answers only with the visitor's consent. */
export function consultDetail(
  { mode, answers, hasConsent }: Session,
  { share }: Options,
  result: ClunealResultDetail,
  summary: Summary,
): ClunealConsultDetail {
  return hasConsent && share === 'ask'
    ? { ...result, consent: true, answers: answersOnPath(questionnaire, mode, answers), summary: summaryText(summary) }
    : { ...result, consent: false, answers: null, summary: null };
}

/** The answers as a form carries them: JSON with what is needed to read them. */
export function writtenAnswers({ mode, answers }: Session): string {
  const { id, version } = questionnaire;
  return toJson({ questionnaire: { id, version }, mode, answers: answersOnPath(questionnaire, mode, answers) });
}

/** The summary of an outcome, dated today. */
export function summaryOf({ mode, answers }: Session, messages: Messages, { assessment }: ShownOutcome): Summary {
  const counted = answersOnPath(questionnaire, mode, answers);
  return summarize({ questionnaire, messages, mode, answers: counted, assessment, date: new Date() });
}
