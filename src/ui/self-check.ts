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

// What users are told of this class stands in its docstrings alone; the manifest, editor data and the README are made from them.
/**
 * A self-check for back and buttock pain: danger signs first, then how well the answers fit the published picture of superior
 * cluneal neuropathy. It is information, never a diagnosis.
 *
 * @tag cluneal-self-check
 *
 * @attr {string} lang - The language in which the element speaks, as a tag such as `es` or `es-PE`. Unless set, that of the nearest
 * element around it that says one. Without whole texts for that language everything is in English.
 * @attr {boolean} sealed - Closes the shadow root: listeners of the page see the element alone, even in the capture phase, and not
 * what was used in it. Read once, when the element is first connected. `remember` is refused beside it.
 *
 * @slot - What is shown until the script runs, and if it never does: a link or a phone number.
 * @slot intro - More about the check, on the page before the first question.
 * @slot consult - A link, button or form of the page in place of the call to action; the box to send the answers along stays. A
 * form there that a script sends by itself (`preventDefault()` on its `submit`) gets no answers: let `consult-form` lead to it
 * instead.
 * @slot footer - More below every page, but not below an emergency or same-day outcome.
 *
 * @fires {CustomEvent<Readonly<Record<string, never>>>} cluneal-start - The visitor starts; with `skip-intro`, at the first pick.
 * @fires {CustomEvent<ClunealStepDetail>} cluneal-step - Another question is shown, by Continue, Back, Change or a correction.
 * `index` is its place among the questions of this run, from 0.
 * @fires {CustomEvent<ClunealResultDetail>} cluneal-result - An outcome page is entered, each time. `outcome` is `emergency`,
 * `same-day`, `doctor-first`, `strong`, `partial` or `unlikely`; in education mode `information` in place of the last three.
 * `consult` is the call to action; it is not offered with `emergency` and `same-day`.
 * @fires {CustomEvent<ClunealConsultDetail>} cluneal-consult - The call to action is used. Cancelable: `preventDefault()` says that
 * the page has taken over. `answers` and `summary` (plain text) are null unless the visitor has ticked the box, which is `consent`.
 * @fires {CustomEvent<Readonly<Record<string, never>>>} cluneal-restart - The visitor, the page or a reset of the form starts over.
 * @fires {CustomEvent<ClunealErrorDetail>} cluneal-error - Something that the page gave was refused; the console has the same as
 * warnings. `code` is `config` (an option), `locale` (a language), `consult-target` (the form or a field to fill) or `environment`
 * (the page keeps the self-check from being shown).
 *
 * @csspart base - Everything that is shown, as wide as `--cluneal-max-width` lets it be.
 * @csspart progress - The line above a question that says which one it is.
 * @csspart question - The question with its answers, a `fieldset`.
 * @csspart legend - The `legend` of the question, around its heading.
 * @csspart heading - The main heading of each page, which takes the focus.
 * @csspart hint - What helps to answer, below the heading of a question.
 * @csspart option - An answer: the row of an input and its label.
 * @csspart option-checked - The same while it is picked; such a row is an `option`, too.
 * @csspart map - The picture of the body on which places can be tapped.
 * @csspart start - The button that leads to the first question.
 * @csspart back - The button that leads to the page before.
 * @csspart continue - The button that leads on.
 * @csspart outcome - All of an outcome page.
 * @csspart reasons - The answers that speak for the published picture; once more those that speak against it.
 * @csspart consult - The call to action, a button or a link.
 * @csspart consent - The row of the box with which the visitor sends the answers along.
 * @csspart print - The button that prints the summary.
 * @csspart copy - The button that copies the summary.
 * @csspart restart - The button that starts over.
 * @csspart disclaimer - The words that say that it is no diagnosis.
 * @csspart error - The line that says what is missing on a page.
 *
 * @cssproperty [--cluneal-accent=light-dark(#0b5c7a, #7cc7e6)] - Buttons, links, picked answers and the signs of fit.
 * @cssproperty [--cluneal-surface=light-dark(#fff, #151c21)] - What everything lies on.
 * @cssproperty [--cluneal-text=light-dark(#1b262d, #ecf1f0)] - Text. Unless set, nearly black or nearly white, as the surface asks.
 * @cssproperty [--cluneal-muted=light-dark(#4e585d, #adb3b4)] - Text that matters less, and the edges of controls. Unless set,
 * between text and surface.
 * @cssproperty [--cluneal-border=light-dark(#cccfd1, #394045)] - Lines around and between. Unless set, between text and surface,
 * nearer to the surface.
 * @cssproperty [--cluneal-danger=light-dark(#a3161a, #ff9c94)] - Emergencies and errors.
 * @cssproperty [--cluneal-focus=light-dark(#0b5c7a, #7cc7e6)] - The ring around what has the focus. Unless set, it follows the
 * accent.
 * @cssproperty [--cluneal-radius=1em] - The corners of the card; those in it follow.
 * @cssproperty [--cluneal-font-family=inherit] - The font: the page's own, unless set.
 * @cssproperty [--cluneal-font-size=max(1.0625rem, 17px)] - The size of text.
 * @cssproperty [--cluneal-space=1em] - The unit of all distances.
 * @cssproperty [--cluneal-max-width=42em] - The widest that the card gets.
 * @cssproperty [--cluneal-scroll-margin=1rem] - Room to leave above a page that scrolls into view; more for a header that sticks to
 * the top.
 */
