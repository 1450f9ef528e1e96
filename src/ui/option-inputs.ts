import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { questionnaire } from '../content/questionnaire.js';
import type { Option, Question } from '../domain/questionnaire.js';
import { answerIds, type Answers, picksOf, placesPicked } from '../domain/sheet.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import { answerLabel, placeText } from '../i18n/wording.js';
import type { SessionPort } from './contexts.js';

/** The question on the page and what is picked there. */
export interface QuestionOnPage {
  readonly question: Question;
  readonly messages: Messages;
  readonly answers: Answers;
  readonly send: SessionPort['send'];
}

/** The native inputs of a question, each in its label row; `pointed` is the answer that the picture beside them points at. */
export function optionInputs(page: QuestionOnPage, pointed: string | null = null): unknown {
  const { question, messages, answers } = page;
  const { kind, options, optionsFrom } = question;
  if (kind === 'map') return options.map((place) => placeInputs(page, place, pointed));

  const offered = optionsFrom === undefined ? undefined : placesPicked(questionnaire, optionsFrom, answers);
  return options
    .filter(({ id }) => offered?.includes(id) ?? true)
    .map(({ id }) => optionInput(page, { id, label: answerLabel(messages, question, id) }));
}

/** A place is one input, or one for each side under its name. */
function placeInputs(page: QuestionOnPage, place: Option, pointed: string | null): TemplateResult {
  const { messages } = page;
  const { label, find } = placeText(messages, place.id);
  const findId = find === undefined ? undefined : `find-${place.id}`;
  const name = html`<span class="place-name">${label}</span>`;
  // How to find the place describes the inputs; it is not part of their name.
  const how = findId === undefined ? nothing : html`<small id=${findId} aria-hidden="true">${find}</small>`;
  const input = (id: string, label: unknown): TemplateResult =>
    optionInput(page, { id, label, describedBy: findId, isPlace: true, isPointed: id === pointed });
  if (!place.hasSides) return input(place.id, [name, ' ', how]);

  const sides = [messages.left, messages.right];
  // The box says its side alone; its full name has the place too.
  const [before = '', ...after] = messages.sideOf.split('{side}');
  const fullName = (side: string): readonly unknown[] => {
    const offScreen = (part: string): unknown =>
      part === '' ? nothing : html`<span class="off-screen">${fill(part, { place: label, side })}</span>`;
    return [offScreen(before), side, offScreen(after.join('{side}'))];
  };
  return html`
    <div class="place">
      <div>${name} ${how}</div>
      <div class="sides">${answerIds(place).map((id, index) => input(id, fullName(sides[index] ?? '')))}</div>
    </div>
  `;
}

interface OptionRow {
  readonly id: string;
  /** A text, or several pieces. */
  readonly label: unknown;
  /** The id of the element that says more. */
  readonly describedBy?: string | undefined;
  readonly isPlace?: boolean;
  readonly isPointed?: boolean;
}

function optionInput(
  { question, answers, send }: QuestionOnPage,
  { id, label, describedBy, isPlace, isPointed }: OptionRow,
): TemplateResult {
  const isPicked = picksOf(answers, question.id).includes(id);
  const pick = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    send({ type: 'pick', question: question.id, option: id, isPicked: checked });
  };
  return html`
    <label
      class=${`option${isPicked ? ' checked' : ''}${isPointed ? ' pointed' : ''}`}
      part=${isPicked ? 'option option-checked' : 'option'}
      data-place=${isPlace ? id : nothing}
    >
      <input
        type=${question.kind === 'one' ? 'radio' : 'checkbox'}
        name=${question.id}
        value=${id}
        autocomplete="off"
        aria-describedby=${describedBy ?? nothing}
        .checked=${live(isPicked)}
        @change=${pick}
      />
      <span>${label}</span>
    </label>
  `;
}
