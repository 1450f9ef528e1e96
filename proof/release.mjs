/**
 * `node proof/release.mjs`: keeps the questionnaire of today as released, in proof/released/VERSION.json. A released version never
 * changes; `--again` writes one anew that nobody has got yet.
 */
import { setUp } from '../scripts/set-up.mjs';

setUp();
const { questionnaire } = await import('../dist/content/questionnaire.js');
const { textsOf } = await import('../scripts/locales.mjs');
const { readReleases, releaseOf, writeRelease } = await import('./releases.mjs');

const { version } = questionnaire;
const isKept = readReleases().some((release) => release.questionnaire.version === version);
if (isKept && !process.argv.includes('--again')) {
  console.error(`proof/released/${version}.json is there already; raise the version in src/content/questionnaire.ts.`);
  process.exit(1);
}
writeRelease(releaseOf(questionnaire, await textsOf('en')));
console.log(`The questionnaire ${version} is kept as released.`);
