/** The built element alone on a page of Chromium, for pictures and for tests that need a whole browser. */
import { launch } from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';

const script = 'dist/cluneal-self-check.js';
const locales = 'dist/locales';

const safe = { 'emergency-signs': ['none'], 'warning-signs': ['none'], 'caution-signs': ['none'], age: ['45-64'] };

const strong = {
  ...safe,
  'pain-sites': ['rim-left', 'upper-buttock-left'],
  'worst-site': ['rim'],
  'press-check': ['usual-pain'],
  spread: ['upper-buttock', 'below-knee'],
  'worse-with': ['rising-turning', 'bending-arching'],
  feel: ['burning'],
  duration: ['over-3-months'],
  history: ['none'],
  'nerve-block': ['none'],
};

/** A visitor's way to each outcome: what is picked on each page. */
export const ways = {
  emergency: { 'emergency-signs': ['saddle-numbness', 'both-legs'] },
  'same-day': { 'emergency-signs': ['none'], 'warning-signs': ['new-leg-weakness', 'cancer'] },
  'doctor-first': { ...safe, 'caution-signs': ['fragile-bones'], age: undefined },
  strong,
  partial: {
    ...strong,
    'pain-sites': ['rim-right', 'dimple-right', 'groin-right'],
    'press-check': ['not-done'],
    'worse-with': ['belt', 'bending-arching', 'lying-on-side'],
    duration: ['under-6-weeks'],
  },
  unlikely: {
    ...strong,
    'pain-sites': ['lower-buttock-left', 'thigh-back-left', 'below-knee-left'],
    'worst-site': ['thigh-back'],
    'press-check': ['no-pain'],
    spread: ['foot', 'leg-worse'],
    'worse-with': ['cough-leg', 'sitting-on-it'],
    feel: [],
  },
  elsewhere: { ...safe, 'pain-sites': ['elsewhere'] },
};

/**
 * @param name the browser; Firefox decides once for all pages whether it has forced colours.
 * @returns a way to open pages with the element, and one to close them all; null where the browser was not found.
 */
export async function openStage(name = 'chromium', { hasForcedColours = false } = {}) {
  const { [name]: found } = await findBrowsers();
  if (!found) return null;
  const browser = await launch(
    name === 'firefox'
      ? {
          browser: 'firefox',
          executablePath: found.path,
          // 2 is "always": the visitor's colours instead of the page's.
          extraPrefsFirefox: { 'browser.display.document_color_use': hasForcedColours ? 2 : 0 },
        }
      : { executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] },
  );
  const devTools = name === 'chromium';
  return { open: (look) => openPage(browser, devTools, look), close: () => browser.close() };
}

/**
 * @param look the element's `attributes`, and of its page the `lang`, the `width` and `height` in CSS pixels, `styles`, `scale`, the pixels
 *   of the screen for each, and where the browser has developer tools `isDark` and `hasForcedColours`.
 */
async function openPage(browser, hasDevTools, look = {}) {
  const {
    attributes = '',
    width = 720,
    height = 900,
    styles = '',
    isDark,
    hasForcedColours,
    scale = 1,
    lang = 'en',
  } = look;
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  if (hasDevTools) {
    const devTools = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: hasForcedColours ? 'active' : 'none' },
    ];
    await devTools.send('Emulation.setEmulatedMedia', { features });
  }
  await page.setContent(`<!doctype html>
    <html lang="${lang}"><title>A page</title>
    <meta name="color-scheme" content="${isDark ? 'dark' : 'light'}">
    <style>body { margin: 0; font-family: system-ui, sans-serif; } ${styles}</style>
    <cluneal-self-check ${attributes}></cluneal-self-check>`);
  await page.addScriptTag({ path: script });
  if (lang !== 'en') {
    await page.addScriptTag({ path: `${locales}/${lang}.js` });
    await page.waitForSelector(`cluneal-self-check >>> [part='base']:lang(${lang})`);
  }
  return page;
}

/** Presses the control that is the part. */
export async function press(page, part) {
  await page.evaluate(async (name) => {
    const element = document.querySelector('cluneal-self-check');
    element.shadowRoot.querySelector(`[part~="${name}"]`).click();
    await element.updateComplete;
  }, part);
}

/** Answers the sheet from the intro on; `look` is called with the name of each page, answered, and at last of the outcome. */
export async function walk(page, sheet, look = () => undefined) {
  await look('intro');
  await press(page, 'start');
  for (const [question, picks] of Object.entries(sheet)) {
    if (!picks) continue;
    for (const pick of picks) {
      await page.evaluate(
        async (name, value) => {
          const element = document.querySelector('cluneal-self-check');
          element.shadowRoot.querySelector(`[name="${name}"][value="${value}"]`).click();
          await element.updateComplete;
        },
        question,
        pick,
      );
    }
    await look(question);
    await press(page, 'continue');
  }
  await look('outcome');
}
