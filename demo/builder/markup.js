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
      // A plain link carries no answers, so there is nothing to agree to.
      share: call.kind === 'link' ? 'never' : '',
    }).filter(([, value]) => value !== ''),
  );
}

export function declarationsOf(theme) {
  return Object.entries(theme)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
}

/** The element as markup, with what is shown where its script does not run. */
export function element({ call }, attributes, more = [], write = attribute) {
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

export function attribute(name, value) {
  return `${name}="${escape(value)}"`;
}

export const withoutTick = 'Without the visitor’s tick there is no summary.';

/** The body of a listener to `cluneal-consult` that opens a dialog of the page. */
export function openDialog({ id }, isTyped = false) {
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
