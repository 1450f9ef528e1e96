/** `npm run screenshots`: takes the README's pictures from the demo clinic, as a phone shows it. */
import { setUp } from './set-up.mjs';

setUp();
const { startDevServer } = await import('@web/dev-server');
const { default: puppeteer } = await import('puppeteer-core');
const { findBrowsers } = await import('./browsers.mjs');

const pictures = {
  question: { 'emergency-signs': ['none'] },
  outcome: {
    'emergency-signs': ['none'],
    'warning-signs': ['none'],
    'caution-signs': ['none'],
    age: ['45-64'],
    'pain-sites': ['rim-left', 'upper-buttock-left'],
    'worst-site': ['rim'],
    'press-check': ['usual-pain'],
    spread: ['upper-buttock', 'below-knee'],
    'worse-with': ['rising-turning', 'bending-arching'],
    feel: ['burning'],
    duration: ['over-3-months'],
    history: ['none'],
    'nerve-block': ['none'],
  },
  emergency: { 'emergency-signs': ['saddle-numbness'] },
};

const { chromium } = await findBrowsers();
if (!chromium) throw new Error('Taking pictures needs Chrome or Chromium.');
const server = await startDevServer({
  config: { rootDir: process.cwd() },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'] });

for (const [name, sheet] of Object.entries(pictures)) {
  const page = await browser.newPage();
  await page.setViewport({ width: 440, height: 800, deviceScaleFactor: 2 });
  await page.goto(`http://localhost:${port}/demo/`);
  await page.evaluate(walk, sheet, name === 'question');
  const { x, y, width } = await (await page.$('cluneal-self-check')).boundingBox();
  const path = `docs/images/${name}.png`;
  await page.screenshot({ path, clip: { x: x - 12, y: y - 12, width: width + 24, height: 760 } });
  console.log(path);
  await page.close();
}
await browser.close();
await server.stop();

/** In the page: answers one page after the other; stops before the last Continue where a question is wanted. */
async function walk(sheet, isStoppedShort) {
  const element = document.querySelector('cluneal-self-check');
  const find = (selector) => element.shadowRoot.querySelector(selector);
  find('[part="start"]').click();
  for (const [question, picks] of Object.entries(sheet)) {
    await element.updateComplete;
    picks.forEach((pick) => find(`[name="${question}"][value="${pick}"]`).click());
    await element.updateComplete;
    if (!isStoppedShort) find('[part="continue"]').click();
  }
  await element.updateComplete;
}
