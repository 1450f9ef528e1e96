/** Builds the script of demo/builder.html, which works without a server: it holds what it says of this version. */
import { build } from 'esbuild';
import { tags } from './locales.mjs';
import { cdnAddress, integrityOf, scripts, version } from './release.mjs';

export async function buildBuilder() {
  const files = Object.fromEntries(
    scripts.map((path) => [path.replace('dist/', ''), { address: cdnAddress(path), integrity: integrityOf(path) }]),
  );
  await build({
    entryPoints: ['demo/builder/main.js'],
    outfile: 'demo/dist/builder.js',
    bundle: true,
    format: 'iife',
    charset: 'ascii',
    define: { RELEASE: JSON.stringify({ version, languages: tags, files }) },
    logLevel: 'warning',
  });
}
