/**
 * The engine on its own: the questionnaire as data and pure functions on it. No DOM, so that a server can read an answer sheet
 * exactly as the element does.
 */
import * as content from './content/questionnaire.js';
import * as domain from './domain/assess.js';
import type { Assessment } from './domain/assess.js';
import { deepFreeze } from './domain/deep-freeze.js';
import type { Mode } from './domain/questionnaire.js';
import * as machine from './domain/session.js';
import type { Session, SessionEvent, SessionSettings } from './domain/session.js';
import type { Answers } from './domain/sheet.js';

export { AnswerSheetError } from './domain/sheet.js';
export type { Assessment, Reason } from './domain/assess.js';
export type { Mode, Outcome, Questionnaire } from './domain/questionnaire.js';
export type { Page, Session, SessionEvent, SessionSettings } from './domain/session.js';
export type { Answer, Answers, SheetProblem } from './domain/sheet.js';

/** The superior cluneal questionnaire. */
export const questionnaire = deepFreeze(content.questionnaire);

/**
 * Decides what a complete answer sheet comes to.
 *
 * `outcome` is `emergency`, `same-day` or `doctor-first` when there is a danger sign, else `strong`, `partial` or `unlikely`, or
 * `information` in education mode. `score` is a count of matches, never a probability; null unless a match was looked for.
 *
 * @throws {AnswerSheetError} listing every problem of a sheet that is malformed or not complete.
 */
export function assess(answers: Answers, options?: { readonly mode?: Mode } | null): Assessment {
  return domain.assess(questionnaire, options?.mode ?? 'check', answers);
}

/** A session at its beginning: in check mode and with the intro, unless said otherwise. */
export function startSession({ mode = 'check', hasIntro = true }: Partial<SessionSettings> = {}): Session {
  return machine.startSession(questionnaire, { mode, hasIntro });
}

/** The session after an event; the same object where the event changes nothing. */
export function transition(session: Session, event: SessionEvent): Session {
  return machine.transition(questionnaire, session, event);
}
