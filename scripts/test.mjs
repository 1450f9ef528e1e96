/**
 * `npm test`: sets up what is missing, then runs every test in every browser that is here. With CI=true all three browsers are
 * required, and everything else that a change must not break is checked, too.
 *
 * `npm test -- test/flow/outcomes.test.ts` runs one file; `npm test -- --browser firefox` one browser.
 */
import { parseArgs } from 'node:util';
import { setUp, setUpFrameworks, setUpHealthRecords } from './set-up.mjs';

setUp();
const { downloadChrome, findBrowsers, installWithApt } = await import('./browsers.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');
const { checkCoverage } = await import('./coverage.mjs');
const { isHere } = await import('../test/bundle/hazard-server.mjs');
const { hazards } = await import('../test/bundle/hazards.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const { runNode } = await import('./run.mjs');

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', multiple: true } },
});
const isCI = process.env.CI === 'true';
const isWhole = files.length === 0 && !values.browser;

if (files.length === 0 || files.some((file) => /frameworks|snippets/.test(file))) setUpFrameworks();
if (isWhole) setUpHealthRecords();
if (isCI) {
  await (await import('./check.mjs')).check();
  runNode('proof/prove.mjs');
}

const browsers = await browsersToUse();
console.log(`Testing in ${Object.keys(browsers).join(', ')}.`);
const node = isWhole ? await runNodeTests('test/node') : { passed: 0, failed: 0, skipped: 0 };
const browser = await runBrowserTests(
  browsers,
  files.length > 0 ? files : ['test/**/*.test.ts', '!test/{frameworks,fhir}/**'],
);
const isCovered = isWhole && browsers.chromium ? checkCoverage(browser.coverage) : true;

// A test may be skipped where a developer's machine lacks what it needs; CI has everything.
const skipped = isCI ? node.skipped + browser.skipped : 0;
if (skipped > 0) console.error(`CI=true skips no test, and ${skipped} were skipped.`);
const failed = node.failed + browser.failed + skipped;
console.log(`\n${node.passed + browser.passed} passed, ${failed} failed`);
process.exit(failed > 0 || !browser.isOk || !isCovered ? 1 : 0);

async function browsersToUse() {
  const all = ['chromium', 'firefox', 'webkit'];
  const wanted = values.browser ?? all;
  let found = await findBrowsers();
  const missing = all.filter((name) => !found[name]);
  if (isCI && !hazards.every(isHere) && !installWithApt(['libraries'])) {
    stop("CI=true needs Debian's JavaScript libraries, which could not be installed here.");
  }
  if (isCI && missing.length > 0) {
    installWithApt(missing);
    found = await findBrowsers();
    const still = all.filter((name) => !found[name]);
    if (still.length > 0) stop(`CI=true needs ${still.join(', ')}, which could not be installed here.`);
  } else if (Object.keys(found).length === 0) {
    console.log('No browser was found to test in.');
    if (!installWithApt(['chromium']) && !downloadChrome()) {
      stop('Install Chrome, Chromium or Firefox, or set CHROME_PATH, and run this again.');
    }
    found = await findBrowsers();
  }
  const used = Object.fromEntries(Object.entries(found).filter(([name]) => wanted.includes(name)));
  if (Object.keys(used).length === 0) stop(`${wanted.join(', ')} was not found here.`);
  const left = all.filter((name) => !found[name]);
  if (left.length > 0) console.log(`Not found here, so not tested in: ${left.join(', ')}.`);
  return used;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
