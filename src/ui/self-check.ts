import { ContextProvider } from '@lit/context';
import { adoptStyles, html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { HostProblem } from '../boundary/given.js';
import { type GivenOptions, type Options, parseOptions } from '../boundary/options.js';
import { questionnaire } from '../content/questionnaire.js';
import { toJson } from '../domain/json.js';
import { isUrgent } from '../domain/questionnaire.js';
import { progressOf, type Session, type SessionEvent, startSession, transition } from '../domain/session.js';
import { BrowserBack } from '../host/browser-back.js';
import { FormEntry } from '../host/form-entry.js';
import { printSummary } from '../host/print-summary.js';
import { english } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import { type Summary, summaryText } from '../i18n/summary.js';
import { version } from '../version.js';
import { Consultation, type ConsultNext } from './consultation.js';
import { messagesContext, sessionContext, type SessionPort, type TakenAway } from './contexts.js';
import { type ClunealResultDetail, dispatch } from './events.js';
import { HostReport } from './host-report.js';
import { introView } from './intro-view.js';
import { keepPlace } from './keep-place.js';
import { lastResort } from './last-resort.js';
import { Memory } from './memory.js';
import { moveFocus } from './move-focus.js';
import { consultDetail, shownOutcome, summaryOf, writtenAnswers } from './outcome.js';
import { containEvents, markAsPrivate, maskClasses } from './privacy.js';
import { SecondClicks } from './second-clicks.js';
import { addLocale, localeProblems, Speech } from './speech.js';
import { styles } from './styles/self-check.styles.js';

/** How long a router may take from removing the element to adding its own entry to the history, in milliseconds. */
const removalTime = 100;

/** The property of each option, and its attribute. */
const optionProperties = {
  clinic: {},
  consultHref: { attribute: 'consult-href' },
  consultForm: { attribute: 'consult-form' },
  consultFields: { attribute: 'consult-fields' },
  consultLabel: { attribute: 'consult-label' },
  emergencyNumber: { attribute: 'emergency-number' },
  mode: {},
  headingLevel: { attribute: 'heading-level' },
  skipIntro: { attribute: 'skip-intro' },
  share: {},
  remember: {},
  browserBack: { attribute: 'browser-back' },
  config: {},
} as const satisfies Record<keyof GivenOptions, object>;

/** As every control of a form has them. */
const formProperties = {
  name: { reflect: true, converter: { toAttribute: textOrNull } },
  required: { type: Boolean, reflect: true },
  disabled: { type: Boolean, reflect: true },
} as const;

/**
 * A self-check for back and buttock pain: danger signs first, then how well the answers fit the published picture of superior
 * cluneal neuropathy. It is information, never a diagnosis.
 *
 * @tag cluneal-self-check
 * @slot - Shown until the script runs, and if it never does: a link or a phone number.
 * @slot intro - More about the check, on the page before the first question.
 * @slot consult - The page's own link, button or form in place of the call to action.
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
  static readonly formAssociated = true;
  static override properties = { ...optionProperties, ...formProperties };

  /** The clinic's name in the texts, at most 80 characters. */
  declare clinic: string | null;
  /** Where the call to action leads: http, https, tel, sms, mailto or a relative link. */
  declare consultHref: string | null;
  /** The id of the form on the page that the call to action leads to. */
  declare consultForm: string | null;
  /** Which fields of it to fill with the visitor's tick: `outcome:interest; summary:your-message; answers:self-check`. */
  declare consultFields: string | Readonly<Record<string, string>> | null;
  /** The call to action's text, at most 60 characters. */
  declare consultLabel: string | null;
  /** Digits; unless set that of the region of the language that the element is in, else 911. */
  declare emergencyNumber: string | null;
  /** `check`, or `education`: only the safety questions, then information. */
  declare mode: string | null;
  /** The level of the main heading, 1 to 6; 2 unless set. */
  declare headingLevel: string | number | null;
  /** Start at the first question. */
  declare skipIntro: string | boolean | null;
  /** `ask`, or `never`: no box to send the answers along. */
  declare share: string | null;
  /** Goes on after a reload in the same tab, for half an hour. */
  declare remember: string | boolean | null;
  /** Back of the browser or phone goes to the page before. */
  declare browserBack: string | boolean | null;
  /** All of these in camelCase, and `messages`; an object, or JSON in the attribute. */
  declare config: string | Readonly<Record<string, unknown>> | null;
  /** Under which the outcome is submitted with a form around the element. */
  declare name: string | null;
  /** The form around the element cannot be sent before there is an outcome. */
  declare required: boolean;
  declare disabled: boolean;

  readonly #messages = new ContextProvider(this, { context: messagesContext, initialValue: english });
  #options: Options = parseOptions({}).options;
  #isSealed = false;
  #hasFailed = false;
  /** Another form or field of the page was named. */
  #isRewired = false;
  /** By a fieldset around the element, too, as far as the browser tells of it. */
  #isDisabled = false;
  readonly #report = new HostReport(this);
  readonly #entry = new FormEntry(this);
  readonly #memory = new Memory(this);
  readonly #consultation = new Consultation(
    this,
    () => this.#refresh(),
    (problems) => this.#report.tell('consult-target', problems),
  );
  #told: TakenAway = 'nothing';
  readonly #secondClicks = new SecondClicks();
  #session: Session = startSession(questionnaire, { mode: 'check', hasIntro: true });
  readonly #browserBack = new BrowserBack(this, {
    back: () => this.#send({ type: 'back' }),
    forward: () => {
      const { page } = this.#session;
      this.#send({ type: page.kind === 'intro' ? 'start' : 'continue' });
      return this.#session.page !== page;
    },
    arrived: () => {
      if (this.isConnected) void this.#moveFocus(this.#session.isAnswerMissing ? '.error' : '.heading');
    },
  });
  readonly #port = new ContextProvider(this, { context: sessionContext, initialValue: this.#makePort() });

  readonly #speech = new Speech(this, () => this.requestUpdate());

  /**
   * Adds the texts of a language to all elements on the page, those that are to come included. They are taken whole, in plain text,
   * or not at all: nothing is ever shown in two languages. English, and what is there already, cannot be put otherwise.
   *
   * @param tag the language (BCP 47), such as `es` or `zh-Hans`; it serves its regions, too.
   * @param texts a `Translation`; anything else is refused.
   * @returns why the texts were refused, and `cluneal-error` with code `locale` says the same; empty where they were taken.
   */
  static addLocale(tag: string, texts: unknown): readonly HostProblem[] {
    return addLocale(tag, texts);
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#entry.form;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    markAsPrivate(this);
    this.#speech.start();
    this.#consultation.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speech.stop();
    // Moved within the page, it is there again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#consultation.leave();
    });
    setTimeout(() => {
      if (!this.isConnected) this.#browserBack.end();
    }, removalTime);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#send({ type: 'restart' }, false);
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
    if (summary) printSummary(summary);
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

  protected override createRenderRoot(): ShadowRoot {
    this.#isSealed = this.hasAttribute('sealed');
    const root = this.attachShadow({ mode: this.#isSealed ? 'closed' : 'open' });
    adoptStyles(root, ClunealSelfCheckElement.elementStyles);
    containEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = Object.keys(optionProperties) as (keyof GivenOptions)[];
    if (given.some((key) => changed.has(key)) || this.#speech.isStale) this.#setOptions();
  }

  protected override render(): unknown {
    const { locale, direction } = this.#messages.value;
    const outcome = this.result?.outcome;
    return html`
      <div class=${`base ${maskClasses}`} part="base" lang=${locale} dir=${direction}>
        <div class="page" lang=${locale} ?inert=${this.#isDisabled || this.disabled} @click=${this.#secondClicks}>
          ${keyed(locale, this.#page())}
        </div>
        ${outcome && isUrgent(outcome) ? nothing : html`<slot name="footer"></slot>`}
      </div>
    `;
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch {
      this.#fail();
    }
  }

  protected override shouldUpdate(): boolean {
    return !this.#hasFailed;
  }

  protected override updated(): void {
    this.#report.tellNoted();
    // Not before: the page hears of it, and what it sets in answer would be lost in the middle of an update.
    if (this.#isRewired || !this.#session.hasConsent) this.#consultation.takeBack();
    this.#isRewired = false;
    void this.updateComplete.then(() => {
      this.#enterForm(this.#find('fieldset input') ?? this.#find('[part="start"]') ?? this.#find('.heading'));
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    // Off the page, a page of ours waits for being put there.
    if (this.isConnected) await this.renderRoot.querySelector<LitElement>('.view')?.updateComplete;
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

  #setOptions(): void {
    const before = this.#options;
    const { options, texts, problems } = parseOptions(this, this.#speech.region);
    const { mode, clinic, share, remember, skipIntro, browserBack, consultForm, consultFields } = options;
    const hasMemory = remember && !this.#isSealed;
    this.#options = { ...options, remember: hasMemory };
    this.#speak(this.#speech.messages(texts));
    this.#report.note(
      remember && this.#isSealed
        ? [...problems, { path: 'remember', message: 'remember cannot stand beside sealed' }]
        : problems,
      localeProblems(),
    );

    const settings = { mode, hasIntro: !skipIntro };
    const kept = hasMemory && !this.hasUpdated ? this.#memory.recall(settings) : null;
    if (kept) this.#session = kept;
    else this.#apply({ type: 'settings', settings });
    // The visitor agreed to other words.
    if (clinic !== before.clinic || share !== before.share) this.#apply({ type: 'consent', isGiven: false });
    this.#isRewired = consultForm !== before.consultForm || toJson(consultFields) !== toJson(before.consultFields);
    if (before.remember && !hasMemory) this.#memory.forget();
    if (!browserBack) this.#browserBack.end();
    this.#refresh();
  }

  /** Puts the page in another language in place. Its nodes are new: a page translator may have replaced the text in the old ones. */
  #speak(messages: Messages): void {
    const page = this.#find('.page');
    const isOther = messages.locale !== this.#messages.value.locale;
    this.#messages.setValue(messages);
    if (page && isOther) void this.updateComplete.then(keepPlace(page));
  }

  /** Lets an event happen to the session; true if it changed anything. */
  #apply(event: SessionEvent): boolean {
    const before = this.#session;
    const after = transition(questionnaire, before, event);
    if (after === before) return false;
    this.#session = after;
    if (after.page !== before.page) {
      this.#consultation.forget();
      this.#told = 'nothing';
    }
    if (this.#options.remember && this.hasUpdated) this.#memory.keep(after);
    return true;
  }

  /** Shows the session as it is now, on the page and to the form around the element. */
  #refresh(): void {
    this.#port.setValue(this.#makePort());
    this.#enterForm(null);
    this.requestUpdate();
  }

  get #name(): string {
    return textOrNull(this.name) ?? '';
  }

  /** Says what the element is worth in a form, and at the anchor what is missing. */
  #enterForm(anchor: HTMLElement | null): void {
    if (this.#hasFailed) return;
    const { result } = this;
    const summary = this.#session.hasConsent ? this.#summarize() : null;
    const shared = summary && { summary: summaryText(summary), answers: writtenAnswers(this.#session) };
    this.#entry.submit(this.#name, result && { outcome: result.outcome, shared });
    this.#entry.require(this.required && !result ? this.#messages.value.required : null, anchor);
  }

  /** Lets an event happen to the session, tells the host page of it, and takes focus along. */
  #send(event: SessionEvent, takesFocus = true): void {
    const before = this.#session;
    if (this.#apply(event)) {
      if (!this.#session.hasConsent) this.#consultation.takeBack();
      this.#refresh();
      this.#announce(event, before, this.#session);
    }
    const after = this.#session;
    if (after.page !== before.page) {
      this.#secondClicks.turn();
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

  async #moveFocus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.#find(selector);
    const page = this.#find('.page');
    if (target && page) moveFocus(target, page);
  }

  #find(selector: string): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>(selector) : null;
  }

  #makePort(): SessionPort {
    const { page } = this.#session;
    return {
      session: this.#session,
      shown: shownOutcome(this.#session, this.#messages.value, this.#options),
      consulted: this.#consultation.consulted,
      isEntered: this.form !== null && this.#name !== '',
      told: this.#told,
      tell: (told) => {
        // The visitor may be elsewhere by now.
        if (this.#session.page !== page) return;
        this.#told = told;
        this.#refresh();
      },
      send: (event) => this.#send(event),
      consult: (hasOwnControl) => this.#consult(hasOwnControl),
      summarize: () => this.#summarize(),
      fail: () => this.#fail(),
    };
  }

  /** Tells the page that the call to action was used, and leads on unless it takes over. */
  #consult(hasOwnControl: boolean): ConsultNext {
    const session = this.#session;
    const summary = this.#summarize();
    const { result } = this;
    if (!result || !summary) return 'page';
    const detail = consultDetail(session, this.#options, result, summary);
    const isPrevented = !dispatch(this, 'cluneal-consult', detail);
    // The page may have set options in answer.
    if (this.isUpdatePending) this.performUpdate();
    const isLeft = isPrevented || this.#session !== session;
    const next = isLeft
      ? this.#consultation.leaveToPage(detail, hasOwnControl)
      : this.#consultation.lead(this.#options, detail, writtenAnswers(session), hasOwnControl);
    this.#refresh();
    return next;
  }

  /** Better a few words than half a page, and a form that can be sent than one that waits for us. */
  #fail(): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.renderRoot.replaceChildren(lastResort(this.#messages.value, this.#options, this.result?.outcome));
    this.#consultation.takeBack();
    this.#entry.submit('', null);
    this.#entry.require(null, null);
    this.#report.tell('environment', [
      { path: '', message: 'something on this page keeps the self-check from being shown' },
    ]);
  }

  #summarize(): Summary | null {
    const { shown } = this.#port.value;
    return shown && summaryOf(this.#session, this.#messages.value, shown);
  }
}

/** A name that the page gave; anything else than a text is none. */
function textOrNull(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

/** Whether a call of the page can be an answer to something the visitor did; on load it must not take focus or scroll. */
function hasVisitorActed(): boolean {
  // Older browsers do not say; there a call is taken for an answer.
  const { userActivation } = navigator as { readonly userActivation?: UserActivation };
  return userActivation?.hasBeenActive ?? true;
}
