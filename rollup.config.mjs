import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { minifyTemplates } from './scripts/minify-templates.mjs';

/** Writes down whose code is in a bundle, and on which terms. */
const notices = license({
  thirdParty: {
    output: {
      file: 'dist/THIRD-PARTY-NOTICES.txt',
      template: (packages) =>
        packages
          .map(({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText.trim()}`)
          .sort()
          .join(`\n\n${'-'.repeat(80)}\n\n`),
    },
  },
});

/**
 * Bundles what tsc has emitted. Both files register the element and export nothing, so that the same code serves as a classic
 * script and as a module.
 */
const bundle = (file, format, addons) => ({
  file,
  format,
  ...addons,
  generatedCode: 'es2015',
  plugins: [
    notices,
    terser({
      ecma: 2021,
      compress: { passes: 3, unsafe_arrows: true },
      // A page in another encoding reads plain letters, too.
      format: { ascii_only: true, comments: /^!|@license|allFunctionsCalledOnLoad/i },
    }),
  ],
});

// Chromium then compiles all functions while it still loads the file, off the main thread; else the first page waits for each of them.
const compileHint = '//# allFunctionsCalledOnLoad';

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
      banner: `${compileHint}\ntry {`,
      intro: `${unlessNeedless}\n${ownEvent}`,
      footer: '} catch (error) { setTimeout(() => { throw error; }); }',
    }),
    bundle('dist/cluneal-self-check.esm.js', 'es', {
      banner: compileHint,
      intro: `const { HTMLElement = class {}, document = { createTreeWalker() {} } } = globalThis;\n${ownEvent}`,
    }),
  ],
  plugins: [nodeResolve({ exportConditions: ['production', 'default'] }), minifyTemplates()],
  onwarn(warning) {
    throw new Error(`${warning.code}: ${warning.message}`);
  },
};
