/** Prints what the one script tag weighs, and fails above the budget. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const file = 'dist/cluneal-self-check.js';
const budget = 43_000;

export function checkSize() {
  const script = readFileSync(new URL(`../${file}`, import.meta.url));
  const brotli = brotliCompressSync(script).length;
  console.log(
    `${file}: ${script.length} bytes, ${gzipSync(script).length} gzip, ${brotli} brotli (budget ${budget} brotli)`,
  );
  if (brotli > budget) {
    console.error(`${file} is ${brotli - budget} bytes over its budget.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) checkSize();
