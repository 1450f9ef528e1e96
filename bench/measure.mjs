/** One visit of one page, measured. */
import { openVisit, thirdParties, within } from './browser.mjs';
import { addressOf } from './server.mjs';

/** From each of the ten questions to the next. */
const steps = 9;

/** @returns a number for each figure that `figures.mjs` describes. */
export async function measure(browser, origin, contestant, condition) {
  const visit = await openVisit(browser, contestant.visitor, condition);
  const { page, devTools, ready } = visit;
  try {
    const loaded = page.goto(origin + addressOf(contestant), { waitUntil: 'load', timeout: 60_000 });
    const readyTime = await within(60, `the first question of ${contestant.name}`, ready);
    const atReady = await metricsOf(devTools);
    await loaded;
    await page.waitForNetworkIdle({ idleTime: 500, timeout: 60_000 });
    const seen = await page.evaluate(() => window.__bench.seen());
    await devTools.send('HeapProfiler.collectGarbage');
    const atRest = await metricsOf(devTools);
    const taken = [];
    for (let count = 0; count < steps; count += 1) {
      taken.push(
        await within(
          60,
          `a step in ${contestant.name}`,
          page.evaluate(() => window.__bench.step()),
        ),
      );
    }
    return {
      ...weight(visit, origin),
      readyTime,
      scriptTime: atReady.ScriptDuration * 1000,
      taskTime: atReady.TaskDuration * 1000,
      ...seen,
      heap: atRest.JSHeapUsedSize,
      stepShown: middle(taken.map(({ shown }) => shown)),
      stepPainted: middle(taken.map(({ painted }) => painted)),
    };
  } finally {
    await visit.close();
  }
}

function weight(visit, origin) {
  const requests = [...visit.requests.values()];
  const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  const bodies = (...types) =>
    total(requests.filter(({ type }) => types.includes(type)).map(({ bytes, headerBytes }) => bytes - headerBytes));
  return {
    transferred: total(requests.map(({ bytes }) => bytes)),
    scriptBytes: bodies('Script'),
    styleBytes: bodies('Stylesheet'),
    pageBytes: bodies('Document'),
    requests: requests.length,
    thirdParties: thirdParties(visit, origin).length,
  };
}

/** Chromium's own counters; durations are in seconds. */
async function metricsOf(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function middle(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
