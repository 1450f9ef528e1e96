/**
 * Builds the pages of frameworks, as their users do, from their own packages: `apps` hold the element by hand, `guide` runs the
 * snippets of docs/frameworks.md, and those that the embed builder makes of odd choices.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { platforms } from '../../demo/builder/platforms.js';
import { snippetIn } from '../../scripts/snippets.mjs';
import { oddSettings } from './odd-settings.mjs';

const release = { version: '', languages: ['es'], addressOf: (path) => path, integrityOf: () => null };

const loaders = { react: 'jsx', vue: 'js', svelte: 'js', angular: 'ts' };

const compilers = {
  svelte: (code, filename) => compile(code, { filename, generate: 'client' }).js.code,
  vue: (code, filename) => {
    const isCustomElement = (tag) => tag === 'cluneal-self-check';
    const { descriptor } = parse(code, { filename });
    const templateOptions = { compilerOptions: { isCustomElement } };
    return compileScript(descriptor, { id: 'snippet', inlineTemplate: true, templateOptions }).content;
  },
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compilers.svelte(readFileSync(path, 'utf8'), path) }));
  },
};

/** Gives the code for a framework as the module `snippet:FRAMEWORK`. */
function snippets(codeFor) {
  return {
    name: 'snippets',
    setup({ onResolve, onLoad }) {
      // The page finds the package where the server of the tests has it.
      onResolve({ filter: /^cluneal-self-check\// }, ({ path }) => ({
        path: path.replace(/^[^/]+/, '/dist'),
        external: true,
      }));
      onResolve({ filter: /^snippet:/ }, ({ path }) => ({ path: path.replace('snippet:', ''), namespace: 'snippet' }));
      onLoad({ filter: /.*/, namespace: 'snippet' }, ({ path }) => ({
        contents: compilers[path]?.(codeFor(path), path) ?? codeFor(path),
        loader: loaders[path],
        resolveDir: process.cwd(),
      }));
    },
  };
}

const guide = readFileSync('../../docs/frameworks.md', 'utf8');
const fromGuide = snippets((framework) => snippetIn(guide, framework));
const fromBuilder = (settings) =>
  snippets((framework) => {
    const { snippets: make } = platforms.find(({ id }) => id === framework);
    return make(settings, release).at(-1).code;
  });

const frameworks = ['react.jsx', 'vue.js', 'svelte.js', 'angular.js'];
/** As a server renders it first. */
const hydrated = 'react-hydrated.jsx';

for (const [folder, outdir, plugins] of [
  ['apps', 'dist', []],
  ['guide', 'dist/guide', [fromGuide]],
  ...Object.entries(oddSettings).map(([call, settings]) => ['guide', `dist/odd-${call}`, [fromBuilder(settings)]]),
]) {
  await build({
    entryPoints: (folder === 'guide' ? [...frameworks, hydrated] : frameworks).map((name) => `${folder}/${name}`),
    outdir,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['svelte', 'production', 'browser'],
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    plugins: [svelte, ...plugins],
    logLevel: 'warning',
  });
}
