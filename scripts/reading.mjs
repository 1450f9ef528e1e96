/** `npm run reading`: prints the reading grade of every page, and the words and taps of the shortest and the longest way through. */
import { setUp } from './set-up.mjs';

setUp();
const { gradeOf, readAll, wordsOf } = await import('./readability.mjs');
const { openStage, ways } = await import('./stage.mjs');

/** Words a minute of adults who read in silence (Brysbaert, J Mem Lang 2019;109:104047). */
const readingSpeed = 238;

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
const all = Object.keys(ways).map((outcome) => {
  const way = pages.filter((page) => page.outcome === outcome);
  const count = (some) => some.reduce((sum, { sentences }) => sum + wordsOf(sentences).length, 0);
  // Start, the picks, and Continue on each question.
  const taps = 1 + way.reduce((sum, { picks }) => sum + picks, 0) + (way.length - 2);
  return { outcome, words: count(way.slice(0, -1)), wordsOfOutcome: count(way.slice(-1)), taps };
});
all.sort((one, other) => one.words - other.words);
const [shortest, longest] = [all[0], all[all.length - 1]];
for (const [name, { outcome, words, wordsOfOutcome, taps }] of Object.entries({ shortest, longest })) {
  const minutes = (words / readingSpeed).toFixed(1);
  console.log(
    `The ${name} way, to ${outcome}: ${words} words, ${minutes} minutes to read every one, ${taps} taps; then ${wordsOfOutcome} words on its page.`,
  );
}