export class ClunealSelfCheckElement extends LitElement {
  /**
   * The version of the package.
   *
   * @type {string}
   */
  static readonly version = version;
  static override styles = styles;
  static readonly formAssociated = true;
  static override properties = { ...optionProperties, ...formProperties };

  /**
   * The clinic's name in the texts, of 1 to 80 characters. Unless set, the texts say "this clinic".
   *
   * @attr {string} clinic
   */
  declare clinic: string | null;
  /**
   * Makes the call to action a link. Accepts a relative link, or one that starts with `http:`, `https:`, `tel:`, `sms:` or
   * `mailto:`; anything else is refused.
   *
   * @attr {string} consult-href
   */
  declare consultHref: string | null;
  /**
   * The id of a form on the page, or of an element around it. The call to action leads there and focuses the first empty field;
   * with the visitor's tick it fills the form, as `consult-fields` says. Comes before `consult-href`, which serves where the form
   * is missing.
   *
   * @attr {string} consult-form
   */
  declare consultForm: string | null;
  /**
   * Which fields of the form of `consult-form` to fill with the visitor's tick, by name:
   * `outcome:interest; summary:your-message; answers:self-check`, any of the three, each with a field of its own. As a property
   * also an object such as `{ summary: 'your-message' }`.
   *
   * @attr {string} consult-fields
   */
  declare consultFields: string | Readonly<Record<string, string>> | null;
  /**
   * The text of the call to action, of 1 to 60 characters. Unless set, it is in the visitor's language and fits the outcome.
   *
   * @attr {string} consult-label
   */
  declare consultLabel: string | null;
  /**
   * The number to call in an emergency, of 2 to 15 digits. Unless set, that of the region of the language tag (`es-PE`: 106), else
   * 911.
   *
   * @attr {string} emergency-number
   */
  declare emergencyNumber: string | null;
  /**
   * `check` asks everything; `education` asks only the safety questions, then gives information. A misspelt mode means `education`.
   *
   * @attr {'check' | 'education'} [mode=check]
   */
  declare mode: string | null;
  /**
   * The level of the main heading, 1 to 6; those below it follow.
   *
   * @attr {1 | 2 | 3 | 4 | 5 | 6} [heading-level=2]
   */
  declare headingLevel: string | number | null;
  /**
   * Starts at the first question; the disclaimer then stands there.
   *
   * @attr {boolean} skip-intro
   */
  declare skipIntro: string | boolean | null;
  /**
   * `ask` shows an unticked box with which the visitor sends the answers along; `never` shows none. A misspelt value means `never`.
   *
   * @attr {'ask' | 'never'} [share=ask]
   */
  declare share: string | null;
  /**
   * Goes on after a reload in the same tab, for half an hour (session storage; the tick is never stored). Of two on one page each
   * needs an `id`. Refused beside `sealed`.
   *
   * @attr {boolean} remember
   */
  declare remember: string | boolean | null;
  /**
   * Back of the browser or phone goes to the question before. Each step forward adds an entry to the history, with the page's own
   * address and state. For one element on a page.
   *
   * @attr {boolean} browser-back
   */
  declare browserBack: string | boolean | null;
  /**
   * All options in camelCase, `clinic` to `browserBack`: as JSON in the attribute, as an object in the property. What is set on the
   * element itself wins. `messages` in it holds texts of the page for each language tag, as plain text: `introTitle`, `introText`,
   * `consultLabel`, `consultLead` (before the box), `consultHelp` (where nothing is wired). Everything clinical stays as it is.
   *
   * @attr {string} config
   */
  declare config: string | Readonly<Record<string, unknown>> | null;
  /**
   * Submits the outcome under this name with the form around the element; while the box is ticked, the summary as `NAME-summary`
   * and the answers as `NAME-answers` (JSON).
   *
   * @attr {string} name
   */
  declare name: string | null;
  /**
   * The form around the element cannot be sent before there is an outcome.
   *
   * @attr {boolean} required
   */
  declare required: boolean;
  /**
   * The element cannot be used. A disabled `fieldset` around it does the same.
   *
   * @attr {boolean} disabled
   */
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
   * or not at all: nothing is ever shown in two languages. English, and what is there already, cannot be put otherwise. Returns why
   * the texts were refused, and `cluneal-error` with code `locale` says the same; empty where they were taken.
   *
   * @param tag the language (BCP 47), such as `es` or `zh-Hans`; it serves its regions, too.
   * @param texts a `Translation`; anything else is refused.
   */
  static addLocale(tag: string, texts: unknown): readonly HostProblem[] {
    return addLocale(tag, texts);
  }

  /** The form that the element belongs to, null where there is none. */
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

  /** The detail of `cluneal-result` for the outcome on the page, null while none is shown. */
  get result(): ClunealResultDetail | null {
    return this.#port.value.shown?.result ?? null;
  }

  /** Leaves the intro for the first question; does nothing on other pages. */
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
