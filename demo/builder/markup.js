/** What the code for all kinds of websites has in common: the element as markup, and a listener to it. */

/** The files of the package that the page needs, the script first. */
export function filesOf({ language }, { languages }) {
  const tags = language === 'all' ? languages : languages.filter((tag) => tag === language);
  return ['cluneal-self-check.js', ...tags.map((tag) => `locales/${tag}.js`)];
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
      // Where nothing carries answers, there is nothing to agree to.
      share: call.kind === 'link' || (call.kind === 'form' && fields.length === 0) ? 'never' : '',
    }).filter(([, value]) => value !== ''),
  );
}

export function declarationsOf(theme) {
  return Object.entries(theme)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
}

/** The element as markup, with what is shown where its script does not run. */
export function element({ call, language }, attributes, more = [], write = attribute) {
  const given = [...Object.entries(attributes).map(([name, value]) => write(name, value)), ...more];
  const href = { link: call.href, form: call.id && `#${call.id}` }[call.kind];
  const english = language === '' || language === 'all' ? [] : [attribute('lang', 'en')];
  const fallback = href
    ? `<${['a', ...english, write('href', href)].join(' ')}>Ask us about your back pain</a>`
    : `<${['p', ...english].join(' ')}>Please ask us about your back pain.</p>`;
  const tag = ['<cluneal-self-check', ...given];
  const start = tag.join(' ').length < 100 ? [`${tag.join(' ')}>`] : [tag[0], ...indent(given, 2), '>'];
  return [...start, `  ${fallback}`, '</cluneal-self-check>'];
}

export function attribute(name, value) {
  return `${name}="${escape(value)}"`;
}

/** Whether the code listens for the call to action, to open a dialog that it knows. */
export function opensDialog({ kind, id }) {
  return kind === 'dialog' && id !== '';
}

export const withoutTick = 'Without the visitor’s tick there is no summary.';

/** The body of a listener to `cluneal-consult` that opens a dialog of the page. */
export function openDialog({ id }, isTyped = false) {
  return [
    `const dialog = document.getElementById(${quote(id)})${isTyped ? ' as HTMLDialogElement | null' : ''};`,
    `const message = dialog?.querySelector('textarea');`,
    'if (!dialog?.showModal || !message) return; // the visitor is then told how to go on',
    'event.preventDefault();',
    `// ${withoutTick}`,
    "message.value = event.detail.summary ?? '';",
    'dialog.showModal();',
  ];
}

/** The dialog that this opens, for pages that have none yet. */
export function dialogSample({ id }) {
  const lines = [
    `<dialog ${attribute('id', id)} aria-label="Ask for a visit">`,
    '  <form action="/contact" method="post">',
    '    <label>Your name <input name="name" autocomplete="name" /></label>',
    '    <label>Your message <textarea name="message"></textarea></label>',
    '    <button>Send</button>',
    '    <button type="submit" formmethod="dialog" formnovalidate>Close</button>',
    '  </form>',
    '</dialog>',
  ];
  return { title: 'A dialog, if your page has none', language: 'html', code: lines.join('\n'), isCommon: true };
}

export function indent(lines, by) {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/**
 * A text as the value of an attribute. Braces, backslashes and backticks mean something in the templates of frameworks and content
 * systems, so they are written as HTML allows everywhere.
 */
export function escape(text) {
  return text.replace(/[&<>"{}\\`]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A text as a literal of JavaScript, also inside a script of a page or a template of a content system. */
export function quote(text) {
  const body = text.replace(/[\\'<{}\n\r\u2028\u2029]/g, (character) => `\\u${hex(character)}`);
  return `'${body}'`;
}

function hex(character) {
  return character.codePointAt(0).toString(16).padStart(4, '0');
}
