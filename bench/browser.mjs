/** A Chromium that reaches nobody but the bench's server, and fresh visits in it. */
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { watch } from './in-page.mjs';

/** The name of the function that a page calls when the first answer can be given. */
const report = '__benchReady';

/** What the bench itself adds to `window`. */
export const ownGlobals = ['__bench', report];

const desktop = { width: 1280, height: 900 };
const phone = { width: 412, height: 915 };

/** Under which a page is visited. `cpu` is the factor by which Chromium slows the processor; of `network` latency is in milliseconds, the rest in bytes a second. */
export const conditions = [
  { id: '1x', name: 'this machine', viewport: desktop, cpu: 1 },
  { id: '4x', name: 'processor 4 times slower', viewport: desktop, cpu: 4 },
  {
    id: 'slow phone',
    name: 'a phone 4 times slower, 150 ms of latency, 1.6 Mbit/s',
    viewport: phone,
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
];

export async function openBrowser() {
  const { chromium } = await findBrowsers();
  if (!chromium) throw new Error('No Chromium was found; set CHROME_PATH.');
  return launch({
    executablePath: chromium.path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * A page in a context of its own, so with an empty cache and no storage.
 * @param condition of `conditions`, or one with a `viewport` alone.
 * @returns the `page`, its developer tools, the `requests` that it makes as they come, `ready` (resolves with the time from navigation to
 *   the first answer in milliseconds) and a way to `close` all.
 */
export async function openVisit(browser, visitor, { viewport = desktop, cpu = 1, network } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const devTools = await page.createCDPSession();
  const requests = new Map();
  devTools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:')) requests.set(requestId, { url: request.url, type, bytes: 0, headerBytes: 0 });
  });
  const note = (requestId, figures) => Object.assign(requests.get(requestId) ?? {}, figures);
  devTools.on('Network.responseReceived', ({ requestId, response }) =>
    note(requestId, { headerBytes: response.encodedDataLength }),
  );
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    note(requestId, { bytes: encodedDataLength }),
  );
  await devTools.send('Network.enable');
  await devTools.send('Performance.enable');
  if (cpu !== 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) await devTools.send('Network.emulateNetworkConditions', network);
  const ready = new Promise((resolve) => {
    devTools.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === report) resolve(Number(payload));
    });
  });
  await devTools.send('Runtime.enable');
  await devTools.send('Runtime.addBinding', { name: report });
  const handedOver = `(${watch})(${JSON.stringify(visitor)}, ${JSON.stringify(report)})`;
  await page.evaluateOnNewDocument(handedOver);
  return { page, devTools, requests, ready, close: () => context.close() };
}

/** Those of a visit's requests that go to another host than the page's. */
export function thirdParties({ requests }, origin) {
  return [...requests.values()]
    .map(({ url }) => url)
    .filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url));
}

/** @throws when it takes longer than `seconds`. */
export async function within(seconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
