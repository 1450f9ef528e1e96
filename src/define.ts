import { areListsSound } from './host/sound-lists.js';
import { OutcomeView } from './ui/outcome-view.js';
import { QuestionView } from './ui/question-view.js';
import { ClunealSelfCheckElement } from './ui/self-check.js';

const elements = [
  ['cluneal-self-check-question', QuestionView],
  ['cluneal-self-check-outcome', OutcomeView],
  ['cluneal-self-check', ClunealSelfCheckElement],
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'cluneal-self-check': ClunealSelfCheckElement;
  }
}

// All tags or none: a page that loads the script twice, or in two versions, keeps the first one whole. Without a DOM, none.
if (typeof customElements !== 'undefined' && !customElements.get('cluneal-self-check')) {
  if (areListsSound()) {
    elements.forEach(([tag, element]) => {
      customElements.define(tag, element);
    });
  } else {
    console.warn('<cluneal-self-check>: another script on this page has changed how lists work, so it cannot run here');
  }
}
