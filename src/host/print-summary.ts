import type { Summary } from '../i18n/summary.js';

/** Clears away after a print that the browser has ignored so far. */
let clearEarlier: () => void = () => undefined;

const marker = 'data-cluneal-print';

const pageStyles = `
@media screen { body > [${marker}] { display: none !important; } }
@media print {
  html body > :not([${marker}]) { display: none !important; }
  html, html body { margin: 0 !important; padding: 0 !important; background: none !important; }
  html body > [${marker}] { all: initial !important; display: block !important; }
}`;

const summaryStyles = `
:host { color: #000; background: #fff; font: 11pt/1.4 Georgia, 'Times New Roman', serif; }
h1 { font-size: 16pt; margin: 0 0 6pt; }
h2 { font-size: 12pt; margin: 12pt 0 3pt; break-after: avoid; }
p, ul { margin: 0; }
ul { padding-inline-start: 14pt; }
li { break-inside: avoid; }`;

/**
 * Prints the summary alone. It stands in a closed shadow root at the end of `body` while the browser prints, so that the page's
 * own styles do not reach it and its scripts do not read it; root and style sheet are gone afterwards.
 */
export function printSummary(summary: Summary, { locale, direction }: { locale: string; direction: string }): void {
  if (!('adoptedStyleSheets' in document)) {
    // Without constructed style sheets there is no way to hide the page that every content security policy allows.
    window.print();
    return;
  }
  clearEarlier();
  const root = document.createElement('div');
  root.setAttribute(marker, '');
  root.lang = locale;
  root.dir = direction;
  const shadow = root.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [styleSheet(summaryStyles)];
  shadow.append(...summaryElements(summary));

  const page = styleSheet(pageStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  document.body.append(root);

  const printing = new AbortController();
  const clear = (): void => {
    printing.abort();
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  };
  clearEarlier = clear;
  // A sandboxed frame ignores print() and tells nobody; then the visitor's next action clears away.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    window.addEventListener(type, clear, { capture: true, signal: printing.signal });
  }
  window.print();
}

function styleSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function summaryElements({ heading, lines, sections }: Summary): readonly HTMLElement[] {
  return [
    element('h1', heading),
    ...lines.map((line) => element('p', line)),
    ...sections.flatMap((section) => {
      const list = element('ul');
      list.append(...section.items.map((item) => element('li', item)));
      return [element('h2', section.heading), list];
    }),
  ];
}

function element(tag: string, text = ''): HTMLElement {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
