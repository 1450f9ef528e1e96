import type { QuestionnaireItem } from 'fhir/r4.js';
import type { Question } from '../domain/questionnaire.js';
import { fill } from '../i18n/fill.js';
import { english } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import { placeText, questionText } from '../i18n/wording.js';
import type { Enabling } from './enabling.js';
import { control } from './extensions.js';
import { linesIn, textGroup } from './text-group.js';
import type { Say } from './texts.js';

/**
 * A question with its hint, which changes what people pick. Below the answers, where renderers show a text of its own, "If you are not
 * sure, pick it" would stand beside "None of these".
 */
export function askedText(messages: Messages, { id }: Question): string {
  const { text, hint } = questionText(messages, id);
  return hint === undefined ? text : `${text} ${hint}`;
}

/** Before a question, what to do first: who must not do it, each step, and what else helps. */
export function guideItems(say: Say, { id }: Question, enabling: Enabling): QuestionnaireItem[] {
  const guideIn = (messages: Messages) => questionText(messages, id).guide;
  if (!guideIn(english)) return [];
  const lines = linesIn((messages) => {
    const { steps = [], help = '' } = guideIn(messages) ?? {};
    return [...steps.map((step, index) => `${index + 1}. ${step}`), help];
  });
  return [{ ...textGroup(say, `${id}.guide`, (messages) => guideIn(messages)?.warning ?? '', lines), ...enabling }];
}

/** How to find each place: FHIR has no place for a text beside an option. Renderers may keep it behind a button. */
export function findItems(say: Say, { id, kind, options }: Question): QuestionnaireItem[] {
  if (kind !== 'map') return [];
  const find = (messages: Messages): string =>
    options
      .map((place) => howToFind(messages, place.id))
      .filter((line) => line !== undefined)
      .join('\n');
  return [{ extension: [control('help')], linkId: `${id}.find`, ...say('text', find), type: 'display' }];
}

function howToFind(messages: Messages, place: string): string | undefined {
  const { label, find } = placeText(messages, place);
  return find === undefined ? undefined : fill(messages.named, { name: label, text: find });
}
