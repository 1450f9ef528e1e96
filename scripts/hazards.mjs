/** `npm run hazards`: tries what pages do to the element in every browser that is here, and writes the table of docs/host-pages.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setUp } from './set-up.mjs';

setUp();
const { format } = await import('prettier');
const { hazards } = await import('../test/bundle/hazards.mjs');
const { findBrowsers } = await import('./browsers.mjs');
const { runBrowserTests } = await import('./browser-tests.mjs');

const path = 'docs/host-pages.md';
const browsers = await findBrowsers();
const names = Object.keys(browsers);
const { tests } = await runBrowserTests(browsers, ['test/bundle/hazards.test.ts']);

const resultOf = (id, browser) => {
  const found = tests.find((test) => test.browser === browser && test.name.startsWith(`${id}: `));
  if (!found || found.skipped) return 'not tried';
  return found.passed ? 'passes' : '**fails**';
};
const rows = hazards.map(({ id, what }) => [id, what, ...names.map((browser) => resultOf(id, browser))]);
const line = (cells) => `| ${cells.join(' | ')} |`;
const heads = ['', 'what the page does', ...names];
const table = [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
rows.forEach((cells) => console.log(cells.join(' | ')));

const text = readFileSync(path, 'utf8').replace(/(<!-- generated -->\n).*(<!-- end -->)/s, `$1\n${table}\n\n$2`);
writeFileSync(path, await format(text, { parser: 'markdown', printWidth: 120 }));
process.exit(rows.flat().includes('**fails**') ? 1 : 0);
