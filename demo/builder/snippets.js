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
 * @typedef {{ title: string, language: string, code: string }} Snippet
 */

/** What an unwired self-check looks like, and what docs/install.md shows. */
export const defaultSettings = {
  clinic: 'SpinePain Solutions',
  language: '',
  mode: 'check',
  emergencyNumber: '',
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
    snippets: (settings, release) => [page(settings, release)],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    isVendor: true,
    steps: [
      'In the editor add a block “Custom HTML” and paste this into it. It takes the right to add scripts: administrators and editors have it; on a network of sites, only its super administrators.',
    ],
    limits: 'The first attributes of the script ask plug-ins that optimise pages to leave it as it is.',
    snippets: (settings, release) => [page(settings, release, unoptimised)],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    isVendor: true,
    steps: ['Add a “Code” block, leave its type at HTML, and paste this into it. Not every plan allows scripts.'],
    snippets: (settings, release) => [page(settings, release)],
  },
  {
    id: 'wix',
    name: 'Wix',
    isVendor: true,
    steps: [
      'Add Elements, Embed, “Custom Element”; it needs a premium plan. Choose the source “Server URL”, and enter the address and the tag name below.',
      'Give the element the id selfCheck, turn on the developer mode, and paste the code into the page’s code.',
    ],
    snippets: (settings, release) => [
      {
        title: 'Server URL and tag name',
        language: 'text',
        code: `${release.addressOf(scriptOf(settings, release)[0])}\ncluneal-self-check`,
      },
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
    snippets: (settings, release) => [page(settings, release)],
  },
  {
    id: 'shopify',
    name: 'Shopify',
    isVendor: true,
    steps: ['In the theme editor add a section “Custom Liquid” and paste this into it.'],
    snippets: (settings, release) => [page(settings, release)],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    isVendor: true,
    steps: ['In the design manager make a module, paste this into its module.html, and add the module to the page.'],
    snippets: (settings, release) => [page(settings, release)],
  },
  {
    id: 'react',
    name: 'React',
    isPackage: true,
    steps: [
      'React 19 or later. In Next.js and the like, put "use client" into the first line (from its documentation, not tried here).',
    ],
    snippets: (settings, release) => [
      install(release),
      { title: 'SelfCheck.jsx', language: 'jsx', code: react(settings, release) },
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    isPackage: true,
    steps: ['Vue 3. Tell the compiler: isCustomElement: (tag) => tag === "cluneal-self-check".'],
    snippets: (settings, release) => [
      install(release),
      { title: 'SelfCheck.vue', language: 'vue', code: vue(settings, release) },
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte',
    isPackage: true,
    steps: ['Svelte 5.'],
    snippets: (settings, release) => [
      install(release),
      { title: 'SelfCheck.svelte', language: 'svelte', code: svelte(settings, release) },
    ],
  },
  {
    id: 'angular',
    name: 'Angular',
    isPackage: true,
    steps: ['A component of its own, which knows the element by CUSTOM_ELEMENTS_SCHEMA.'],
    snippets: (settings, release) => [
      install(release),
      { title: 'self-check.component.ts', language: 'ts', code: angular(settings, release) },
    ],
  },
];

/** By which optimisers leave a script alone; Cloudflare's has to come before `src`. */
const unoptimised = ['data-cfasync="false"', 'data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize'];

/** The files of the package that the page needs, the script first. */
function scriptOf({ language }, { languages }) {
  const tags = language === 'all' ? languages : languages.filter((tag) => tag === language);
  return ['cluneal-self-check.js', ...tags.map((tag) => `locales/${tag}.js`)];
}

function page(settings, release, scriptAttributes = []) {
  const scripts = scriptOf(settings, release).map((path) => {
    const integrity = release.integrityOf(path);
    const check = integrity ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : [];
    return `<script ${[...scriptAttributes, `src="${escape(release.addressOf(path))}"`, ...check, 'defer'].join(' ')}></script>`;
  });
  const styles = [
    '<style>',
    ...themeRule(settings),
    '  cluneal-self-check:not(:defined, [hidden]) { display: block; min-block-size: 100vh; }',
    '</style>',
  ];
  const lines = [...scripts, ...styles, ...element(settings, attributesOf(settings))];
  if (settings.call.kind === 'dialog') {
    const listen = "document.querySelector('cluneal-self-check').addEventListener('cluneal-consult', (event) => {";
    lines.push('<script>', `  ${listen}`, ...indent(openDialog(settings.call), 4), '  });', '</script>');
  }
  return { title: 'HTML', language: 'html', code: lines.join('\n') };
}

function themeRule({ theme }) {
  const declarations = declarationsOf(theme);
  return declarations.length > 0
    ? ['  cluneal-self-check {', ...declarations.map((each) => `    ${each};`), '  }']
    : [];
}

function declarationsOf(theme) {
  return Object.entries(theme)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
}

/** The attributes of the element, by name. */
export function attributesOf({ clinic, language, mode, emergencyNumber, call }) {
  const fields = call.kind === 'form' ? Object.entries(call.fields).filter(([, name]) => name !== '') : [];
  return Object.fromEntries(
    Object.entries({
      lang: language === 'all' ? '' : language,
      clinic,
      mode: mode === 'check' ? '' : mode,
      'emergency-number': emergencyNumber,
      'consult-href': call.kind === 'link' ? call.href : '',
      'consult-form': call.kind === 'form' ? call.id : '',
      'consult-fields': fields.map(([what, name]) => `${what}:${name}`).join('; '),
      // A plain link carries no answers, so there is nothing to agree to.
      share: call.kind === 'link' ? 'never' : '',
    }).filter(([, value]) => value !== ''),
  );
}

function attribute(name, value) {
  return `${name}="${escape(value)}"`;
}

/** Angular reads two braces as its own however they are written; in a text of an expression they are none. */
function angularAttribute(name, value) {
  return value.includes('{{') ? `[attr.${name}]="${escape(quote(value))}"` : attribute(name, value);
}

/** The element as markup, with what is shown where its script does not run. */
function element({ call }, attributes, more = [], write = attribute) {
  const given = [...Object.entries(attributes).map(([name, value]) => write(name, value)), ...more];
  const href = call.kind === 'link' ? call.href : `#${call.id}`;
  const fallback =
    call.kind === 'dialog'
      ? 'Please ask us about your back pain.'
      : `<a href="${escape(href)}">Ask us about your back pain</a>`;
  const tag = ['<cluneal-self-check', ...given];
  const start = tag.join(' ').length < 100 ? [`${tag.join(' ')}>`] : [tag[0], ...indent(given, 2), '>'];
  return [...start, `  ${fallback}`, '</cluneal-self-check>'];
}

const withoutTick = 'Without the visitor’s tick there is no summary.';

/** The body of a listener to `cluneal-consult` that opens a dialog of the page. */
function openDialog({ id }, isTyped = false) {
  return [
    `const dialog = document.getElementById(${quote(id)})${isTyped ? ' as HTMLDialogElement | null' : ''};`,
    `const message = dialog?.querySelector('textarea');`,
    'if (!dialog || !message) return; // the visitor is then told how to go on',
    'event.preventDefault();',
    `// ${withoutTick}`,
    "message.value = event.detail.summary ?? '';",
    'dialog.showModal();',
  ];
}

/** The same as a function. */
function openBooking(call) {
  return ['function openBooking(event) {', ...indent(openDialog(call), 2), '}'];
}

/** Page code of Wix. It cannot reach into a form, nor prevent what an event does by default. */
function velo({ call, ...settings }) {
  const isLink = call.kind === 'link';
  const attributes = attributesOf({ ...settings, language: '', call: isLink ? call : { kind: 'dialog' } });
  const style = declarationsOf(settings.theme).join('; ');
  const given = Object.entries(style ? { ...attributes, style } : attributes);
  return [
    '$w.onReady(() => {',
    "  const selfCheck = $w('#selfCheck');",
    ...given.map(([name, value]) => `  selfCheck.setAttribute(${quote(name)}, ${quote(value)});`),
    ...(isLink
      ? []
      : [
          "  selfCheck.on('cluneal-consult', (event) => {",
          `    // ${withoutTick}`,
          "    $w('#message').value = event.detail.summary ?? '';",
          "    $w('#message').scrollTo();",
          '  });',
        ]),
    '});',
  ].join('\n');
}

function install({ version }) {
  return {
    title: 'In a terminal',
    language: 'sh',
    code: `npm install --save-exact cluneal-self-check${version && `@${version}`}`,
  };
}

function imports(settings, release) {
  const [, ...locales] = scriptOf(settings, release);
  return ["import 'cluneal-self-check/define.js';", ...locales.map((path) => `import 'cluneal-self-check/${path}';`)];
}

function react(settings, release) {
  const { call, theme } = settings;
  const isDialog = call.kind === 'dialog';
  const styles = Object.entries(theme).filter(([, value]) => value !== '');
  const style = styles.map(([name, value]) => `${quote(name)}: ${quote(value)}`).join(', ');
  const more = [...(style ? [`style={{ ${style} }}`] : []), ...(isDialog ? ['oncluneal-consult={openBooking}'] : [])];
  const lines = [
    ...imports(settings, release),
    '',
    'export function SelfCheck() {',
    '  return (',
    ...indent(element(settings, attributesOf(settings), more), 4),
    '  );',
    '}',
  ];
  if (isDialog) lines.push('', ...openBooking(call));
  return lines.join('\n');
}

function styleAttribute({ theme }) {
  const style = declarationsOf(theme).join('; ');
  return style ? [`style="${escape(style)}"`] : [];
}

function vue(settings, release) {
  const isDialog = settings.call.kind === 'dialog';
  const more = [...styleAttribute(settings), ...(isDialog ? ['@cluneal-consult="openBooking"'] : [])];
  return [
    '<script setup>',
    ...imports(settings, release),
    ...(isDialog ? ['', ...openBooking(settings.call)] : []),
    '</script>',
    '',
    '<template>',
    ...indent(element(settings, attributesOf(settings), more), 2),
    '</template>',
  ].join('\n');
}

function svelte(settings, release) {
  const isDialog = settings.call.kind === 'dialog';
  const more = [...styleAttribute(settings), ...(isDialog ? ['oncluneal-consult={openBooking}'] : [])];
  return [
    '<script>',
    ...indent([...imports(settings, release), ...(isDialog ? ['', ...openBooking(settings.call)] : [])], 2),
    '</script>',
    '',
    ...element(settings, attributesOf(settings), more),
  ].join('\n');
}

function angular(settings, release) {
  const isDialog = settings.call.kind === 'dialog';
  const more = [...styleAttribute(settings), ...(isDialog ? ['(cluneal-consult)="openBooking($event)"'] : [])];
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    ...imports(settings, release),
    '',
    '@Component({',
    "  selector: 'app-self-check',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    ...indent(element(settings, attributesOf(settings), more, angularAttribute), 4),
    '  `,',
    '})',
    `export class SelfCheckComponent {${isDialog ? '' : '}'}`,
    ...(isDialog
      ? [
          '  openBooking(event: CustomEvent<{ summary: string | null }>) {',
          ...indent(openDialog(settings.call, true), 4),
          '  }',
          '}',
        ]
      : []),
  ].join('\n');
}

function indent(lines, by) {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/**
 * A text as the value of an attribute. Braces, backslashes and backticks mean something in the templates of frameworks and content
 * systems, so they are written as HTML allows everywhere.
 */
function escape(text) {
  return text.replace(/[&<>"{}\\`]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A text as a literal of JavaScript, also inside a script of a page or a template of a content system. */
function quote(text) {
  const body = text.replace(/[\\'<{}\n\r\u2028\u2029]/g, (character) => `\\u${hex(character)}`);
  return `'${body}'`;
}

function hex(character) {
  return character.codePointAt(0).toString(16).padStart(4, '0');
}
