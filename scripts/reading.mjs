/**
 * `npm run reading`: prints the reading grade of every page, and the words and taps of the shortest and the longest way through.
 * The grade is that of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
import { fileURLToPath } from 'node:url';
import { syllable } from 'syllable';
import { openStage, sheets, walk } from './stage.mjs';

/** Names that cannot be said in easier words. */
const medicalTerms = /superior cluneal|cluneal|sacroiliac|neuropathy|aneurysm|Parkinson's disease/gi;

/** Words a minute of adults who read in silence (Brysbaert, J Mem Lang 2019;109:104047). */
const readingSpeed = 238;

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
  for (const [outcome, sheet] of Object.entries(sheets)) await read('', outcome, sheet);
  const { 'pain-sites': _, ...safe } = sheets.elsewhere;
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

function wordsOf(sentences) {
  return sentences.flatMap(
    (sentence) => sentence.replace(medicalTerms, 'name').match(/[a-z0-9]+(?:['’-][a-z]+)*/gi) ?? [],
  );
}

/** Prints what a run asks of a visitor. */
async function print() {
  const stage = await openStage();
  if (!stage) throw new Error('Reading the pages needs Chrome or Chromium.');
  const pages = await readAll(stage);
  await stage.close();
  const once = [...new Map(pages.map((page) => [page.name, page])).values()];
  once.forEach(({ name, sentences }) => {
    console.log(
      `${name.padEnd(16)} grade ${gradeOf(sentences).toFixed(1).padStart(4)}, ${wordsOf(sentences).length} words`,
    );
  });
  const ways = Object.keys(sheets).map((outcome) => {
    const way = pages.filter((page) => page.outcome === outcome);
    const count = (some) => some.reduce((sum, { sentences }) => sum + wordsOf(sentences).length, 0);
    // Start, the picks, and Continue on each question.
    const taps = 1 + way.reduce((sum, { picks }) => sum + picks, 0) + (way.length - 2);
    return { outcome, words: count(way.slice(0, -1)), wordsOfOutcome: count(way.slice(-1)), taps };
  });
  ways.sort((one, other) => one.words - other.words);
  const [shortest, longest] = [ways[0], ways[ways.length - 1]];
  for (const [name, { outcome, words, wordsOfOutcome, taps }] of Object.entries({ shortest, longest })) {
    const minutes = (words / readingSpeed).toFixed(1);
    console.log(
      `The ${name} way, to ${outcome}: ${words} words, ${minutes} minutes to read every one, ${taps} taps; then ${wordsOfOutcome} words on its page.`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await print();
}
