import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type HostProblem, type Options, parseOptions } from '../boundary/options.js';
import { questionnaire } from '../content/questionnaire.js';
import { isUrgent } from '../domain/questionnaire.js';
import { progressOf, type Session, type SessionEvent, startSession, transition } from '../domain/session.js';
import { BrowserBack } from '../host/browser-back.js';
import { printSummary } from '../host/print-summary.js';
import { en } from '../i18n/en.js';
import type { Summary } from '../i18n/summary.js';
import { version } from '../version.js';
import { messagesContext, sessionContext, type SessionPort } from './contexts.js';
import { type ClunealResultDetail, dispatch } from './events.js';
import { introView } from './intro-view.js';
import { consultDetail, shownOutcome, summaryOf } from './outcome.js';
import { styles } from './styles/self-check.styles.js';

/** The longest that systems wait for the second click, in milliseconds. */
const doubleClickTime = 900;

/** The property of each option, and its attribute. */
const optionProperties = {
  clinic: {},
  consultHref: { attribute: 'consult-href' },
  consultLabel: { attribute: 'consult-label' },
  emergencyNumber: { attribute: 'emergency-number' },
  mode: {},
  headingLevel: { attribute: 'heading-level' },
  skipIntro: { attribute: 'skip-intro' },
  share: {},
  browserBack: { attribute: 'browser-back' },
} as const satisfies Record<keyof Options, object>;

/**
 * A self-check for back and buttock pain: danger signs first, then how well the answers fit the published picture of superior
 * cluneal neuropathy. It is information, never a diagnosis.
 *
 * @tag cluneal-self-check
 * @slot - Shown until the script runs, and if it never does: a link or a phone number.
 * @slot intro - More about the check, on the page before the first question.
 * @slot footer - Below every page but those that ask for care now.
 * @fires {CustomEvent<object>} cluneal-start - The visitor starts.
 * @fires {CustomEvent<ClunealStepDetail>} cluneal-step - A question page is shown by Continue, Back, Change or a correction.
 * @fires {CustomEvent<ClunealResultDetail>} cluneal-result - An outcome page is entered.
 * @fires {CustomEvent<ClunealConsultDetail>} cluneal-consult - The call to action is used. Cancelable.
 * @fires {CustomEvent<object>} cluneal-restart - The visitor starts over.
 * @fires {CustomEvent<ClunealErrorDetail>} cluneal-error - Something that the page gave was refused.
 */
export class ClunealSelfCheckElement extends LitElement {
  static readonly version = version;
  static override styles = styles;
  static override properties = optionProperties;

  /** The clinic's name in the texts, at most 80 characters. */
  declare clinic: string | null;
  /** Where the call to action leads: http, https, tel, sms, mailto or a relative link. */
  declare consultHref: string | null;
  /** The call to action's text, at most 60 characters. */
  declare consultLabel: string | null;
  /** Digits; 911 unless set. */
  declare emergencyNumber: string | null;
  /** `check`, or `education`: only the safety questions, then information. */
  declare mode: string | null;
  /** The level of the main heading, 1 to 6; 2 unless set. */
  declare headingLevel: string | number | null;
  /** Start at the first question. */
  declare skipIntro: string | boolean | null;
  /** `ask`, or `never`: no box to send the answers along. */
  declare share: string | null;
  /** Back of the browser or phone goes to the page before. */
  declare browserBack: string | boolean | null;

