/** What a clinic pastes into its website, for each kind of website. The builder shows it, docs/install.md holds it, tests run it. */

/**
 * @typedef {object} Settings what a clinic decides; an empty text is what nobody has decided
 * @property {string} clinic its name
 * @property {string} language empty for English, the tag of a language, or `all` for every language, as the page around it speaks
 * @property {'check' | 'education'} mode
 * @property {string} emergencyNumber digits; empty for that of the page's region
 * @property {Call} call what the call to action does
 * @property {Readonly<Record<string, string>>} theme custom property to value
 *
 * @typedef {{ kind: 'link', href: string }
 *   | { kind: 'form', id: string, fields: Readonly<Record<string, string>> }
 *   | { kind: 'dialog', id: string }} Call
 *
 * @typedef {object} Release where the files of one version are
 * @property {string} version empty for the newest
 * @property {readonly string[]} languages the tags of all languages but English
 * @property {(path: string) => string} addressOf where the page loads a file of the package's dist folder from
 * @property {(path: string) => string | null} integrityOf its hash; null where the page does not check it
 *
 * @typedef {object} Snippet
 * @property {string} title
 * @property {string} language of the code
 * @property {string} code
 * @property {true} [isCommon] the same for several kinds of websites, so that a guide needs it once
 */

import { angular, react, svelte, vue } from './component-code.js';
import { dialogSample, filesOf, opensDialog } from './markup.js';
import { page, velo } from './website-code.js';

/** What an unwired self-check looks like, and what docs/install.md shows. */
export const defaultSettings = {
  clinic: 'SpinePain Solutions',
  language: '',
  mode: 'check',
  emergencyNumber: '911',
  call: { kind: 'link', href: '/contact' },
  theme: { '--cluneal-accent': '#0b5c7a' },
};

/**
 * The kinds of websites. `steps` say what to do; `isVendor` marks those that come from the vendor's documentation. Where `isPackage`,
 * a bundler takes the script from the package.
 */
export const platforms = [
  {
    id: 'html',
    name: 'Plain HTML',
    steps: ['Paste this into the page, where the self-check is to stand.'],
    snippets: page,
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    isVendor: true,
    steps: [
      'In the editor add a block “Custom HTML” and paste this into it. It takes the right to add scripts: administrators and editors have it; on a network of sites, only its super administrators.',
    ],
    limits: 'The first attributes of the script ask plug-ins that optimise pages to leave it as it is.',
    snippets: (settings, release) => page(settings, release, unoptimised),
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    isVendor: true,
    steps: ['Add a “Code” block, leave its type at HTML, and paste this into it. Not every plan allows scripts.'],
    snippets: page,
  },
  {
    id: 'wix',
    name: 'Wix',
    isVendor: true,
    steps: [
      'Add Elements, Embed, “Custom Element”; it needs a premium plan. Choose the source “Server URL”, and enter the address and the tag name below.',
      'Give the element the id selfCheck. For anything but a link, add a text box with the id message. Turn on the developer mode, and paste the code into the page’s code.',
    ],
    snippets: (settings, release) => [
      { title: 'Server URL', language: 'text', code: release.addressOf(filesOf(settings, release)[0]) },
      { title: 'Tag name', language: 'text', code: 'cluneal-self-check' },
      { title: 'Page code', language: 'js', code: velo(settings) },
    ],
    limits: 'Wix loads one script for an element, so it speaks English there, and Wix does not check the hash.',
  },
  {
    id: 'webflow',
    name: 'Webflow',
    isVendor: true,
    steps: [
      'Add an element “Code Embed” and paste this into it. Scripts run in the preview and on the published page.',
    ],
    snippets: page,
  },
  {
    id: 'shopify',
    name: 'Shopify',
    isVendor: true,
    steps: ['In the theme editor add a section “Custom Liquid” and paste this into it.'],
    snippets: page,
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    isVendor: true,
    steps: ['In the design manager make a module, paste this into its module.html, and add the module to the page.'],
    snippets: page,
  },
  {
    id: 'react',
    name: 'React',
    isPackage: true,
    steps: ['React 19 or later; in Next.js and the like, too.'],
    snippets: (settings, release) => [
      ...common(settings, release),
      { title: 'SelfCheck.jsx', language: 'jsx', code: react(settings, release) },
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    isPackage: true,
    steps: ['Vue 3. Tell the compiler: isCustomElement: (tag) => tag === "cluneal-self-check".'],
    snippets: (settings, release) => [
      ...common(settings, release),
      { title: 'SelfCheck.vue', language: 'vue', code: vue(settings, release) },
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte',
    isPackage: true,
    steps: ['Svelte 5.'],
    snippets: (settings, release) => [
      ...common(settings, release),
      { title: 'SelfCheck.svelte', language: 'svelte', code: svelte(settings, release) },
    ],
  },
  {
    id: 'angular',
    name: 'Angular',
    isPackage: true,
    steps: ['Angular 19 or later: a component of its own, which knows the element by CUSTOM_ELEMENTS_SCHEMA.'],
    snippets: (settings, release) => [
      ...common(settings, release),
      { title: 'self-check.component.ts', language: 'ts', code: angular(settings, release) },
    ],
  },
];

/** By which optimisers leave a script alone; Cloudflare's has to come before `src`. */
const unoptimised = ['data-cfasync="false"', 'data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize'];

/** What every framework needs. */
function common({ call }, { version }) {
  const install = {
    title: 'In a terminal',
    language: 'sh',
    code: `npm install --save-exact cluneal-self-check${version && `@${version}`}`,
    isCommon: true,
  };
  return opensDialog(call) ? [install, dialogSample(call)] : [install];
}
