/** Builds dist/: the modules and types for npm, then the bundles that a page loads. */
import { rm } from 'node:fs/promises';
import { rollup } from 'rollup';
import { run } from './run.mjs';
import { checkSize } from './size.mjs';

await rm('dist', { recursive: true, force: true });
run('tsc');
const { default: config } = await import('../rollup.config.mjs');
const bundle = await rollup(config);
for (const output of config.output) await bundle.write(output);
await bundle.close();
checkSize();
