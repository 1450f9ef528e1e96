import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { questionnaire } from '../content/questionnaire.js';
import { isUrgent } from '../domain/questionnaire.js';
import { copyText } from '../host/copy-text.js';
import { printSummary } from '../host/print-summary.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import { summaryText } from '../i18n/summary.js';
import { clinicName, outcomeTexts } from '../i18n/wording.js';
import type { SessionPort } from './contexts.js';
import { freshText } from './fresh-text.js';
import { pageHeading, sectionHeading } from './heading.js';
import {
  answers,
  bring,
  dangers,
  found,
  hallmarks,
  next,
  otherCauses,
  type OutcomePage,
  reasons,
  safetyNet,
  sources,
  urgentAction,
} from './outcome-sections.js';
import { PageView } from './page-view.js';

/** What the answers come to, and how to go on. */
export class OutcomeView extends PageView {
  protected override renderPage(messages: Messages, port: SessionPort): unknown {
    if (!port.shown) return nothing;
    const { assessment } = port.shown;
    const { outcome } = assessment;
    const { session, send } = port;
    const texts = outcomeTexts(questionnaire, messages, session.mode, session.answers, outcome);
    const page: OutcomePage = { assessment, texts, session, send, messages, options: this.options };
    // On these pages the clinic's offer comes second, and nothing is said of the nerve.
    const isForOtherDoctor = outcome === 'doctor-first' || !texts.isCovered;
    const { headingLevel } = this.options;
    const disclaimer = html`<p id="disclaimer" part="disclaimer">${messages.disclaimer}</p>`;

    if (isUrgent(outcome)) {
      // Whoever hears the heading hears next what it means, and only at the end that it is no diagnosis.
      return html`
        <div part="outcome" class=${outcome}>
          <div class="urgent">
            ${pageHeading(headingLevel, texts.heading, 'lead')} ${found(page)} ${urgentAction(page)}
          </div>
          ${dangers(page)} ${safetyNet(page)} ${this.#tools(messages, port)} ${answers(page)} ${sources(messages)}
          ${disclaimer}
        </div>
      `;
    }
    const match = html`
      ${hallmarks(page)} ${reasons(page, 'for')} ${reasons(page, 'against')}
      ${outcome === 'strong' ? nothing : otherCauses(page)}
    `;
    return html`
      <div part="outcome" class=${outcome}>
        ${pageHeading(headingLevel, texts.heading, 'disclaimer')} ${disclaimer} ${found(page)}
        ${outcome === 'information' ? html`<p>${messages.debated}</p>` : nothing} ${next(page)} ${dangers(page)}
        ${assessment.score === null || !texts.isCovered ? nothing : match} ${texts.isCovered ? bring(page) : nothing}
        ${this.#consult(messages, port, isForOtherDoctor)} ${safetyNet(page)} ${this.#tools(messages, port)}
        ${answers(page)} ${sources(messages)}
      </div>
    `;
  }

