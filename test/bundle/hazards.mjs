/**
 * What pages do to an element, each as a page of its own. `npm run hazards` tries them all and writes the table in
 * docs/host-pages.md.
 *
 * `head` and `body` are HTML; `headers` of the response; `script` is how our script gets onto the page (deferred in the head
 * unless given); `before`, `middle` and `check` are JavaScript that runs before the visitor starts, on the fourth page or with
 * `eachPage` on each, and at the end, when it has to be true; `answers` differ from the visitor's usual ones; `isMissing` says
 * that our script cannot run there; `isSandboxed` frames the page without forms and storage; `needs` names a file of a library
 * that has to be here.
 */
const bundle = '/dist/cluneal-self-check.js';
const element = '<cluneal-self-check clinic="SpinePain Solutions"><a href="/contact">Ask us</a></cluneal-self-check>';
const tag = (attributes = '', src = bundle) => `<script ${attributes} src="${src}"></script>`;
const inline = (code) => `<script nonce="n">${code}</script>`;
const style = (rules) => `<style nonce="n">${rules}</style>`;
const own = "document.querySelector('cluneal-self-check')";
const root = `${own}.shadowRoot`;
const heading = `${root}.querySelector('.heading')`;
const styleOf = (selector) => `getComputedStyle(${root}.querySelector('${selector}'))`;
const strict = "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src data:";

const linkStays = "document.querySelector('cluneal-self-check a').getBoundingClientRect().height > 0";

/** As translators do: each text node gives way to an element with the same text. */
const translate = `const walker = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT); const texts = []; while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode); texts.forEach((text) => { const font = document.createElement('font'); font.textContent = text.data; text.replaceWith(font); })`;

/** Hears of everything that a tracker could learn from, and keeps what it is told was used. */
const tracker = (isCapturing) =>
  inline(
    `window.used = []; for (const type of ['click', 'auxclick', 'input', 'change', 'submit', 'focusin', 'focusout', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mouseover']) document.addEventListener(type, (event) => used.push(event.composedPath()[0].localName), ${isCapturing});`,
  );

/** A value that a page passes down, against what the element shows. */
const looks = `${styleOf('.heading')}.visibility === 'visible' && parseFloat(${styleOf('.lead')}.fontSize) >= 17 &&
  ${styleOf('.lead')}.fontStyle === 'normal' && ${styleOf('.lead')}.textTransform === 'none' &&
  ${styleOf('.lead')}.writingMode === 'horizontal-tb' && ${own}.getBoundingClientRect().width > 250`;

