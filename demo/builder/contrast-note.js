/** Says how well what is on the page can be read, and what the self-check has changed of the chosen colours for it. */
import { contrastOf, groundOf, hexOf, seenIn } from './colours.js';

/** What is looked at, by the parts that show it; the first that is on the page counts. */
const kinds = [
  ['Text', ['heading']],
  ['Quieter text', ['hint', 'progress', 'disclaimer']],
  ['Text on the button', ['start', 'continue', 'consult']],
  ['Links', ['back', 'restart', 'print']],
];

/** WCAG 2.2, AA. */
const least = 4.5;

/** The lines of the note. */
export function contrastNote(element, theme) {
  const find = (part) => element.shadowRoot?.querySelector(`[part~="${part}"]`);
  const measured = kinds.flatMap(([kind, parts]) => {
    const shown = parts.map(find).find((each) => each);
    return shown ? [[kind, getComputedStyle(shown).color, groundOf(shown)]] : [];
  });
  const lines = measured.map(([kind, colour, ground]) => {
    const ratio = contrastOf(colour, ground);
    return `${kind}: ${ratio.toFixed(1)} to 1, ${ratio >= least ? 'easy enough to read' : 'too little'}`;
  });
  return { lines, changes: changesOf(element, find, theme) };
}

function changesOf(element, find, { '--cluneal-accent': accent }) {
  const shown = find('heading');
  if (!accent || !shown) return [];
  const colour = seenIn(element.parentElement, accent);
  const ratio = contrastOf(colour, groundOf(shown));
  if (ratio >= least) return [];
  return [
    `Your colour ${hexOf(colour)} is only ${ratio.toFixed(1)} to 1 on the card. Buttons keep it; links and picked answers get a ` +
      'shade of it that can be read.',
  ];
}
