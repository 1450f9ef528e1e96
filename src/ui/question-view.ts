import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { questionnaire } from '../content/questionnaire.js';
import type { Question } from '../domain/questionnaire.js';
import { progressOf } from '../domain/session.js';
import { type Answers, picksOf } from '../domain/sheet.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import { questionText } from '../i18n/wording.js';
import type { SessionPort } from './contexts.js';
import { pageHeading } from './heading.js';
import { optionInputs } from './option-inputs.js';
import { PageView } from './page-view.js';
import { placePicker, type Pointing } from './place-picker.js';
import { pressGuide } from './press-guide.js';

/** One question of the self-check. */
export class QuestionView extends PageView {
  static override properties = { ...PageView.properties, pointing: { state: true } };

  declare private pointing: Pointing;
  #shown: string | null = null;

  constructor() {
    super();
    this.pointing = { page: null, place: null, onPicture: null };
  }

  protected override renderPage(messages: Messages, port: SessionPort): unknown {
    const { page } = port.session;
    const question = page.kind === 'question' && questionnaire.questions.find(({ id }) => id === page.question);
    const shown = question ? question.id : null;
    if (shown !== this.#shown) leaveGroups(this);
    this.#shown = shown;
    // Page translators replace text nodes; without a key the texts of the last question would stay on the screen.
    return question ? keyed(question.id, this.#question(question, messages, port)) : nothing;
  }

  #question(question: Question, messages: Messages, { session, send }: SessionPort): TemplateResult {
    const { text, hint, guide } = questionText(messages, question.id);
    const { index, total } = progressOf(questionnaire, session) ?? { index: 0, total: null };
    const isFirst = index === 0;
    const onPage = { question, messages, answers: session.answers, send };
    const { page } = session;
    const pointing = this.pointing.page === page ? this.pointing : { page, place: null, onPicture: null };
    const point = (next: Pointing): void => {
      this.pointing = next;
    };
    return html`
      <p class="progress" part="progress" id="progress">${progressText(messages, index + 1, total)}</p>
      ${
        session.isAnswerMissing
          ? html`<p class="error" part="error" id="error" tabindex="-1">${messages.missing[question.kind]}</p>`
          : nothing
      }
      <fieldset part="question" aria-describedby="hint error" @keydown=${continueOnEnter(send)}>
        <legend part="legend">${pageHeading(this.options.headingLevel, text, 'progress')}</legend>
        ${hint === undefined ? nothing : html`<p class="hint" part="hint" id="hint">${hint}</p>`}
        ${guide === undefined ? nothing : pressGuide(guide, hurtsMoreOnLeft(session.answers))}
        ${
          question.kind === 'map'
            ? placePicker(onPage, pointing, point)
            : html`<div class="options">${optionInputs(onPage)}</div>`
        }
        <p class="status" role="status">${session.hasClearedOthers ? messages.othersCleared : nothing}</p>
      </fieldset>
      <div class=${question.kind === 'map' ? 'actions afloat' : 'actions'}>
        <button type="button" class="button" part="continue" @click=${() => send({ type: 'continue' })}>
          ${messages.continue}
        </button>
        ${
          isFirst && !session.hasIntro
            ? nothing
            : html`<button type="button" class="link" part="back" @click=${() => send({ type: 'back' })}>
                ${messages.back}
              </button>`
        }
      </div>
      ${
        isFirst && !session.hasIntro
          ? html`<p part="disclaimer">${messages.disclaimer}</p>
              <p class="muted">${messages.privacy}</p>`
          : nothing
      }
    `;
  }
}

/** Chromium keeps the radio buttons of a shadow tree for ever if they are taken away while they are in a group. */
function leaveGroups(view: Element): void {
  view.querySelectorAll('[type="radio"]').forEach((radio) => {
    radio.removeAttribute('name');
  });
}

function progressText({ progress }: Messages, number: number, total: number | null): string {
  return total === null
    ? fill(progress.open, { number: String(number) })
    : fill(progress.counted, { number: String(number), total: String(total) });
}

/** Whether more places hurt on the left than on the right. */
function hurtsMoreOnLeft(answers: Answers): boolean {
  const places = questionnaire.questions.filter(({ kind }) => kind === 'map').flatMap(({ id }) => picksOf(answers, id));
  const count = (side: string): number => places.filter((place) => place.endsWith(side)).length;
  return count('-left') > count('-right');
}

/** As in a form, but a sandboxed frame that forbids forms swallows their submission. */
function continueOnEnter(send: SessionPort['send']): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send({ type: 'continue' });
  };
}
