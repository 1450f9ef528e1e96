/** Runs the tests in test/ that need a browser, in every browser given. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { clinicServer } from '../demo/clinic-server.mjs';
import { hazardServer } from '../test/bundle/hazard-server.mjs';
import { snippetServer } from '../test/snippet-server.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The launcher of each browser, and what has to be stopped afterwards. */
const launchers = {
  chromium: ({ path }) => ({
    launcher: chromeLauncher({ launchOptions: { executablePath: path, args: chromiumArgs } }),
  }),
  firefox: ({ path }) => ({
    launcher: chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: path, headless: true },
    }),
  }),
  webkit: async (found) => {
    const { port, stop } = await startWebKitDriver(found);
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    });
    return { launcher, stop };
  },
};

/**
 * @param browsers name to what `findBrowsers` found
 * @param files globs of test files
 * @returns how many tests passed, failed and were skipped, each test with its browser, whether all ended well, and the coverage of each file
 *   (Chromium's)
 */
export async function runBrowserTests(browsers, files) {
  const names = Object.keys(browsers);
  const started = await Promise.all(names.map((name) => launchers[name](browsers[name])));
  started.forEach(({ launcher }, index) => {
    launcher.name = names[index];
    if (launcher.inactivePages) giveEachFileItsPage(launcher);
  });

  const runner = await startTestRunner({
    config: {
      rootDir,
      files,
      browsers: started.map(({ launcher }) => launcher),
      // One page for each file: focus is only real in a page of its own.
      concurrency: 1,
      concurrentBrowsers: 3,
      nodeResolve: { exportConditions: ['production', 'default'] },
      // Any other target would rewrite pages and the built script, too.
      plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` })],
      middleware: [clinicServer(), hazardServer(), snippetServer()],
      testFramework: { config: { timeout: 20_000 } },
      testsFinishTimeout: 300_000,
      coverage: names.includes('chromium'),
      coverageConfig: { include: ['src/**/*.ts'], report: false },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  if (!runner) return { passed: 0, failed: 0, skipped: 0, isOk: false, coverage: {}, tests: [] };

  let coverage = {};
  runner.on('test-run-finished', ({ testCoverage }) => {
    coverage = testCoverage?.coverageMap.toJSON() ?? {};
  });
  const isOk = await new Promise((resolve) => runner.on('finished', resolve));
  started.forEach(({ stop }) => stop?.());
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap(({ testResults, browser }) =>
    (testResults ? allTests(testResults) : []).map((test) => ({
      ...test,
      browser: names[started.findIndex(({ launcher }) => launcher === browser)],
    })),
  );
  return {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length,
    skipped: tests.filter(({ skipped }) => skipped).length,
    isOk,
    coverage,
    tests,
  };
}

/** A page that goes from file to file fills its history, and at fifty entries Chromium goes back to other pages than told. */
function giveEachFileItsPage(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    const pages = launcher.inactivePages.splice(0);
    await Promise.all(pages.map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
}

function allTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(allTests)];
}
