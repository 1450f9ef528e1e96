/**
 * Builds dist/: the modules and types for npm, what a page loads (the bundles, each with the notices of what is in it, and the
 * languages), and what is in all that.
 */
import { rm } from 'node:fs/promises';
import { rollup } from 'rollup';
import { buildBuilder } from './builder.mjs';
import { buildLocales } from './locales.mjs';
import { buildManifest } from './manifest.mjs';
import { scripts, scriptTag } from './release.mjs';
import { run } from './run.mjs';
import { buildSbom } from './sbom.mjs';
import { checkSize } from './size.mjs';

await rm('dist', { recursive: true, force: true });
run('tsc');
const { default: config } = await import('../rollup.config.mjs');
const bundle = await rollup(config);
for (const output of config.output) await bundle.write(output);
await bundle.close();
await buildLocales();
buildManifest();
await buildBuilder();
buildSbom();
checkSize();
console.log(`\nOnce this version is published, a page loads it by:\n${scripts.map(scriptTag).join('\n')}`);
