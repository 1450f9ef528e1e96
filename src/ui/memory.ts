import { keepSession, readKeptSession } from '../boundary/kept-session.js';
import { questionnaire } from '../content/questionnaire.js';
import type { Mode } from '../domain/questionnaire.js';
import { resumeSession, type Session } from '../domain/session.js';
import { SessionStore } from '../host/session-store.js';

/** The session as it outlasts a reload, for pages that want that. */
export class Memory {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The session that was kept; null where there is none that still holds. */
  recall(settings: { readonly mode: Mode; readonly hasIntro: boolean }): Session | null {
    const kept = readKeptSession(this.#store.read(), Date.now());
    const session = kept && resumeSession(questionnaire, settings, kept);
    if (!session) this.forget();
    return session;
  }

  keep(session: Session): void {
    if (session.isStarted) this.#store.write(keepSession(session, Date.now()));
    else this.forget();
  }

  forget(): void {
    this.#store.clear();
  }

  get #store(): SessionStore {
    const { id, version } = questionnaire;
    return new SessionStore(`cluneal-self-check ${location.pathname} ${this.#element.id} ${id}@${version}`);
  }
}
