import { css, html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { questions } from '../questions.mjs';

class BackPainForm extends LitElement {
  static properties = { index: { state: true } };

  static styles = css`
    :host {
      display: block;
      max-width: 40rem;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      font-size: 1.25em;
      font-weight: 600;
    }
    label {
      display: flex;
      gap: 0.75em;
      margin-block: 0.5em;
      padding: 0.6em 0.8em;
      border: 1px solid #767676;
      border-radius: 6px;
    }
    button {
      min-height: 44px;
      padding: 0.5em 1.5em;
      font: inherit;
    }
  `;

  constructor() {
    super();
    this.index = 0;
    this.answers = {};
  }

  render() {
    const question = questions[this.index];
    if (!question) return html`<p>Thank you.</p>`;
    return keyed(
      question.id,
      html`
        <form @submit=${this.next}>
          <fieldset>
            <legend>${question.text}</legend>
            ${question.options.map(
              (option) => html`
                <label><input type="radio" name=${question.id} value=${option} required />${option}</label>
              `,
            )}
          </fieldset>
          <button>Continue</button>
        </form>
      `,
    );
  }

  next(event) {
    event.preventDefault();
    Object.assign(this.answers, Object.fromEntries(new FormData(event.target)));
    this.index += 1;
  }
}

customElements.define('back-pain-form', BackPainForm);
