import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage, ways, walk } from '../../scripts/stage.mjs';

const axe = 'node_modules/axe-core/axe.min.js';

/** WebKit has no forced colours. */
['chromium', 'firefox'].forEach((browser) => {
  test(`axe finds nothing in forced colours in ${browser}`, async (context) => {
    const stage = await openStage(browser, { hasForcedColours: true });
    if (!stage) return context.skip(`needs ${browser}`);
    try {
      for (const sheet of Object.values(ways)) {
        const page = await stage.open({ hasForcedColours: true });
        assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
        await page.addScriptTag({ path: axe });
        await walk(page, sheet, async (name) => {
          const { violations } = await page.evaluate(() => window.axe.run('cluneal-self-check'));
          assert.deepEqual(
            violations.map(({ id }) => id),
            [],
            name,
          );
        });
        await page.close();
      }
    } finally {
      await stage.close();
    }
  });
});

test('in forced colours what is picked on the picture is told by more than colour', async (context) => {
  const stage = await openStage();
  if (!stage) return context.skip('needs Chrome or Chromium');
  try {
    const page = await stage.open({ hasForcedColours: true });
    await walk(page, ways.strong, async (name) => {
      if (name !== 'pain-sites') return;
      const [picked, other, ticks] = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('cluneal-self-check');
        const fill = (place) => getComputedStyle(shadowRoot.querySelector(`path[data-place="${place}"]`)).fill;
        return [fill('rim-left'), fill('rim-right'), shadowRoot.querySelectorAll('.tick').length];
      });
      assert.notEqual(picked, other);
      assert.equal(ticks, 2);
    });
  } finally {
    await stage.close();
  }
});
