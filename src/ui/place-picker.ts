import { html, type TemplateResult } from 'lit';
import type { Page } from '../domain/session.js';
import { answerIds, picksOf } from '../domain/sheet.js';
import { fill } from '../i18n/fill.js';
import { answerLabel, placeText } from '../i18n/wording.js';
import { bodyMap, placeAt } from './body-map.js';
import { optionInputs, type QuestionOnPage } from './option-inputs.js';

/** What the visitor points at: on the picture or in the list, and of the picture what was last. */
export interface Pointing {
  /** The visit to the question that it belongs to. */
  readonly page: Page | null;
  readonly place: string | null;
  readonly onPicture: string | null;
}

/**
 * A picture of the body beside the list of its places. Both show what is picked; what is pointed at in one lights up in the
 * other.
 */
export function placePicker(
  page: QuestionOnPage,
  { page: visit, place: pointed, onPicture }: Pointing,
  point: (pointing: Pointing) => void,
): TemplateResult {
  const { question, messages, answers, send } = page;
  const picked = picksOf(answers, question.id);
  const toggle = (option: string): void => {
    send({ type: 'pick', question: question.id, option, isPicked: !picked.includes(option) });
  };
  const follow = ({ target }: Event): void => {
    const place = placeAt(target);
    if (place === null) return;
    // Who uses a list below the picture must not have it moved under the finger by a longer caption.
    point({ page: visit, place, onPicture: target instanceof SVGElement ? place : onPicture });
  };
  const caption = onPicture === null ? messages.map.prompt : named(onPicture);
  return html`
    <div class="places" @pointerover=${follow} @focusin=${follow}>
      ${bodyMap({ messages, picked, pointed, toggle, caption })}
      <div class="options">${optionInputs(page, pointed)}</div>
    </div>
  `;

  /** A place with its side and how to find it. */
  function named(place: string): string {
    const region = question.options.find((option) => answerIds(option).includes(place));
    const { find } = placeText(messages, region?.id ?? place);
    const label = answerLabel(messages, question, place);
    return find === undefined ? label : fill(messages.named, { name: label, text: find });
  }
}
