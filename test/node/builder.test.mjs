import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answerAll, sheets } from '../../dist/testing.js';
import { openStage } from '../../scripts/stage.mjs';

const axe = 'node_modules/axe-core/axe.min.js';
const address = pathToFileURL('demo/builder.html').href;

const looks = [
  { width: 1280 },
  { width: 1280, isDark: true },
  { width: 320 },
  { width: 320, isDark: true },
  { width: 1280, hasForcedColours: true },
];

test('the embed builder works from its files, without a server, and axe finds nothing on it', async (context) => {
  const stage = await openStage();
  if (!stage) return context.skip('needs Chrome or Chromium');
  context.after(() => stage.close());
  for (const look of looks) {
    const page = await stage.open(look);
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(address);
    await page.addScriptTag({ path: axe });
    const pick = (value) => page.$eval(`input[value="${value}"]`, (input) => input.click());
    const check = async (state) => {
      // Asked to, axe would load the style sheets once more, which pages of files may not.
      const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      assert.deepEqual(found, [], `${state} ${JSON.stringify(look)}`);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(needed <= given, `${state} needs ${needed} pixels of ${given}`);
    };
    assert.equal(await page.$eval('[data-for="builder-accent"]', (picker) => picker.value), '#0b5c7a');
    await check('at first');
    await pick('form');
    await pick('wix');
    await pick('280');
    await page.type('#builder-emergency-number', 'nine');
    await page.$eval('cluneal-self-check', answerAll, sheets.strong);
    await page.click('cluneal-self-check >>> [name="consent"]');
    await page.click('cluneal-self-check >>> [part~="consult"]');
    await check('with a form, a problem and a log');
    await pick('dialog');
    await page.$eval('cluneal-self-check', answerAll, sheets.partial);
    await page.click('cluneal-self-check >>> [part~="consult"]');
    await check('with a dialog');
    assert.deepEqual(problems, []);
    await page.close();
  }
});
