import { html, type TemplateResult } from 'lit';
import { answerIds, picksOf } from '../domain/sheet.js';
import { answerLabel, placeText } from '../i18n/wording.js';
import { bodyMap, placeAt } from './body-map.js';
import { optionInputs, type QuestionOnPage } from './option-inputs.js';

/**
 * A picture of the body beside the list of its places. Both show what is picked; what is pointed at in one lights up in the
 * other.
 */
export function placePicker(
  page: QuestionOnPage,
  pointed: string | null,
  point: (place: string | null) => void,
): TemplateResult {
  const { question, messages, answers, send } = page;
  const picked = picksOf(answers, question.id);
  const toggle = (option: string): void => {
    send({ type: 'pick', question: question.id, option, isPicked: !picked.includes(option) });
  };
  const follow = ({ target }: Event): void => {
    point(placeAt(target));
  };
  // A finger leaves when it is lifted; what it tapped stays named.
  const leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') point(null);
  };
  return html`
    <div class="places" @pointerover=${follow} @pointerleave=${leave} @focusin=${follow}>
      ${bodyMap({ messages, picked, pointed, toggle, caption: pointed === null ? messages.map.prompt : named(pointed) })}
      <div class="options">${optionInputs(page, pointed)}</div>
    </div>
  `;

  /** A place with its side and how to find it. */
  function named(place: string): string {
    const region = question.options.find((option) => answerIds(option).includes(place));
    const { find } = placeText(messages, region?.id ?? place);
    const label = answerLabel(messages, question, place);
    return find === undefined ? label : `${label}: ${find}`;
  }
}
