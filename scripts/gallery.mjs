/**
 * `npm run gallery`: takes a picture of every page and outcome in every look into gallery/, with a contact sheet of them all, and
 * the pictures of the README and the guides into docs/images/.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setUp } from './set-up.mjs';

setUp();
const { tags } = await import('./locales.mjs');
const { takePictures } = await import('./readme-pictures.mjs');
const { openStage, press, ways, walk } = await import('./stage.mjs');

const folder = 'gallery';

/** How the pages are looked at, each by the name of its pictures. */
const looks = {
  light: {},
  dark: { isDark: true },
  phone: { width: 320 },
  sidebar: { width: 280 },
  wide: { width: 1200 },
  'forced-colours': { hasForcedColours: true },
  ...Object.fromEntries(tags.map((lang) => [lang, { width: 400, lang }])),
  ...Object.fromEntries(tags.map((lang) => [`${lang}-sidebar`, { width: 280, lang }])),
  forest: { styles: brand('#1f6f4a', '#f4faf5') },
  sunshine: {
    styles: brand('#ffc400', '#fffdf3', 'border-radius: 0; --cluneal-radius: 0px; font-family: Georgia, serif'),
  },
  midnight: { styles: brand('rebeccapurple', 'oklch(0.25 0.06 290)') },
  hideous: { styles: brand('lime', '#c0407f') },
};

function brand(accent, surface, more = '') {
  return `cluneal-self-check { --cluneal-accent: ${accent}; --cluneal-surface: ${surface}; ${more} }`;
}

const stage = await openStage();
if (!stage) throw new Error('Taking pictures needs Chrome or Chromium.');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const rows = [];
for (const [look, given] of Object.entries(looks)) {
  // As high as the longest page: what sticks to the window's edge would stand in the middle of a picture.
  const options = { ...given, height: 4000 };
  const names = [];
  const snap = async (page, name) => {
    const path = `${look}-${name}.png`;
    await (await page.$('cluneal-self-check')).screenshot({ path: `${folder}/${path}` });
    names.push(name);
  };
  for (const [outcome, sheet] of Object.entries(ways)) {
    const page = await stage.open({ ...options, attributes: 'clinic="SpinePain Solutions"' });
    // Every question is on the way to strong; the others show their outcome alone.
    await walk(page, sheet, async (name) => {
      if (name === 'outcome') await snap(page, outcome);
      else if (outcome === 'strong') await snap(page, name);
    });
    await page.close();
  }
  await snapRest(options, snap);
  rows.push([look, names]);
}
for (const lang of ['en', ...tags]) rows.push([`print-${lang}`, await snapLetters(lang)]);
await takePictures(stage);
makeContactSheet();
await stage.close();

/** What a plain walk does not come by. */
async function snapRest(options, snap) {
  const missing = await stage.open(options);
  await press(missing, 'start');
  await press(missing, 'continue');
  await snap(missing, 'missing');
  await missing.close();
  const education = await stage.open({ ...options, attributes: 'mode="education"' });
  const { 'pain-sites': _, ...safe } = ways.elsewhere;
  await walk(education, safe);
  await snap(education, 'information');
  await education.close();
  const open = await stage.open({ ...options, attributes: 'skip-intro' });
  await snap(open, 'skip-intro');
  await open.close();
}

/** The printed letters, on paper as wide as that between the margins of A4. */
async function snapLetters(lang) {
  const names = [];
  for (const [outcome, sheet] of Object.entries(ways)) {
    const page = await stage.open({ width: 680, lang });
    await walk(page, sheet);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await press(page, 'print');
    await page.emulateMediaType('print');
    await (await page.$('[data-cluneal-print]')).screenshot({ path: `${folder}/print-${lang}-${outcome}.png` });
    names.push(outcome);
    await page.close();
  }
  return names;
}

function makeContactSheet() {
  const tile = (look, name) =>
    `<figure><img src="${look}-${name}.png" alt=""><figcaption>${name}</figcaption></figure>`;
  const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
    <style>body { font: 14px system-ui; background: #ccd2d6; margin: 24px; width: max-content; }
    div { display: flex; gap: 16px; align-items: start; } figure { margin: 0; } img { width: 300px; display: block; }
    .print img { background: #fff; padding: 24px; }</style>
    ${rows.map(([look, names]) => `<h2>${look}</h2><div class="${look}">${names.map((name) => tile(look, name)).join('')}</div>`).join('')}`;
  writeFileSync(`${folder}/index.html`, html);
  console.log(`${folder}/index.html: ${rows.flatMap(([, names]) => names).length} pictures`);
}
