import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answerAll, sheets } from '../../dist/testing.js';
import { snippetIn } from '../../scripts/snippets.mjs';
import { openStage } from '../../scripts/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

test('browser automation answers a sheet as the guide says', async (context) => {
  if (!stage) return context.skip('needs Chromium');
  const page = await stage.open({
    attributes: 'consult-form="contact" consult-fields="summary:your-message"',
  });
  await page.evaluate(() => {
    const form = '<form id="contact"><label>Your message <textarea name="your-message"></textarea></label></form>';
    document.body.insertAdjacentHTML('beforeend', form);
  });
  const snippet = snippetIn(readFileSync('docs/testing.md', 'utf8'), 'puppeteer');
  const [firstLine, ...lines] = snippet.split('\n');
  assert.equal(firstLine, "import { answerAll, sheets } from 'cluneal-self-check/testing.js';");
  const names = { assert, page, answerAll, sheets };
  const run = new Function(...Object.keys(names), `return (async () => {${lines.join('\n')}})()`);
  await run(...Object.values(names));
});
