/**
 * How hard a page is to read: the grade of Flesch and Kincaid (1975), 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
import { syllable } from 'syllable';
import { ways, walk } from './stage.mjs';

/** Names that cannot be said in easier words. */
const medicalTerms = /superior cluneal|cluneal|sacroiliac|neuropathy|aneurysm|Parkinson's disease/gi;

/**
 * The sentences that a visitor reads on each page.
 *
 * @returns `{ name, outcome, sentences, picks }` of every page on the way to each outcome, the outcome's page by its own name.
 */
export async function readAll(stage) {
  const pages = [];
  const read = async (attributes, outcome, sheet) => {
    const page = await stage.open({ attributes });
    await walk(page, sheet, async (name) => {
      const sentences = sentencesOf(await page.evaluate(textToRead));
      pages.push({ name: name === 'outcome' ? outcome : name, outcome, sentences, picks: sheet[name]?.length ?? 0 });
    });
    await page.close();
  };
  for (const [outcome, sheet] of Object.entries(ways)) await read('', outcome, sheet);
  const { 'pain-sites': _, ...safe } = ways.elsewhere;
  await read('mode="education"', 'information', safe);
  return pages;
}

/** In the page: its text without what is no sentence: buttons, the words left and right, the picture. */
function textToRead() {
  const { shadowRoot } = document.querySelector('cluneal-self-check');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.actions, .tools, .sides, .map, .button, .link, summary { display: none !important; }');
  shadowRoot.adoptedStyleSheets.push(sheet);
  const text = shadowRoot.querySelector('.base').innerText;
  shadowRoot.adoptedStyleSheets.pop();
  return text;
}

function sentencesOf(text) {
  return text
    .split(/\n+|(?<=[.!?]) /)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The school grade at which these sentences are read; negative where they are easier than any. */
export function gradeOf(sentences) {
  const words = wordsOf(sentences);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** The words of the sentences, each named medical term as one. */
export function wordsOf(sentences) {
  return sentences.flatMap(
    (sentence) => sentence.replace(medicalTerms, 'name').match(/[a-z0-9]+(?:['’-][a-z]+)*/gi) ?? [],
  );
}