  readonly #messages = new ContextProvider(this, { context: messagesContext, initialValue: en });
  #options: Options = parseOptions({}).options;
  #problems: readonly HostProblem[] = [];
  /** When the page on the screen came, on the clock of events. */
  #turnedAt = 0;
  /** Who double-clicks Continue has not answered the next question: its second click is dropped. */
  readonly #secondClicks = {
    capture: true,
    handleEvent: (event: MouseEvent): void => {
      if (event.detail < 2 || event.timeStamp - this.#turnedAt > doubleClickTime) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  #session: Session = startSession(questionnaire, { mode: 'check', hasIntro: true });
  readonly #browserBack = new BrowserBack({
    back: () => this.#send({ type: 'back' }),
    forward: () => this.#send({ type: 'continue' }),
  });
  readonly #port = new ContextProvider(this, { context: sessionContext, initialValue: this.#makePort() });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page, it is there again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#browserBack.end();
    });
  }

  /** The detail of the result on the page, null while none is shown. */
  get result(): ClunealResultDetail | null {
    return this.#port.value.shown?.result ?? null;
  }

  /** Leaves the intro for the first question. */
  start(): void {
    this.#send({ type: 'start' }, hasVisitorActed());
  }

  /** Forgets the answers and begins again. */
  restart(): void {
    this.#send({ type: 'restart' }, hasVisitorActed());
  }

  /** Prints the summary of the outcome on the page; does nothing on other pages. */
  print(): void {
    const summary = this.#summarize();
    if (summary) printSummary(summary, this.#messages.value);
  }

  /** Focuses the first control of a page that asks for something, else the page's heading. */
  override focus(options?: FocusOptions): void {
    const target =
      this.#find('fieldset input:checked') ??
      this.#find('fieldset input') ??
      this.#find('[part="start"]') ??
      this.#find('.heading');
    target?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = Object.keys(optionProperties) as (keyof Options)[];
    if (!given.some((key) => changed.has(key))) return;
    const { options, problems } = parseOptions(this);
    const isOtherConsent = options.clinic !== this.#options.clinic || options.share !== this.#options.share;
    if (!options.browserBack) this.#browserBack.end();
    this.#options = options;
    this.#problems = problems.filter(({ path }) => changed.has(path as keyof Options));
    this.#session = transition(questionnaire, this.#session, {
      type: 'settings',
      settings: { mode: options.mode, hasIntro: !options.skipIntro },
    });
    // The visitor agreed to other words.
    if (isOtherConsent) this.#session = transition(questionnaire, this.#session, { type: 'consent', isGiven: false });
    this.#port.setValue(this.#makePort());
  }

  protected override render(): unknown {
    const { locale, direction } = this.#messages.value;
    const outcome = this.result?.outcome;
    return html`
      <div class="base" part="base" lang=${locale} dir=${direction}>
        <div class="page" @click=${this.#secondClicks}>${this.#page()}</div>
        ${outcome && isUrgent(outcome) ? nothing : html`<slot name="footer"></slot>`}
      </div>
    `;
  }

  protected override updated(): void {
    const problems = this.#problems;
    if (problems.length === 0) return;
    this.#problems = [];
    for (const { message } of problems) console.warn(`<cluneal-self-check>: ${message}`);
    dispatch(this, 'cluneal-error', { code: 'config', problems });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.renderRoot.querySelector<LitElement>('.view')?.updateComplete;
    return isComplete;
  }

  #page(): unknown {
    switch (this.#session.page.kind) {
      case 'intro':
        return introView(this.#messages.value, this.#options, (event) => this.#send(event));
      case 'question':
        return html`<cluneal-self-check-question class="view" .options=${this.#options}></cluneal-self-check-question>`;
      case 'outcome':
        return html`<cluneal-self-check-outcome class="view" .options=${this.#options}></cluneal-self-check-outcome>`;
    }
  }

  /** Lets an event happen to the session, tells the host page of it, and takes focus along. */
  #send(event: SessionEvent, takesFocus = true): void {
    const before = this.#session;
    const after = transition(questionnaire, before, event);
    if (after !== before) {
      this.#session = after;
      this.#port.setValue(this.#makePort());
      this.requestUpdate();
      this.#announce(event, before, after);
    }
    if (after.page !== before.page) {
      this.#turnedAt = performance.now();
      this.#record(event, after);
      if (takesFocus) void this.#moveFocus('.heading');
    } else if (event.type === 'continue') void this.#moveFocus('.error');
  }

  #announce(event: SessionEvent, before: Session, after: Session): void {
    const { page } = after;
    if (event.type === 'restart') dispatch(this, 'cluneal-restart', {});
    else if (event.type === 'start' || (after.isStarted && !before.isStarted)) dispatch(this, 'cluneal-start', {});
    else if (page === before.page) return;
    else if (page.kind === 'question') {
      const index = progressOf(questionnaire, after)?.index ?? 0;
      dispatch(this, 'cluneal-step', { question: page.question, index });
    } else if (this.result) dispatch(this, 'cluneal-result', this.result);
  }

  /** Tells the browser's history where the visitor went. */
  #record({ type }: SessionEvent, { page }: Session): void {
    if (!this.#options.browserBack) return;
    if (page.kind === 'outcome' || type === 'restart') this.#browserBack.end();
    else if (type === 'back') this.#browserBack.retreat();
    else this.#browserBack.advance();
  }

  /** Focuses what is new, and brings the top of the page into view unless it stands well there already. */
  async #moveFocus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.#find(selector);
    if (!target) return;
    target.focus({ preventScroll: true });
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight / 2)
      this.#find('.page')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #find(selector: string): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>(selector) : null;
  }

  #makePort(): SessionPort {
    return {
      session: this.#session,
      shown: shownOutcome(this.#session, this.#messages.value, this.#options),
      send: (event) => this.#send(event),
      consult: () => this.#consult(),
      summarize: () => this.#summarize(),
    };
  }

  #consult(): boolean {
    const summary = this.#summarize();
    return (
      !this.result ||
      !summary ||
      dispatch(this, 'cluneal-consult', consultDetail(this.#session, this.#options, this.result, summary))
    );
  }

  #summarize(): Summary | null {
    const { shown } = this.#port.value;
    return shown && summaryOf(this.#session, this.#messages.value, shown);
  }
}

/** Whether a call of the page can be an answer to something the visitor did; on load it must not take focus or scroll. */
function hasVisitorActed(): boolean {
  // Older browsers do not say; there a call is taken for an answer.
  const { userActivation } = navigator as { readonly userActivation?: UserActivation };
  return userActivation?.hasBeenActive ?? true;
}
