import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tags } from '../../scripts/locales.mjs';
import { openStage, press, walk, ways } from '../../scripts/stage.mjs';

/** As much as one visitor can pick and still come to a match: the longest letter. */
const fullest = {
  'emergency-signs': ['none'],
  'warning-signs': ['none'],
  'caution-signs': ['none'],
  age: ['18-44'],
  'pain-sites': [
    ...['rim', 'upper-buttock', 'dimple', 'beside-spine', 'lower-buttock', 'outer-hip', 'thigh-back', 'flank'],
    ...['below-knee', 'groin', 'thigh-front'],
  ]
    .flatMap((place) => [`${place}-left`, `${place}-right`])
    .concat('midline', 'tailbone', 'elsewhere'),
  'worst-site': ['dimple'],
  'press-check': ['spreads'],
  spread: ['upper-buttock', 'groin', 'thigh', 'below-knee', 'foot', 'leg-worse'],
  'worse-with': [
    ...['rising-turning', 'bending-arching', 'standing-walking', 'belt', 'sitting-long', 'walking-sit-relieves'],
    ...['sitting-on-it', 'cough-leg', 'socks', 'lying-on-side', 'rest'],
  ],
  feel: ['burning', 'sharp', 'numb', 'ache'],
  duration: ['over-3-months'],
  history: ['bone-graft', 'low-back-surgery', 'strain', 'belt-work', 'parkinsons', 'spine-fracture'],
  'nerve-block': ['no-help'],
};

/** The sheet with at most so many picks for each question; the worst place is always among the places. */
function atMost(picks) {
  const entries = Object.entries(fullest).map(([question, options]) => [question, options.slice(0, picks)]);
  return { ...Object.fromEntries(entries), 'worst-site': ['rim'] };
}

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** A page at its outcome, where a letter stays once it has been made. */
async function openOutcome(sheet, lang = 'en') {
  const styles = `body::after { content: "The clinic"; display: block; height: 5000px; }
    body { max-width: 20em; min-height: 3000px; display: grid; grid-template-columns: 250px 1fr; zoom: 1.3; }`;
  const page = await stage.open({ styles, lang });
  await walk(page, sheet);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  return page;
}

/** How many pages are printed on such paper. */
async function pagesOf(page, format) {
  // The objects of these files are not compressed.
  const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length;
}

[3, 4, 5, 6, 7, 8, Infinity].forEach((picks) => {
  test(`the letter fits one page with at most ${picks} picks for each question`, async (context) => {
    if (!stage) return context.skip('needs Chrome or Chromium to print');
    const page = await openOutcome(atMost(picks));
    for (const format of ['a4', 'letter']) {
      await press(page, 'print');
      assert.equal(await pagesOf(page, format), 1, format);
    }
    await page.close();
  });
});

tags.forEach((lang) => {
  test(`in ${lang} the letter is one page, and the one in English another`, async (context) => {
    if (!stage) return context.skip('needs Chrome or Chromium to print');
    for (const sheet of [fullest, ways.emergency]) {
      const page = await openOutcome(sheet, lang);
      for (const format of ['a4', 'letter']) {
        await press(page, 'print');
        assert.equal(await pagesOf(page, format), 2, format);
      }
      await page.close();
    }
  });
});

test('nothing of the page is printed beside the letter, not even an element that insists on its display', async (context) => {
  if (!stage) return context.skip('needs Chrome or Chromium to print');
  const page = await openOutcome(fullest);
  await press(page, 'print');
  await page.emulateMediaType('print');
  const heights = await page.evaluate(() =>
    [...document.body.children].map((child) => [child.localName, child.getBoundingClientRect().height]),
  );
  const seen = heights.filter(([, height]) => height > 0);
  assert.deepEqual(
    seen.map(([name]) => name),
    ['div'],
  );
});
