/**
 * `npm run bench`: measures the element side by side with its peers and with two forms written by hand, and writes `results.json`, from
 * which `docs/bench.md` and its picture are made.
 *
 * `--rounds 3` is shorter (default 9), `--only surveyjs,bare-lit` leaves the others out; what they measure is printed and not published.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUp, setUpPeers } from '../scripts/set-up.mjs';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, only: { type: 'string' } },
});

setUp();
setUpPeers();
const [{ compare }, { reportOf }, { writeDocs }, { format }] = await Promise.all([
  import('./compare.mjs'),
  import('./report.mjs'),
  import('../scripts/docs.mjs'),
  import('prettier'),
]);
const isWhole = flags.rounds === '9' && !flags.only;
const results = await compare(Number(flags.rounds), flags.only?.split(','));
if (!isWhole) {
  console.log(reportOf(results));
} else {
  const text = await format(JSON.stringify(results), { parser: 'json', printWidth: 120 });
  writeFileSync(new URL('results.json', import.meta.url), text);
  await writeDocs();
  console.log('Wrote bench/results.json, docs/bench.md and docs/images/bench.svg.');
}
