/** Builds the page of each framework as its users do, from its own packages. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

await build({
  entryPoints: ['react.jsx', 'vue.js', 'svelte.js', 'angular.js'].map((name) => `apps/${name}`),
  outdir: 'dist',
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
  plugins: [svelte],
  logLevel: 'warning',
});
