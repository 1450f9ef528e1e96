/**
 * What pages do to an element, each as a page of its own. `npm run hazards` tries them all and writes the table in
 * docs/host-pages.md.
 *
 * `head` and `body` are HTML; `headers` of the response; `script` is how our script gets onto the page (deferred in the head
 * unless given); `check` is JavaScript that is true in the page when the run is over; `isSandboxed` frames the page without
 * forms and storage; `needs` names a file of a library that has to be here.
 */
const bundle = '/dist/cluneal-self-check.js';
const element = '<cluneal-self-check clinic="SpinePain Solutions"><a href="/contact">Ask us</a></cluneal-self-check>';
const tag = (attributes = '', src = bundle) => `<script ${attributes} src="${src}"></script>`;
const inline = (code) => `<script nonce="n">${code}</script>`;
const style = (rules) => `<style nonce="n">${rules}</style>`;
const root = "document.querySelector('cluneal-self-check').shadowRoot";
const styleOf = (selector) => `getComputedStyle(${root}.querySelector('${selector}'))`;
const strict = "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src data:";

/** A value that a page passes down, against what the element shows. */
const looks = `${styleOf('.heading')}.visibility === 'visible' && parseFloat(${styleOf('.lead')}.fontSize) >= 17 &&
  ${styleOf('.lead')}.fontStyle === 'normal' && ${styleOf('.lead')}.textTransform === 'none' &&
  getComputedStyle(document.querySelector('cluneal-self-check')).display === 'block'`;

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
    warns: true,
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
      'body { text-transform: uppercase; letter-spacing: 5px; text-align: center; pointer-events: none; white-space: nowrap; text-indent: 40px; font-style: italic; visibility: hidden; line-height: 0; user-select: none; -webkit-text-fill-color: red }',
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
    id: 'X13',
    what: 'a sandboxed frame without storage and forms',
    isSandboxed: true,
    body: '<cluneal-self-check remember browser-back></cluneal-self-check>',
  },
  {
    id: 'T1',
    what: 'a translator that puts elements in place of texts',
    body: element,
    middle: `const walker = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT); const texts = []; while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode); texts.forEach((text) => { const font = document.createElement('font'); font.textContent = text.data; text.replaceWith(font); })`,
    eachPage: true,
    check: `${root}.querySelector('.heading').textContent.includes('fit the pattern well')`,
  },
  {
    id: 'F1',
    what: 'below the fold: nothing scrolls or takes focus on load',
    body: `<div style="height: 3000px"></div>${element}`,
    before: "if (scrollY !== 0 || document.activeElement !== document.body) throw new Error('scrolled or focused')",
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
  const { before = '', middle = '', check = 'true', eachPage = false } = rest;
  const visitor = `window.hazard = { before() { ${before} }, middle() { ${middle} }, check() { return ${check}; }, eachPage: ${eachPage} };`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
${inline(common)}${head}${script}</head><body>${body}${inline(visitor)}<script nonce="n" src="/hazards/visitor.js" defer></script></body></html>`;
}
