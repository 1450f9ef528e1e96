import type { Letter, LetterItem, Summary } from '../i18n/summary.js';

/** Clears away after a print that the browser has ignored so far. */
let clearEarlier: () => void = () => undefined;

const marker = 'data-cluneal-print';

/** Marks styles for the build, which takes out what no browser needs. */
const css = String.raw;

const pageStyles = css`
  @page {
    margin: 12mm;
  }
  @media screen {
    body > [${marker}] {
      display: none !important;
    }
  }
  @media print {
    html body > :not([${marker}]) {
      display: none !important;
      /* An element whose own shadow tree insists on its display takes no room. */
      position: absolute !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: hidden !important;
    }
    html body::before,
    html body::after {
      display: none !important;
    }
    /* The letter's width and pages are those of the paper, whatever the page is laid out on. */
    html,
    html body {
      all: initial !important;
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
    }
    html body > [${marker}] {
      all: initial !important;
      display: block !important;
    }
  }
`;

const letterStyles = css`
  * {
    margin: 0;
    padding: 0;
  }
  .letter {
    font:
      11pt/1.35 Georgia,
      'Times New Roman',
      serif;
    color: #000;
    background: #fff;
  }
  .long {
    font-size: 10pt;
    line-height: 1.28;
  }
  .longest {
    font-size: 9pt;
    line-height: 1.22;
  }
  .longest h2 {
    margin-block-start: 0.6em;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    border-block-end: 1.5pt solid;
    padding-block-end: 0.35em;
  }
  h1 {
    font-size: 1.4em;
    line-height: 1.2;
  }
  h2 {
    margin-block: 0.9em 0.2em;
    font-size: 1.05em;
    break-after: avoid;
  }
  header ~ p {
    margin-block-start: 0.5em;
  }
  .letter:not([dir='rtl'], :lang(ja), :lang(zh)) .note {
    font-style: italic;
  }
  .letter + .letter {
    break-before: page;
  }
  .result {
    margin-block-start: 0.9em;
    border: 1pt solid;
    padding: 0.5em 0.8em;
  }
  .result h2 {
    margin: 0;
    font-weight: 400;
  }
  .result p {
    font-size: 1.3em;
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(28%) 1fr;
  }
  dt,
  dd {
    border-block-start: 0.5pt solid #999;
    padding-block: 0.15em;
  }
  dt {
    padding-inline-end: 1em;
    font-weight: 700;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  li {
    break-inside: avoid;
  }
  footer {
    margin-block-start: 0.9em;
    border-block-start: 0.5pt solid;
    padding-block-start: 0.35em;
    font-size: 0.9em;
  }
`;

/** Letters of more characters are set smaller, and smaller still, so that they fit one page. A Chinese or Japanese one is two wide. */
const longestAtFullSize = 2300;
const longestAtSmallSize = 3250;

/**
 * Prints the summary alone. It stands in a closed shadow root at the end of `body` while the browser prints, so that the page's
 * own styles do not reach it and its scripts do not read it; root and style sheet are gone afterwards.
 *
 * @returns false where the browser cannot print, as in many apps.
 */
export function printSummary(summary: Summary): boolean {
  // Without constructed style sheets there is no way to hide the page that every content security policy allows.
  if (!('adoptedStyleSheets' in document)) return printPage();
  clearEarlier();
  const root = document.createElement('div');
  root.setAttribute(marker, '');
  const shadow = root.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [styleSheet(letterStyles)];
  shadow.append(...summary.map(letter));

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
  const isPrinted = printPage();
  if (!isPrinted) clear();
  return isPrinted;
}

/** Prints the page; false where the browser cannot. */
function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}

function styleSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function letter({ locale, direction, heading, englishBelow, date, rules, note, sections }: Letter): HTMLElement {
  const [result, ...others] = sections;
  const content = element('div', [
    element('header', [element('h1', heading), element('p', date)]),
    ...(englishBelow === null ? [] : [element('p', englishBelow)]),
    element('p', note, 'note'),
    ...(result ? [element('section', [element('h2', result.heading), ...result.items.map(paragraph)], 'result')] : []),
    ...others.map((section) => element('section', [element('h2', section.heading), itemsElement(section.items)])),
    element('footer', rules),
  ]);
  content.lang = locale;
  content.dir = direction;
  const text = content.textContent;
  const length = text.length + text.replace(/[^\u2e80-\uffff]/g, '').length;
  content.className = `letter${length > longestAtFullSize ? ' long' : ''}${length > longestAtSmallSize ? ' longest' : ''}`;
  return content;
}

function itemsElement(items: readonly LetterItem[]): HTMLElement {
  return items.some(({ topic }) => topic !== null)
    ? element(
        'dl',
        items.flatMap(({ topic, text }) => [element('dt', topic ?? ''), element('dd', text)]),
      )
    : element(
        'ul',
        items.map(({ text }) => element('li', text)),
      );
}

function paragraph({ text }: LetterItem): HTMLElement {
  return element('p', text);
}

function element(tag: string, content: string | readonly HTMLElement[], className = ''): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  if (typeof content === 'string') created.textContent = content;
  else created.append(...content);
  return created;
}
