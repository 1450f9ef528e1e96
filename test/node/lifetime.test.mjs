import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { openStage, press, walk, ways } from '../../scripts/stage.mjs';

const html = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script>addEventListener('pageshow', ({ persisted }) => { window.isPersisted = persisted; });</script>
<script src="/script.js" defer></script>
<form id="contact"><textarea name="message"></textarea></form>
<cluneal-self-check consult-form="contact" consult-fields="summary:message"></cluneal-self-check>`;

let server;
let address;

before(async () => {
  const script = readFileSync('dist/cluneal-self-check.js');
  server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', url === '/script.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(url === '/script.js' ? script : url === '/other' ? '<!doctype html><title>Other</title>' : html);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  address = `http://localhost:${server.address().port}`;
});

after(() => server.close());

/** A page whose form holds the answers, with the visitor's tick. */
async function openFilled(stage) {
  const page = await stage.open();
  await page.goto(address);
  await fill(page);
  return page;
}

async function fill(page) {
  await walk(page, ways.strong);
  await page.evaluate(() => {
    document.querySelector('cluneal-self-check').shadowRoot.querySelector('[name="consent"]').click();
  });
  await press(page, 'consult');
}

/** WebKit's driver cannot be used from here. */
['chromium', 'firefox'].forEach((browser) => {
  test(`a page that the browser has kept is as it was left in ${browser}`, async (context) => {
    const stage = await openStage(browser);
    if (!stage) return context.skip(`needs ${browser}`);
    try {
      const page = await stage.open();
      await page.goto(address);
      await press(page, 'start');
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('cluneal-self-check');
        shadowRoot.querySelector('[value="none"]').click();
      });
      await press(page, 'continue');
      await page.goto(`${address}/other`);
      // Firefox says nothing of having loaded what it had kept.
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => window.isPersisted !== undefined);
      const state = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('cluneal-self-check');
        return [window.isPersisted, shadowRoot.querySelector('fieldset input').name];
      });
      assert.deepEqual(state, [true, 'warning-signs']);
    } finally {
      await stage.close();
    }
  });
});

['chromium', 'firefox'].forEach((browser) => {
  test(`the browser does not bring back what was filled in with the visitor's tick in ${browser}`, async (context) => {
    const stage = await openStage(browser);
    if (!stage) return context.skip(`needs ${browser}`);
    const message = (page) => page.evaluate(() => document.querySelector('textarea').value);
    const leavings = {
      'a reload': (page) => page.reload(),
      'a way back': async (page) => {
        await page.goto(`${address}/other`);
        await page.evaluate(() => history.back());
        await page.waitForFunction(() => document.title === 'A page');
      },
    };
    try {
      for (const [name, leave] of Object.entries(leavings)) {
        const page = await openFilled(stage);
        assert.match(await message(page), /fit the pattern well/);
        await leave(page);
        assert.equal(await message(page), '', name);
      }
    } finally {
      await stage.close();
    }
  });
});

test('elements that came and went leave nothing in memory, not even one that had filled a form', async (context) => {
  const stage = await openStage();
  if (!stage) return context.skip('needs Chrome or Chromium, which collects garbage when told to');
  try {
    const page = await openFilled(stage);
    await page.evaluate(async () => {
      const filled = document.querySelector('cluneal-self-check');
      const other = filled.cloneNode();
      window.gone = [new WeakRef(filled), new WeakRef(other)];
      filled.remove();
      document.body.append(other);
    });
    // The second one takes back what it has filled in, before it goes.
    await fill(page);
    await page.evaluate(async () => {
      const other = document.querySelector('cluneal-self-check');
      other.restart();
      other.remove();
      for (let i = 0; i < 100; i += 1) {
        const element = document.createElement('cluneal-self-check');
        element.setAttribute('browser-back', '');
        document.body.append(element);
        element.start();
        await element.updateComplete;
        element.remove();
        window.gone.push(new WeakRef(element));
      }
    });
    // The element waits that long for a router that has taken it away.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const devTools = await page.createCDPSession();
    await devTools.send('HeapProfiler.collectGarbage');
    assert.equal(await page.evaluate(() => window.gone.filter((each) => each.deref()).length), 0);
  } finally {
    await stage.close();
  }
});