export const hazards = [
  { id: 'L1', what: 'the script tag twice', body: element + tag() + tag() },
  {
    id: 'L2',
    what: 'as a module, twice',
    script: tag('type="module"') + tag('type="module"', `${bundle}?v=2`),
    body: element,
  },
  {
    id: 'L3',
    what: 'two versions',
    script: tag('', '/hazards/older.js') + tag(),
    body: element,
    check: "customElements.get('cluneal-self-check').version === '0.0.9'",
  },
  {
    id: 'L4',
    what: 'twice in one combined file, with code of the page around it',
    script: tag('', '/hazards/combined.js'),
    body: element,
    check: 'window.tail === 1',
  },
  { id: 'L5', what: 'at the end of the body', script: '', body: element + tag() },
  { id: 'L6', what: 'in the head without defer', script: tag(), body: element },
  {
    id: 'L7',
    what: 'properties set before the script',
    script: '',
    body: `${element}${inline("document.querySelector('cluneal-self-check').mode = 'education'")}${tag()}`,
    outcome: 'information',
  },
  {
    id: 'L9',
    what: 'added by another script',
    script: '',
    body: element + inline(`const s = document.createElement('script'); s.src = '${bundle}'; document.head.append(s);`),
  },
  {
    id: 'L10',
    what: 'long after the page has loaded',
    script: '',
    body:
      element +
      inline(
        `addEventListener('load', () => requestAnimationFrame(() => { const s = document.createElement('script'); s.src = '${bundle}'; document.body.append(s); }));`,
      ),
  },
  {
    id: 'L11',
    what: 'with the attributes by which optimisers leave a script alone',
    script: `<script data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-noptimize data-cookieconsent="ignore" src="${bundle}" defer></script>`,
    body: element,
  },
  {
    id: 'L12',
    what: 'minified once more by another minifier',
    script: tag('defer', '/hazards/minified.js'),
    body: element,
  },
  {
    id: 'L13',
    what: 'with an integrity hash',
    script: tag('defer crossorigin integrity="{integrity}"'),
    body: element,
  },
  {
    id: 'L14',
    what: 'blocked or not found: the link inside stays',
    script: tag('defer', '/hazards/nowhere.js'),
    isMissing: true,
    body: element,
    check: linkStays,
  },
  {
    id: 'C2',
    what: 'paragraphs, line breaks and text that a content system puts inside',
    body: '<p><cluneal-self-check><br />\n<p>&#8220;Ask us&#8221;</p>\ntext<br></cluneal-self-check></p>',
  },
  {
    id: 'C3',
    what: 'curled quotation marks and switches written as text',
    body: '<cluneal-self-check clinic=“Clinic” skip-intro="true" config="{&#8220;clinic&#8221;: 1}"></cluneal-self-check>',
    warns: true,
  },
  {
    id: 'C4',
    what: 'a popup that is copied out as HTML and put in again',
    body: `<div id="popup">${element}</div>`,
    before: 'const html = popup.innerHTML; popup.replaceChildren(); popup.innerHTML = html',
    check: "popup.querySelectorAll('*').length === 2",
  },
  {
    id: 'C5',
    what: 'hidden at first, shown later',
    body: `<div id="tab" style="display: none">${element}</div>${inline("addEventListener('load', () => { tab.style.display = 'block'; })")}`,
  },
  {
    id: 'C6',
    what: 'moved in the middle of a run',
    body: `<div id="one">${element}</div><div id="two"></div>`,
    middle: 'two.append(document.querySelector("cluneal-self-check"))',
  },
  {
    id: 'C7',
    what: 'copied in the middle of a run: the copy starts anew',
    body: element,
    middle: 'window.copy = document.querySelector("cluneal-self-check").cloneNode(true); document.body.append(copy)',
    check: "copy.shadowRoot.querySelector('[part=start]') !== null && copy.result === null",
  },
  {
    id: 'C8',
    what: 'a snapshot of the page put in its place before the run',
    body: element,
    before: 'document.body.replaceWith(document.body.cloneNode(true))',
  },
  {
    id: 'C9',
    what: 'attributes alone go in, and events alone come out',
    body: `<div id="place"></div>${inline(
      "const e = document.createElement('cluneal-self-check'); place.append(e); e.setAttribute('config', JSON.stringify({ mode: 'education' })); e.addEventListener('cluneal-result', ({ detail }) => { window.told = detail.outcome; });",
    )}`,
    outcome: 'information',
    check: "told === 'information'",
  },
  {
    id: 'P1',
    what: 'Prototype.js',
    needs: 'prototype/prototype.js',
    head: tag('', '/hazards/library/prototype/prototype.js'),
    body: element,
  },
  {
    id: 'P2',
    what: 'MooTools',
    needs: 'mootools/mootools.js',
    head: tag('', '/hazards/library/mootools/mootools.js'),
    body: element,
  },
  {
    id: 'P3',
    what: 'Array.prototype.toJSON as Prototype.js had it',
    head: inline("Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; }"),
    body: `<form id="f"><input name="a" /></form><cluneal-self-check consult-form="f" consult-fields="answers:a"></cluneal-self-check>`,
    check: "JSON.parse(document.querySelector('[name=a]').value).answers['pain-sites'][0] === 'rim-left'",
  },
  {
    id: 'P3b',
    what: 'methods added to every array',
    head: inline('Array.prototype.first = function () { return this[0]; }'),
    body: element,
  },
  {
    id: 'P4',
    what: 'methods added to every object',
    head: inline('Object.prototype.added = function () {}'),
    body: element,
  },
  {
    id: 'P5',
    what: 'a zod of its own that speaks for itself, and a refused option',
    script: tag('type="module"', '/test/bundle/neighbours/zod.js') + tag('type="module"'),
    body: element.replace('clinic=', 'heading-level="9" clinic='),
    warns: true,
    check: "heard.length === 1 && !heard[0].includes('THEIRS')",
  },
  {
    id: 'P6',
    what: 'a Lit of its own',
    script: tag('type="module"', '/test/bundle/neighbours/lit.js') + tag('type="module"'),
    body: `${element}<their-own></their-own>`,
    check: "document.querySelector('their-own').shadowRoot.textContent === 'theirs'",
  },
  {
    id: 'P7',
    what: 'a provider of contexts that answers to every name',
    head: inline(
      "document.addEventListener('context-request', (event) => { if (typeof event.context === 'string') event.callback('theirs'); }, true); document.addEventListener('context-request', () => heard.push('a request left the element'));",
    ),
    body: element,
  },
  {
    id: 'P8',
    what: 'Array.prototype.reduce as Prototype.js 1.6 had it: the link inside stays',
    head: inline('Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; }'),
    isMissing: true,
    body: element,
    check: `${linkStays} && heard.length === 1`,
  },
  {
    id: 'P9',
    what: 'a CustomEvent for old browsers, put in place of a good one',
    head: inline(
      "function CustomEvent(type, { bubbles, cancelable, detail }) { const event = document.createEvent('CustomEvent'); event.initCustomEvent(type, bubbles, cancelable, detail); return event; } CustomEvent.prototype = Event.prototype; window.CustomEvent = CustomEvent;",
    ),
    body: element,
  },
  {
    id: 'S1',
    what: '* with !important: tiny red type',
    head: style(
      '* { font-size: 8px !important; line-height: 9px !important; color: red !important; box-sizing: content-box !important }',
    ),
    body: element,
    check: looks,
  },
  {
    id: 'S2',
    what: '* without: inline, with margins',
    head: style('* { display: inline; margin: 3px; font-size: 8px }'),
    body: element,
    check: looks,
  },
  {
    id: 'S3',
    what: 'a body that passes down all it can',
    head: style(
      'body { text-transform: uppercase; letter-spacing: 5px; text-align: center; white-space: nowrap; text-indent: 40px; font-style: italic; line-height: 0; writing-mode: vertical-rl; -webkit-text-security: disc; fill-opacity: 0.1; word-break: break-all; user-select: none; -webkit-text-fill-color: red }',
    ),
    body: element,
    check: looks,
  },
  { id: 'S4', what: 'a page from right to left', head: style('body { direction: rtl }'), body: element, check: looks },
  {
    id: 'S5',
    what: 'a root font of ten pixels',
    head: style('html { font-size: 62.5% }'),
    body: element,
    check: looks,
  },
  { id: 'S6', what: 'all: unset', head: style('* { all: unset }'), body: element, check: looks },
  {
    id: 'S7',
    what: 'resets of buttons and inputs',
    head: style('button { display: none } input[type=radio], input[type=checkbox] { appearance: none; display: none }'),
    body: element,
    check: `${styleOf('button')}.display !== 'none'`,
  },
  {
    id: 'S8',
    what: 'inside a low box that hides what is beyond, under a transform',
    body: `<div style="overflow: hidden; height: 60px; transform: scale(1)">${element}</div>`,
  },
  {
    id: 'S9',
    what: 'a sidebar of 280 pixels on a wide page',
    body: `<div style="width: 280px">${element}</div>`,
    check: `[...${root}.querySelectorAll('*')].every((each) => each.getBoundingClientRect().right <= 289)`,
  },
  {
    id: 'S13',
    what: 'text spacing of the visitor',
    head: style(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ),
    body: element,
    check: looks,
  },
  {
    id: 'S15',
    what: 'room kept until the script has run',
    head: style('cluneal-self-check:not(:defined) { display: block; min-block-size: 32rem }'),
    body: element,
    check: looks,
  },
  {
    id: 'S16',
    what: 'hidden by the page for now, in each way that pages know',
    head: style('.closed { visibility: hidden; pointer-events: none } .d-none { display: none !important }'),
    body: `<div id="modal">${element}</div>`,
    middle: `const shown = () => getComputedStyle(${root}.querySelector('.heading')).visibility === 'visible' && ${root}.querySelector('.heading').getClientRects().length > 0; const e = ${own}; if (!shown()) throw new Error('hidden'); modal.className = 'closed'; if (shown()) throw new Error('shown in what is closed'); modal.className = ''; for (const [hide, show] of [[() => { e.style.display = 'none'; }, () => { e.style.display = ''; }], [() => e.classList.add('d-none'), () => e.classList.remove('d-none')], [() => { e.hidden = true; }, () => { e.hidden = false; }]]) { hide(); if (shown()) throw new Error('shown: ' + hide); show(); } if (!shown()) throw new Error('stays hidden')`,
    eachPage: true,
  },
  ...[
    ['a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['a centred grid', 'display: grid; justify-items: center'],
    ['a float', 'float: left'],
    ['an inline block', 'display: inline-block'],
    ['a box as wide as what is in it', 'inline-size: fit-content'],
    ['a cell of a table', 'display: table-cell'],
    ['a centred column in a sidebar', 'display: flex; flex-direction: column; align-items: center; width: 280px'],
    ['a row beside an image', 'display: flex', '<img width="40" height="40" alt="" src="data:,">'],
  ].map(([what, rules, beside = ''], index) => ({
    id: `S17${'abcdefgh'[index]}`,
    what: `in ${what}`,
    head: style(`#place { ${rules} }`),
    body: `<div id="place">${beside}${element}</div>`,
    check: `${own}.getBoundingClientRect().width > 270 && ${own}.getBoundingClientRect().right <= Math.min(innerWidth, place.getBoundingClientRect().right)`,
  })),
  {
    id: 'S18',
    what: 'in a dialog',
    body: `<dialog id="dialog">${element}</dialog>`,
    before: 'dialog.showModal()',
    check: `${own}.getBoundingClientRect().width > 300 && ${own}.getBoundingClientRect().right <= innerWidth`,
  },
  {
    id: 'X1',
    what: 'a strict policy: nonce, styles of the site alone',
    headers: { 'Content-Security-Policy': strict },
    script: tag('nonce="n" defer'),
    body: element,
    check: `${styleOf('.page')}.paddingTop !== '0px'`,
  },
  {
    id: 'X9',
    what: 'Trusted Types',
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'" },
    body: element,
  },
  {
    id: 'X10',
    what: 'Trusted Types with lit-html allowed',
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
    body: element,
  },
  {
    id: 'X10b',
    what: 'the same, and our script twice in one combined file',
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
    script: tag('', '/hazards/combined.js'),
    body: element,
    check: 'window.tail === 1',
  },
  {
    id: 'X11',
    what: 'Trusted Types without lit-html, in a combined file: the link inside stays, and the code behind runs',
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    script: tag('defer', '/hazards/combined.js'),
    isMissing: true,
    body: element,
    check: `${linkStays} && window.tail === 1`,
  },
  {
    id: 'X12',
    what: 'Trusted Types beside a Lit of its own, with duplicates allowed',
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    },
    script: tag('type="module"', '/test/bundle/neighbours/lit.js') + tag('type="module"'),
    body: element,
  },
  {
    id: 'X13',
    what: 'a sandboxed frame without storage, forms and printing',
    isSandboxed: true,
    body: '<cluneal-self-check remember browser-back></cluneal-self-check>',
    check: `${own}.print() === undefined`,
  },
  {
    id: 'X15',
    what: 'without what only https pages have',
    head: inline(
      "for (const [owner, name] of [[navigator, 'clipboard'], [crypto, 'randomUUID'], [crypto, 'subtle']]) Object.defineProperty(owner, name, { value: undefined });",
    ),
    body: element,
    check: `(async () => { ${root}.querySelector('[part=copy]').click(); await new Promise((resolve) => setTimeout(resolve, 50)); return /copied|by hand/.test(${root}.querySelector('.tools + .status').textContent); })()`,
  },
  {
    id: 'T1',
    what: 'a tracker that hears what comes up to the document',
    head: tracker(false),
    body: element,
    check: 'used.length === 0',
  },
  {
    id: 'T1s',
    what: 'a tracker that hears everything first, and an element that is sealed',
    // The way in is the visitor's, who cannot press what is closed to scripts.
    head:
      tracker(true) +
      inline(
        'const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (init) { return (this.way = attachShadow.call(this, init)); };',
      ),
    body: element.replace('clinic=', 'sealed clinic='),
    check: `used.length > 9 && used.every((name) => name === 'cluneal-self-check') && ${root} === null`,
  },
  {
    id: 'T4',
    what: 'a session recorder (rrweb)',
    script: `${tag('', '/hazards/package/rrweb/umd/rrweb.min.js')}${tag()}`,
    body: `<p>Words of the page</p>${element}${inline('window.recorded = []; rrweb.record({ emit: (event) => recorded.push(JSON.stringify(event)) });')}`,
    check: `recorded.join().includes('Words of the page') && !/rim-left|left side|usual-pain|fit the pattern/i.test(recorded.join())`,
  },
  {
    id: 'TR1',
    what: 'a translator that puts elements in place of texts',
    body: element,
    middle: translate,
    eachPage: true,
    check: `${heading}.textContent.includes('fit the pattern well')`,
  },
  {
    id: 'TR2',
    what: 'the same before a page that sends to care now',
    body: element,
    middle: translate,
    eachPage: true,
    answers: { 'emergency-signs': ['both-legs'] },
    outcome: 'emergency',
    check: `/911/.test(${root}.querySelector('.urgent').textContent)`,
  },
  {
    id: 'F1',
    what: 'below the fold: nothing scrolls or takes focus on load',
    body: `<div style="height: 3000px"></div>${element}`,
    before: "if (scrollY !== 0 || document.activeElement !== document.body) throw new Error('scrolled or focused')",
  },
  {
    id: 'F3',
    what: 'a header of 80 pixels that stays at the top',
    head: style(
      'header { position: sticky; top: 0; height: 80px; background: white } cluneal-self-check { --cluneal-scroll-margin: 80px }',
    ),
    body: `<header>Clinic</header>${element}<div style="height: 3000px"></div>`,
    middle: `scrollTo(0, ${own}.getBoundingClientRect().top + scrollY - 20)`,
    eachPage: true,
    check: `${heading}.getBoundingClientRect().top >= 80`,
  },
  {
    id: 'F5',
    what: 'a hundred elements that came and went',
    body: element,
    before:
      "for (let i = 0; i < 100; i += 1) { const e = document.createElement('cluneal-self-check'); document.body.append(e); e.start(); e.remove(); }",
    check: 'listeners === 0',
  },
];

const common = `
window.heard = [];
window.listeners = 0;
for (const target of [window, document]) {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  target.addEventListener = function (...given) { if (window.isCounting) window.listeners += 1; return addEventListener.apply(this, given); };
  target.removeEventListener = function (...given) { if (window.isCounting) window.listeners -= 1; return removeEventListener.apply(this, given); };
}
['log', 'info', 'warn', 'error', 'debug'].forEach((name) => { console[name] = (...said) => heard.push(said.join(' ')); });
addEventListener('error', ({ message }) => heard.push(message));
addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => heard.push(violatedDirective));`;

/** The page of a hazard: the trap, our script, and a visitor who goes through it and tells the frame around how it went. */
export function hazardPage({ head = '', script = tag('defer'), body, ...rest }) {
  const { before = '', middle = '', check = 'true', eachPage = false, isMissing = false, answers = {} } = rest;
  const visitor = `window.hazard = { before() { ${before} }, middle() { ${middle} }, check() { return ${check}; }, eachPage: ${eachPage}, isMissing: ${isMissing}, answers: ${JSON.stringify(answers)} };`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
${inline(common)}${head}${script}</head><body>${body}${inline(visitor)}<script nonce="n" src="/hazards/visitor.js" defer></script></body></html>`;
}
