import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { questionnaire } from '../content/questionnaire.js';
import type { Option, Question } from '../domain/questionnaire.js';
import { progressOf } from '../domain/session.js';
import { answerIds, picksOf, placesPicked } from '../domain/sheet.js';
import type { Messages } from '../i18n/messages.js';
import { answerLabel, placeText, questionText } from '../i18n/wording.js';
import type { SessionPort } from './contexts.js';
import { pageHeading } from './heading.js';
import { PageView } from './page-view.js';

/** One question of the self-check. */
export class QuestionView extends PageView {
  protected override renderPage(messages: Messages, port: SessionPort): unknown {
    const { page } = port.session;
    if (page.kind !== 'question') return nothing;
    const question = questionnaire.questions.find(({ id }) => id === page.question);
    // Page translators replace text nodes; without a key the texts of the last question would stay on the screen.
    return question && keyed(question.id, this.#question(question, messages, port));
  }

  #question(question: Question, messages: Messages, { session, send }: SessionPort): TemplateResult {
    const { text, hint } = questionText(messages, question.id);
    const { index, total } = progressOf(questionnaire, session) ?? { index: 0, total: null };
    const isFirst = index === 0;
    return html`
      <p class="progress" part="progress" id="progress">${messages.progress({ number: index + 1, total })}</p>
      ${
        session.isAnswerMissing
          ? html`<p class="error" part="error" id="error" tabindex="-1">${messages.missing[question.kind]}</p>`
          : nothing
      }
      <fieldset part="question" aria-describedby="hint error" @keydown=${continueOnEnter(send)}>
        <legend part="legend">${pageHeading(this.options.headingLevel, text, 'progress')}</legend>
        ${hint === undefined ? nothing : html`<p class="hint" part="hint" id="hint">${hint}</p>`}
        <div class="options">${this.#options(question, messages, session.answers, send)}</div>
      </fieldset>
      <div class="actions">
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

  #options(
    question: Question,
    messages: Messages,
    answers: SessionPort['session']['answers'],
    send: SessionPort['send'],
  ): unknown {
    const picks = picksOf(answers, question.id);
    const input = (id: string, label: unknown, describedBy?: string): TemplateResult => {
      const isPicked = picks.includes(id);
      return html`
        <label class=${isPicked ? 'option checked' : 'option'} part=${isPicked ? 'option option-checked' : 'option'}>
          <input
            type=${question.kind === 'one' ? 'radio' : 'checkbox'}
            name=${question.id}
            value=${id}
            autocomplete="off"
            aria-describedby=${describedBy ?? nothing}
            .checked=${live(isPicked)}
            @change=${pickOnChange(question.id, send)}
          />
          <span>${label}</span>
        </label>
      `;
    };
    if (question.kind === 'map') return question.options.map((place) => this.#place(place, messages, input));

    const offered = question.optionsFrom && placesPicked(questionnaire, question.optionsFrom, answers);
    return question.options
      .filter(({ id }) => !offered || offered.includes(id))
      .map(({ id }) => input(id, answerLabel(messages, question, id)));
  }

  #place(
    place: Option,
    messages: Messages,
    input: (id: string, label: unknown, describedBy?: string) => TemplateResult,
  ): TemplateResult {
    const { label, find } = placeText(messages, place.id);
    const findId = `find-${place.id}`;
    const how = find === undefined ? nothing : html`<small id=${findId}>${find}</small>`;
    const describedBy = find === undefined ? undefined : findId;
    if (!place.hasSides) return input(place.id, html`<span class="place-name">${label}</span> ${how}`);

    const sides = [messages.left, messages.right];
    return html`
      <div class="place">
        <div aria-hidden="true"><span class="place-name">${label}</span> ${how}</div>
        <div class="sides">
          ${answerIds(place).map((id, index) =>
            input(id, html`<span class="off-screen">${label}, </span>${sides[index]}`, describedBy),
          )}
        </div>
      </div>
    `;
  }
}

function pickOnChange(question: string, send: SessionPort['send']): (event: Event) => void {
  return ({ currentTarget }) => {
    const { value, checked } = currentTarget as HTMLInputElement;
    send({ type: 'pick', question, option: value, isPicked: checked });
  };
}

/** As in a form, but a sandboxed frame that forbids forms swallows their submission. */
function continueOnEnter(send: SessionPort['send']): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send({ type: 'continue' });
  };
}
