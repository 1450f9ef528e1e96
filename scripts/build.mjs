/** Builds dist/: the modules and types for npm, then what a page loads: the bundles and the languages. */
import { rm } from 'node:fs/promises';
import { rollup } from 'rollup';
import { buildLocales } from './locales.mjs';
import { run } from './run.mjs';
import { checkSize } from './size.mjs';

await rm('dist', { recursive: true, force: true });
run('tsc');
const { default: config } = await import('../rollup.config.mjs');
const bundle = await rollup(config);
for (const output of config.output) await bundle.write(output);
await bundle.close();
await buildLocales();
checkSize();
