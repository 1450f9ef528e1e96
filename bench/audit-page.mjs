/** Looks at a page and what is in it; each function runs in the page and uses nothing from outside itself. */

/** The computed styles of the page's own elements that a style sheet of somebody else would change, by element and property. */
export function probeStyles() {
  const properties = [
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-weight',
    'line-height',
    'letter-spacing',
    'margin-top',
    'margin-bottom',
    'padding-top',
    'padding-left',
    'border-top-width',
    'border-radius',
    'box-sizing',
    'display',
    'text-decoration-line',
    'list-style-type',
    'border-collapse',
    'cursor',
    'vertical-align',
    'overflow-x',
  ];
  const probes = [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('header, header *, main, main > h1, main > p, footer, #probes *'),
  ];
  return Object.fromEntries(
    probes.flatMap((element, index) => {
      const style = getComputedStyle(element);
      return properties.map((name) => [`${index} ${element.localName} ${name}`, style.getPropertyValue(name)]);
    }),
  );
}

/** How many of the contestant's elements look different once the page's style sheet speaks to every element, of how many. */
export async function shareReached() {
  const { elements } = window.__bench;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));
  const looks = () =>
    elements().map((element) => {
      const { letterSpacing, color, borderRadius, fontSize, lineHeight } = getComputedStyle(element);
      return [letterSpacing, color, borderRadius, fontSize, lineHeight].join(' ');
    });
  await rest();
  // An element that the page wrote itself is the page's, and what is in its shadow tree the contestant's.
  const own = elements().map((element) => !element.shadowRoot);
  const before = looks();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { letter-spacing: 3px; color: red; border-radius: 9px; font-size: 9px; line-height: 9px }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  await rest();
  const after = looks();
  return {
    changed: before.filter((look, index) => own[index] && look !== after[index]).length,
    of: own.filter(Boolean).length,
  };
}

export function globals() {
  return Object.getOwnPropertyNames(window);
}
