/**
 * `npm run vet`: says in plain words what is wrong with the questionnaire, for whoever changes a question. `npm run prove` goes on to hold
 * every sheet to what must be true of all of them.
 */
import { readFileSync } from 'node:fs';
import { setUp } from '../scripts/set-up.mjs';

setUp();
const { questionnaire } = await import('../dist/content/questionnaire.js');
const { textsOf } = await import('../scripts/locales.mjs');
const { readReleases } = await import('./releases.mjs');
const { missingTexts } = await import('./texts.mjs');
const { checks } = await import('./vetting.mjs');

const { missing } = await missingTexts(questionnaire);
const reworded = JSON.parse(readFileSync(new URL('reworded.json', import.meta.url), 'utf8'));
const input = { questionnaire, texts: await textsOf('en'), missing, releases: readReleases(), reworded };
for (const [about, check] of Object.entries(checks)) {
  const problems = check(input);
  console.log(`${problems.length === 0 ? 'in order' : `${problems.length} wrong`}: ${about}`);
  problems.forEach((problem) => console.log(`  - ${problem}`));
  if (problems.length > 0) process.exitCode = 1;
}
