/** A visitor at an outcome of a page whose own form is wired to the element. */
import { fixture } from '@open-wc/testing';
import type { Answers } from '../src/domain/sheet.js';
import { strong } from './sheets.js';
import { visit, type Visitor } from './visitor.js';

export const box = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';
export const action = 'Talk to a clinician about this';
export const wiring =
  'consult-form="contact" consult-fields="outcome:interest; summary:your-message; answers:self-check"';

export const plainForm = `<form id="contact">
  <input name="filled" value="x"><input type="hidden" name="self-check">
  <input name="interest"><input name="your-name"><textarea name="your-message"></textarea><button>Send</button></form>`;

export async function visitWithForm(form = plainForm, attributes = wiring, sheet: Answers = strong): Promise<Visitor> {
  await fixture(`<div>${form}</div>`);
  const visitor = await visit(attributes);
  await visitor.walk(sheet);
  return visitor;
}

export const formOf = (): HTMLFormElement => document.querySelector('#contact') as HTMLFormElement;
export const sent = (): Record<string, FormDataEntryValue> => Object.fromEntries(new FormData(formOf()));

export function problemsOf(visitor: Visitor): unknown {
  return visitor.events.filter(([name]) => name === 'cluneal-error').map(([, detail]) => detail);
}
