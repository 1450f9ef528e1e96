import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { openStage, press, walk, ways } from '../../scripts/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

const reason = 'needs Chromium: other browsers do not tell what they hold and what has moved';

test('a page holds no more after many runs than after a few', async (context) => {
  if (!stage) return context.skip(reason);
  const page = await stage.open();
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable');
  const heldAfter = async (runs) => {
    for (let run = 0; run < runs; run += 1) {
      await walk(page, ways.strong);
      await press(page, 'restart');
    }
    // What is in two worlds takes two collections.
    for (let time = 0; time < 2; time += 1) await devTools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devTools.send('Performance.getMetrics');
    return ['Nodes', 'JSEventListeners'].map((counter) => metrics.find(({ name }) => name === counter).value);
  };
  const [nodes, listeners] = await heldAfter(3);
  const runs = 12;
  const [moreNodes, moreListeners] = await heldAfter(runs);
  // What the last pages of one run were made of may still wait to be collected; what stays would stay of every run.
  assert.ok((moreNodes - nodes) / runs < 10, `${moreNodes} nodes after ${nodes}`);
  assert.ok((moreListeners - listeners) / runs < 1, `${moreListeners} listeners after ${listeners}`);
});

test('where the page keeps a screenful, nothing moves when the first question comes', async (context) => {
  if (!stage) return context.skip(reason);
  const [snippet] = /cluneal-self-check:not\(:defined, \[hidden\]\) \{[^}]*\}/.exec(readFileSync('README.md', 'utf8'));
  const { before, after } = await shifts(await stage.open(), snippet, 'skip-intro');
  assert.deepEqual([before, after], [[], []]);
});

test('nothing moves once the element has come', async (context) => {
  if (!stage) return context.skip(reason);
  const { before, after } = await shifts(await stage.open(), '', '');
  assert.ok(before.length > 0, 'what is below makes room when it comes');
  assert.deepEqual(after, []);
});

/** How much has moved on a page with the element, up to the first frame that shows it and after that. */
function shifts(page, styles, attributes) {
  return page.evaluate(
    async (style, attribute, script) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 400px; block-size: 800px';
      frame.srcdoc = `<!doctype html><html lang="en"><style>${style}</style>
        <h1>A clinic</h1><cluneal-self-check ${attribute}></cluneal-self-check><footer>The end of the page</footer>`;
      document.body.replaceChildren(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const { contentWindow: inside } = frame;
      const frames = async (count) => {
        for (let i = 0; i < count; i += 1) await new Promise((resolve) => inside.requestAnimationFrame(resolve));
      };
      const values = [];
      const observer = new inside.PerformanceObserver((list) => {
        values.push(...list.getEntries().map(({ value }) => value));
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await frames(2);
      inside.document.head.append(Object.assign(inside.document.createElement('script'), { textContent: script }));
      // The first callback runs before the frame that shows it; shifts are told after the frame in which they are seen.
      await frames(3);
      const before = values.splice(0);
      await frames(10);
      return { before, after: values };
    },
    styles,
    attributes,
    readFileSync('dist/cluneal-self-check.js', 'utf8'),
  );
}

test('the scripts tell Chromium to compile them while they load', () => {
  for (const file of ['cluneal-self-check.js', 'cluneal-self-check.esm.js']) {
    assert.match(readFileSync(`dist/${file}`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
  }
});

test('the build takes blanks and comments out of templates, and nothing that is seen', () => {
  const minified = (code) => minifyTemplates().transform.call({ parse: parseAst }, code, 'src/view.js').code;
  assert.equal(
    minified('html`\n  <p\n    class=${name}\n  >A <b>b</b>\n  <i>${html`  <br />\n`}</i\n  ></p>`'),
    'html` <p class=${name}>A <b>b</b> <i>${html` <br/> `}</i></p>`',
  );
  assert.equal(
    minified("css`\n/* why */\n.a [${name}] { color: var(--_b, red); content: '\\\\2713  '; }\n`"),
    'css`.a [${name}]{color:var(--_b, red);content:"\\\\2713  "}`',
  );
  assert.equal(minified("css`.a { content: '✓'; }`"), 'css`.a{content:"✓"}`');
  assert.equal(minified('other`  a  `'), 'other`  a  `');
});
