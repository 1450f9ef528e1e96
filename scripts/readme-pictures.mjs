/** The pictures that the README and the guides show, taken of the built script. */
import { pathToFileURL } from 'node:url';
import { ways, walk } from './stage.mjs';

/** What the three phones show: which way leads there, and which page of it. */
const phones = [
  ['Where it hurts', 'strong', 'pain-sites'],
  ['An outcome, in plain words', 'strong', 'outcome'],
  ['A danger sign ends the questions', 'emergency', 'outcome'],
];

const size = { width: 390, height: 760 };

/** Three phones side by side, and the embed builder. */
export async function takePictures(stage) {
  const screens = [];
  for (const [caption, way, shown] of phones) screens.push([caption, await screenOf(stage, way, shown)]);
  const hero = await stage.open({ width: 1360, height: 880, scale: 1.5 });
  await hero.setContent(heroPage(screens));
  await hero.screenshot({ path: 'docs/images/hero.png' });
  await hero.close();

  const builder = await stage.open({ width: 1280, height: 1000, scale: 1.5 });
  await builder.goto(pathToFileURL('demo/builder.html').href);
  await builder.waitForSelector('cluneal-self-check >>> [part="start"]');
  await builder.screenshot({ path: 'docs/images/builder.png' });
  await builder.close();
}

async function screenOf(stage, way, shown) {
  const styles = 'body { padding: 12px; background: #f6f8f9; }';
  const page = await stage.open({ ...size, scale: 2, styles, attributes: 'clinic="SpinePain Solutions"' });
  let screen;
  await walk(page, ways[way], async (current) => {
    if (current === shown) screen = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, ...size } });
  });
  await page.close();
  return screen;
}

function heroPage(screens) {
  const figures = screens.map(
    ([caption, screen]) =>
      `<figure><img src="data:image/png;base64,${screen}" alt=""><figcaption>${caption}</figcaption></figure>`,
  );
  return `<!doctype html><title>Three phones</title><style>
    body { display: flex; gap: 40px; justify-content: center; margin: 0; padding: 36px 0 0; height: 844px; background: linear-gradient(#e9f0f3, #d3e0e6); }
    figure { margin: 0; width: ${size.width}px; }
    img { display: block; width: ${size.width}px; border: 9px solid #1b262d; border-radius: 44px; box-sizing: border-box; box-shadow: 0 18px 40px #1b262d33; }
    figcaption { margin-top: 20px; color: #1b262d; font: 600 19px/1.3 system-ui, sans-serif; text-align: center; }
  </style>${figures.join('')}`;
}
