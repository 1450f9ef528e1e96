/** What a contestant does to the page around it, what the page does to it, and what a visitor meets: one function a question. */
import axe from 'axe-core';
import { openVisit, ownGlobals, thirdParties, within } from './browser.mjs';
import { addressOf } from './server.mjs';
import { globals, probeStyles, shareReached } from './audit-page.mjs';
import { focusAfterContinue, selectionInForcedColours } from './audit-visitor.mjs';

const phone = { viewport: { width: 320, height: 800 } };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @returns what `auditRows` of report.mjs show for one contestant. */
export async function audit(browser, origin, contestant) {
  const on = (features, condition, look) => visitPage(browser, origin, { contestant, features, condition }, look);
  return {
    hostProperties: await hostProperties(browser, origin, contestant),
    reached: await on([], {}, ({ page }) => page.evaluate(shareReached)),
    globals: await addedGlobals(browser, origin, contestant),
    strict: await underStrictPolicy(browser, origin, contestant),
    accessibility: await on([], {}, ({ page }) => violationsOf(page)),
    focus: await on([], {}, ({ page }) => focusAfterContinue(page, contestant.visitor)),
    target: await on([], phone, ({ page }) => page.evaluate(sizeOfAnswer)),
    forcedColours: await on([], {}, (visit) => selectionInForcedColours(visit)),
    ...(await on([], {}, (visit) => traces(visit, origin))),
  };
}

/** Opens a page, waits for its first question (with `contestant`) and for the network to rest, and looks. */
async function visitPage(browser, origin, { contestant, features = [], condition }, look) {
  const visit = await openVisit(browser, contestant?.visitor ?? { answers: 'none' }, condition);
  try {
    await visit.page.goto(origin + addressOf(contestant, ...features), { waitUntil: 'load', timeout: 60_000 });
    if (contestant) await within(60, `the first question of ${contestant.name}`, visit.ready);
    await visit.page.waitForNetworkIdle({ idleTime: 500, timeout: 60_000 });
    return await look(visit);
  } finally {
    await visit.close();
  }
}

/** How many of the computed styles of the page's own elements are others than without the contestant, of how many. */
async function hostProperties(browser, origin, contestant) {
  const read = (who) =>
    visitPage(browser, origin, { contestant: who, features: ['probes'] }, ({ page }) => page.evaluate(probeStyles));
  const [alone, beside] = [await read(null), await read(contestant)];
  const changed = Object.keys(alone).filter((name) => alone[name] !== beside[name]);
  return { changed: changed.length, of: Object.keys(alone).length };
}

async function addedGlobals(browser, origin, contestant) {
  const read = (who) => visitPage(browser, origin, { contestant: who }, ({ page }) => page.evaluate(globals));
  const [alone, beside] = [await read(null), await read(contestant)];
  return beside.filter((name) => !alone.includes(name) && !ownGlobals.includes(name));
}

async function underStrictPolicy(browser, origin, contestant) {
  const visit = await openVisit(browser, contestant.visitor);
  try {
    await visit.page.goto(origin + addressOf(contestant, 'strict'), { waitUntil: 'load', timeout: 60_000 });
    const isRendered = await within(10, 'rendering', visit.ready).then(
      () => true,
      () => false,
    );
    return { isRendered, violations: await visit.page.evaluate(() => window.__bench.violations) };
  } finally {
    await visit.close();
  }
}

async function violationsOf(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run('#contestant', { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    rules,
  );
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.length }));
}

/** In CSS pixels; runs in the page. */
function sizeOfAnswer() {
  const { width, height } = window.__bench.firstAnswer().getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

/** What is asked of other hosts, and what is stored, by the end of two steps. */
async function traces({ page, devTools, requests }, origin) {
  for (let count = 0; count < 2; count += 1) await page.evaluate(() => window.__bench.step());
  const { cookies } = await devTools.send('Network.getCookies');
  const stored = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  return {
    thirdParties: thirdParties({ requests }, origin),
    stored: { cookies: cookies.map(({ name }) => name), ...stored },
  };
}
