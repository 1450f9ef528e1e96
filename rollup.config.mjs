import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * Bundles what tsc has emitted. Both files register the element and export nothing, so that the same code serves as a classic
 * script and as a module.
 */
const bundle = (file, format, addons) => ({
  file,
  format,
  ...addons,
  generatedCode: 'es2015',
  plugins: [terser({ ecma: 2021, format: { comments: /^!|@license/i } })],
});

// MooTools replaces window.Event, and @lit/context then fails silently; UIEvent, which servers have not, still extends the real one.
const ownEvent = 'const Event = Object.getPrototypeOf(globalThis.UIEvent ?? CustomEvent);';

// Without a DOM, as in server renderers, there is nothing to register; and where the element is there already, a second Lit may
// not start: a policy of Trusted Types can forbid it.
const unlessNeedless = "if (typeof HTMLElement === 'undefined' || customElements.get('cluneal-self-check')) return;";

export default {
  input: 'dist/embed.js',
  output: [
    // Where the page's policy keeps Lit from starting, code behind ours in one combined file still runs.
    bundle('dist/cluneal-self-check.js', 'iife', {
      banner: 'try {',
      intro: `${unlessNeedless}\n${ownEvent}`,
      footer: '} catch (error) { setTimeout(() => { throw error; }); }',
    }),
    bundle('dist/cluneal-self-check.esm.js', 'es', {
      intro: `const { HTMLElement = class {}, document = { createTreeWalker() {} } } = globalThis;\n${ownEvent}`,
    }),
  ],
  plugins: [nodeResolve({ exportConditions: ['production', 'default'] })],
  onwarn(warning) {
    // zod's own modules depend on each other in a circle and carry comments that Rollup cannot read; both are harmless.
    const isZods = /node_modules.zod/.test(`${warning.id ?? ''} ${(warning.ids ?? []).join(' ')}`);
    if (isZods && ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) return;
    throw new Error(`${warning.code}: ${warning.message}`);
  },
};
