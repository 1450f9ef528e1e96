import { keyed } from 'lit/directives/keyed.js';

/** A text that changes where it stands. Page translators replace text nodes, and Lit would go on to write into the old one. */
export function freshText(text: string): unknown {
  return keyed(text, text);
}
