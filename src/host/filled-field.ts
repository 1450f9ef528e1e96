import { type Controls, type ControlState, heldBy, restore } from './form-controls.js';

/** A field of the page in which something of ours was written. */
export interface FilledField {
  readonly text: string;
  /** What the field made of the text. */
  readonly written: string;
  readonly heldBefore: string;
  readonly before: ControlState;
  readonly controls: Controls;
}

/** Texts from this length on are ours wherever they stand; a shorter one may be a word of the visitor's. */
const unmistakable = 40;

/** Whether the field still holds what was written, or a part of it that the visitor has left. */
export function isHeld({ controls, text, written }: FilledField): boolean {
  const held = heldBy(controls);
  return held !== '' && (held === written || without(held, text) !== held);
}

/** Puts back what was in the fields before, and takes our lines out of what the visitor has changed. */
export function putBack(fields: readonly FilledField[]): void {
  fields.forEach(({ controls, text, written, before }) => {
    const held = heldBy(controls);
    const rest = without(held, text);
    if (held === written) restore(controls, before);
    else if (rest !== held) restore(controls, rest);
  });
}

/** Looks after fields whose element is gone. It holds on to them alone, so that the element can be forgotten. */
export function lookAfter(fields: readonly FilledField[]): { readonly release: () => void; readonly end: () => void } {
  const leaving = new AbortController();
  const release = (): void => {
    putBack(fields);
  };
  window.addEventListener('pagehide', release, { signal: leaving.signal });
  return {
    release,
    end: () => {
      leaving.abort();
    },
  };
}

/** What a field holds without the text, or without those lines of it that the visitor has left as they were. */
function without(held: string, text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const rest = (text.length < unmistakable ? held : held.replace(text, ''))
    .split('\n')
    .filter((line) => !lines.includes(line))
    .join('\n');
  return rest === held ? held : rest.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
}
