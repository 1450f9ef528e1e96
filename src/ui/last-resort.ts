import type { Options } from '../boundary/options.js';
import { isUrgent, type Outcome } from '../domain/questionnaire.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import { maskClasses } from './privacy.js';

/** The outcomes that rest on a danger sign: what they say must be read, whatever else fails. */
const dangerous: readonly Outcome[] = ['emergency', 'same-day', 'doctor-first'];

/**
 * What is left where a page of ours cannot be shown, made without Lit: what a danger sign asks for, when to call, and the page's
 * own link, unless care is needed now.
 */
export function lastResort(
  { locale, direction, outcomes, call, emergencyLine, disclaimer }: Messages,
  { emergencyNumber: number, headingLevel }: Options,
  outcome: Outcome | undefined,
): HTMLElement {
  const text = outcome && dangerous.includes(outcome) ? outcomes[outcome] : null;
  const base = element('div', `base ${maskClasses}`);
  base.setAttribute('part', 'base');
  base.lang = locale;
  base.dir = direction;
  const page = element('div', 'page');
  if (text) {
    const heading = element(`h${String(headingLevel)}`, 'heading', text.heading);
    heading.setAttribute('part', 'heading');
    heading.tabIndex = -1;
    page.append(heading, ...text.found.map(paragraph));
  }
  if (outcome === 'emergency') {
    const link = element('a', 'button danger', fill(call, { number }));
    link.setAttribute('href', `tel:${number}`);
    const line = paragraph('');
    line.append(link);
    page.append(line);
  }
  page.append(...[...(text?.next ?? []), fill(emergencyLine, { number }), disclaimer].map(paragraph));
  base.append(page, ...(outcome && isUrgent(outcome) ? [] : [document.createElement('slot')]));
  return base;
}

function paragraph(text: string): HTMLElement {
  return element('p', '', text);
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
