/** `npm run map`: prints what each part of the script weighs: the bytes (Brotli) that it would be lighter without that part. */
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { setUp } from './set-up.mjs';

/** The first that fits names the part. */
const parts = [
  [/node_modules.(@lit.context)/, 'packages: @lit/context'],
  [/node_modules/, 'packages: lit'],
  [/dist.i18n.en\.js/, 'i18n: the texts'],
  [/dist.ui.styles/, 'ui: styles'],
  [/dist.ui.body-shapes/, 'ui: drawings'],
  [/dist.(\w+)./, (room) => room],
  [/./, 'the rest'],
];

setUp();
const { default: config } = await import('../rollup.config.mjs');
const bundle = await rollup(config);
const { output } = await bundle.generate({ format: 'es', generatedCode: 'es2015' });
await bundle.close();

// Calls that nothing defines mark where a module begins; a minifier can neither move nor drop them.
const modules = Object.entries(output[0].modules).filter(([, { code }]) => code);
const marked = modules.map(([, { code }]) => `beginning();${code}`).join('\n');
const compress = { sequences: false, join_vars: false, hoist_funs: false, reduce_vars: false, inline: false };
const { code } = await minify(`(function(){${marked}})()`, { ecma: 2021, compress });
const pieces = code.split(/beginning\(\);?/).slice(1);
if (pieces.length !== modules.length) throw new Error('the minified script cannot be taken apart by module');

const partOf = (id) => {
  const [pattern, name] = parts.find(([pattern]) => pattern.test(id));
  return typeof name === 'string' ? name : name(pattern.exec(id)[1]);
};
const named = modules.map(([id], index) => ({ part: partOf(id), piece: pieces[index] }));
const weight = (some) => brotliCompressSync(some.map(({ piece }) => piece).join('')).length;
const whole = weight(named);
const rows = [...new Set(named.map(({ part }) => part))]
  .map((part) => [part, whole - weight(named.filter((each) => each.part !== part))])
  .sort((one, other) => other[1] - one[1]);
for (const [part, bytes] of rows) console.log(`${String(bytes).padStart(6)}  ${part}`);
console.log(`${String(whole).padStart(6)}  all, before the last passes of the minifier`);
