/** The random answer sheets of test/arbitraries.ts, for tests that run in Node. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../arbitraries.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;

export const { anySheet } = await import(address);
