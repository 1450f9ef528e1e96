/** `npm run size`: prints what each script of a page weighs, and fails above its budget. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { tags } from './locales.mjs';

/** The most bytes of each script, compressed by Brotli. */
const budgets = {
  'cluneal-self-check.js': 39_200,
  ...Object.fromEntries(tags.map((tag) => [`locales/${tag}.js`, 5_000])),
};

export function checkSize() {
  for (const [file, budget] of Object.entries(budgets)) {
    const script = readFileSync(new URL(`../dist/${file}`, import.meta.url));
    const brotli = brotliCompressSync(script).length;
    console.log(
      `dist/${file}: ${script.length} bytes, ${gzipSync(script).length} gzip, ${brotli} brotli (budget ${budget} brotli)`,
    );
    if (brotli <= budget) continue;
    console.error(`dist/${file} is ${brotli - budget} bytes over its budget.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) checkSize();
