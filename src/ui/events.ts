import type { HostProblem } from '../boundary/given.js';
import { deepFreeze } from '../domain/deep-freeze.js';
import type { Mode, Outcome } from '../domain/questionnaire.js';
import type { Answers } from '../domain/sheet.js';

/** A question page is shown; `index` is its 0-based place in the current path. */
export interface ClunealStepDetail {
  readonly question: string;
  readonly index: number;
}

/** An outcome page is entered. It says which result is shown, and nothing of the answers. */
export interface ClunealResultDetail {
  readonly schemaVersion: 1;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly mode: Mode;
  readonly locale: string;
  readonly outcome: Outcome;
  readonly consult:
    | { readonly offered: true; readonly label: string; readonly href: string | null }
    | { readonly offered: false; readonly label: null; readonly href: null };
}

/** The call to action is used. `answers` and `summary` (plain text) are null unless the visitor agreed to send them. */
export type ClunealConsultDetail = ClunealResultDetail &
  (
    | { readonly consent: true; readonly answers: Answers; readonly summary: string }
    | { readonly consent: false; readonly answers: null; readonly summary: null }
  );

/** Something that the host gave was refused. */
export interface ClunealErrorDetail {
  readonly code: 'config' | 'locale' | 'consult-target' | 'environment';
  readonly problems: readonly HostProblem[];
}

/** The element's events and what each carries. */
export interface ClunealEventDetails {
  'cluneal-start': Readonly<Record<string, never>>;
  'cluneal-step': ClunealStepDetail;
  'cluneal-result': ClunealResultDetail;
  'cluneal-consult': ClunealConsultDetail;
  'cluneal-restart': Readonly<Record<string, never>>;
  'cluneal-error': ClunealErrorDetail;
}

type ClunealEvents = { [Name in keyof ClunealEventDetails]: CustomEvent<ClunealEventDetails[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- listeners look for event types here
  interface GlobalEventHandlersEventMap extends ClunealEvents {}
}

/** Dispatches an event of the element with a frozen detail; false when a listener prevented its default. */
export function dispatch<Name extends keyof ClunealEventDetails>(
  element: HTMLElement,
  name: Name,
  detail: ClunealEventDetails[Name],
): boolean {
  const cancelable = name === 'cluneal-consult';
  return element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail: deepFreeze(detail) }),
  );
}
