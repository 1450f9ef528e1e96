/** Round after round, every contestant under every condition, then the audits. */
import { readFileSync } from 'node:fs';
import { audit } from './audit.mjs';
import { conditions, openBrowser } from './browser.mjs';
import { contestants } from './contestants.mjs';
import { figures } from './figures.mjs';
import { measureGrowth } from './growth.mjs';
import { measure } from './measure.mjs';
import { serve } from './server.mjs';
import { ratiosOf, rounded, summariesOf } from './statistics.mjs';

/**
 * @param count how many rounds count; one more before them does not.
 * @param only the ids of contestants beside ours; all where it is left out.
 * @returns what `results.json` holds.
 */
export async function compare(count, only) {
  const compared = contestants.filter(({ id, isOurs }) => isOurs || !only || only.includes(id));
  const { origin, close } = await serve();
  const browser = await openBrowser();
  try {
    const rounds = await measureAll(browser, origin, compared, count);
    const audits = {};
    for (const contestant of compared) {
      console.log(`Auditing ${contestant.name} ...`);
      audits[contestant.id] = await audit(browser, origin, contestant);
    }
    console.log('Measuring how cost grows ...');
    const growth = await measureGrowth(browser, origin, count);
    const medians = summariesOf(rounds);
    return {
      chromium: (await browser.version()).replace(/^.*\//, ''),
      node: process.versions.node,
      rounds: count,
      conditions,
      contestants: compared.map(({ id, name, note = '', isOurs = false, packages }) => ({
        id,
        name,
        note,
        isOurs,
        versions: packages.map((one) => `${one} ${versionOf(one)}`).join(', '),
      })),
      medians,
      ratios: ratiosOf(medians, compared.find(({ isOurs }) => isOurs).id),
      audits,
      growth,
      figures: rounds,
    };
  } finally {
    await browser.close();
    close();
  }
}

/** @returns by condition, contestant and figure, a number for each round. */
async function measureAll(browser, origin, compared, count) {
  const empty = () => Object.fromEntries(figures.map(({ id }) => [id, []]));
  const rounds = Object.fromEntries(
    conditions.map(({ id }) => [id, Object.fromEntries(compared.map((contestant) => [contestant.id, empty()]))]),
  );
  // Round 0 warms up the server's and the browser's own caches and does not count.
  for (let round = 0; round <= count; round += 1) {
    console.log(round === 0 ? 'Warming up ...' : `Round ${round} of ${count} ...`);
    for (const condition of conditions) {
      for (const contestant of rotated(compared, round)) {
        const measured = await measure(browser, origin, contestant, condition);
        if (round === 0) continue;
        const lists = rounds[condition.id][contestant.id];
        for (const { id } of figures) lists[id].push(rounded(measured[id]));
      }
    }
  }
  return rounds;
}

/** So that nobody is always the first, or always behind the same other. */
function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** The version of a package that is installed here or, with the repository's own, above. */
function versionOf(name) {
  for (const folder of ['./', '../']) {
    try {
      return JSON.parse(readFileSync(new URL(`${folder}node_modules/${name}/package.json`, import.meta.url))).version;
    } catch {
      // Above, then.
    }
  }
  throw new Error(`${name} is not installed`);
}