  #consult(messages: Messages, port: SessionPort, isForOtherDoctor: boolean): unknown {
    const consult = port.shown?.result.consult;
    if (!consult?.offered) return nothing;
    const { clinic, share, headingLevel } = this.options;
    const { hasConsent } = port.session;
    const use = (event: Event, hasOwnControl = false): void => {
      const next = port.consult(hasOwnControl);
      if (next === 'page' || (next !== 'link' && !hasOwnControl)) event.preventDefault();
    };
    const useOwn = (event: Event): void => {
      if (isUse(event)) use(event, true);
    };
    const consent = ({ currentTarget }: Event): void => {
      port.send({ type: 'consent', isGiven: (currentTarget as HTMLInputElement).checked });
    };
    return html`
      <section class="consult">
        ${sectionHeading(headingLevel, messages.consultHeading)}
        ${messages.consultLead === undefined ? nothing : html`<p>${messages.consultLead}</p>`}
        ${isForOtherDoctor ? html`<p>${messages.consultIsNoReplacement}</p>` : nothing}
        ${
          share === 'never'
            ? nothing
            : html`<label class="consent" part="consent">
                <input
                  type="checkbox"
                  name="consent"
                  value="yes"
                  autocomplete="off"
                  .checked=${live(hasConsent)}
                  @change=${consent}
                />
                <span>${fill(messages.consent, { clinic: clinicName(messages, clinic) })}</span>
              </label>`
        }
        <slot name="consult" @click=${useOwn} @submit=${useOwn}>
          ${
            consult.href === null
              ? html`<button type="button" class="button" part="consult" @click=${use}>${consult.label}</button>`
              : html`<a class="button" part="consult" href=${consult.href} @click=${use}>${consult.label}</a>`
          }
        </slot>
        <p class="status" role="status">${freshText(this.#status(messages, port))}</p>
      </section>
    `;
  }

  /** What has become of the answers, and how to go on where the page has wired nothing. */
  #status(messages: Messages, { consulted, session, isEntered }: SessionPort): string {
    if (!consulted) return '';
    const { next, hadConsent, hasOwnControl, contents, hasGone } = consulted;
    const isNowhere = contents.length === 0 && !isEntered && !hasGone && next !== 'page';
    const isNotSent = isNowhere && hadConsent && session.hasConsent;
    const hasAnswers = contents.includes('summary') || contents.includes('answers');
    const inForm = hasAnswers ? messages.filledIn : messages.resultFilledIn;
    const notSent = next === 'form' ? messages.notFilledIn : messages.notSent;
    const sent = contents.length > 0 ? inForm : isNotSent ? notSent : '';
    const isHelped = next === 'help' && !hasOwnControl;
    const clinic = clinicName(messages, this.options.clinic);
    const help = messages.ownConsultHelp ?? fill(messages.consultHelp, { clinic });
    const way = isHelped ? help : isNotSent ? messages.takeAlong : '';
    return `${sent} ${way}`.trim();
  }

  #tools(messages: Messages, { told, tell, summarize, send }: SessionPort): TemplateResult {
    const print = (): void => {
      const summary = summarize();
      if (summary) tell(printSummary(summary) ? 'nothing' : 'cannotPrint');
    };
    const copy = async (): Promise<void> => {
      const summary = summarize();
      if (summary) tell((await copyText(summaryText(summary), this)) ? 'copied' : 'copyByHand');
    };
    const status = told === 'nothing' ? '' : messages[told];
    const summary = told === 'copyByHand' ? summarize() : null;
    return html`
      <div class="tools">
        <button type="button" class="link" part="print" @click=${print}>${messages.print}</button>
        <button type="button" class="link" part="copy" @click=${copy}>${messages.copy}</button>
        <button type="button" class="link" part="back" @click=${() => send({ type: 'back' })}>${messages.back}</button>
        <button type="button" class="link apart" part="restart" @click=${() => send({ type: 'restart' })}>
          ${messages.restart}
        </button>
      </div>
      <p class="status" role="status">${freshText(status)}</p>
      ${
        summary
          ? html`<textarea readonly rows="8" aria-label=${messages.copy} .value=${summaryText(summary)}></textarea>`
          : nothing
      }
    `;
  }
}

/** Whether the page's own content was used to ask for a visit: a link or a button of it, or a form that is sent. */
function isUse(event: Event): boolean {
  const path = event.composedPath();
  const slot = event.currentTarget as HTMLSlotElement;
  const inside = path.slice(0, path.indexOf(slot)).filter((each) => each instanceof Element);
  const isOurs = inside.some((each) => each.matches('[part~="consult"]'));
  if (event.defaultPrevented || isOurs) return false;
  if (event.type === 'submit') return true;
  // Of a form in the slot, only its sending is the use.
  const control = inside.find((each) => each.matches('a[href], button, input, [role="button"], [role="link"]'));
  if (!control) return false;
  const { form, type = '' } = control as Partial<HTMLInputElement>;
  const isInForm =
    inside.some(({ localName }) => localName === 'form') ||
    (form && slot.assignedElements().some((each) => each.contains(form)));
  const isInput = control.localName === 'input';
  return !isInForm && (!isInput || ['button', 'submit', 'image'].includes(type));
}
