import type { Narrative } from 'fhir/r4.js';
import type { Letter, Summary } from '../i18n/summary.js';

/** The letter that is printed and copied, for those who read the record. */
export function narrativeOf(summary: Summary): Narrative {
  const [first] = summary;
  const letters = summary.map((letter) => `<div ${language(letter)}>${letterDiv(letter)}</div>`).join('<hr/>');
  const base = first ? ` ${language(first)}` : '';
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"${base}>${letters}</div>` };
}

function language({ locale, direction }: Letter): string {
  return `lang="${locale}" xml:lang="${locale}" dir="${direction}"`;
}

function letterDiv({ heading, englishBelow, date, rules, note, sections }: Letter): string {
  const head = [...(englishBelow === null ? [] : [englishBelow]), date, note];
  const lists = sections.flatMap((section) => [
    tag('h3', section.heading),
    `<ul>${section.items.map(({ line }) => tag('li', line)).join('')}</ul>`,
  ]);
  return [tag('h2', heading), ...head.map((line) => tag('p', line)), ...lists, tag('p', rules)].join('');
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
