import type { QuestionnaireItem } from 'fhir/r4.js';
import { english } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import type { Enabling } from './enabling.js';
import type { Say } from './texts.js';

/** A line of text in some language, and when it is shown. */
export interface Line {
  readonly read: (messages: Messages) => string;
  readonly enabling?: Enabling;
}

/** Lines below a heading. Each is an item of its own, because renderers run the lines of one text together. */
export function textGroup(say: Say, linkId: string, heading: Line['read'], lines: readonly Line[]): QuestionnaireItem {
  return {
    linkId,
    ...say('text', heading),
    type: 'group',
    item: lines.map(({ read, enabling }, index) => ({
      linkId: `${linkId}.${index + 1}`,
      ...say('text', read),
      type: 'display',
      ...enabling,
    })),
  };
}

/** Lines that every language has the same number of. */
export function linesIn(read: (messages: Messages) => readonly string[]): readonly Line[] {
  return read(english).map((_, index) => ({ read: (messages) => read(messages)[index] ?? '' }));
}
