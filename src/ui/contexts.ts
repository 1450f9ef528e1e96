import { createContext } from '@lit/context';
import type { Consulted, ConsultNext } from './consultation.js';
import type { Session, SessionEvent } from '../domain/session.js';
import type { Messages } from '../i18n/messages.js';
import type { Summary } from '../i18n/summary.js';
import type { ShownOutcome } from './outcome.js';

/** What has come of printing or copying. */
export type TakenAway = 'nothing' | 'copied' | 'copyByHand' | 'cannotPrint';

/** What a page shows, and how it says what the visitor did. */
export interface SessionPort {
  readonly session: Session;
  /** The outcome on the page, null on other pages. */
  readonly shown: ShownOutcome | null;
  /** What the use of the call to action has come to; null before it. */
  readonly consulted: Consulted | null;
  /** Whether what the visitor agrees to is sent with the form around the element. */
  readonly isEntered: boolean;
  /** What the visitor is told of printing or copying on this page. */
  readonly told: TakenAway;
  readonly tell: (told: TakenAway) => void;
  readonly send: (event: SessionEvent) => void;
  /** The call to action was used: ours, or the page's own control in its place. */
  readonly consult: (hasOwnControl: boolean) => ConsultNext;
  /** The summary of the outcome on the page, null on other pages. */
  readonly summarize: () => Summary | null;
  /** The page of the self-check could not be shown. */
  readonly fail: () => void;
}

// Symbols, because a string key would answer to a provider or consumer of the host page.
export const messagesContext = createContext<Messages>(Symbol('cluneal-messages'));
export const sessionContext = createContext<SessionPort>(Symbol('cluneal-session'));
