/** Reads what has been chosen, and says beside each field what cannot be used. */

const linkPattern = /^(https?:|tel:|sms:|mailto:|(?![a-z][a-z\d+.-]*:))/i;

/** @returns {import('./platforms.js').Settings} with what cannot be used left out */
export function readSettings(form) {
  const text = (name) => form.elements[name].value.trim();
  return {
    clinic: text('clinic'),
    language: text('language'),
    mode: text('mode'),
    emergencyNumber: readField(form.elements['emergency-number'], /^(\d{2,15})?$/, 'Digits only, such as 911 or 999.'),
    call: readCall(form, text),
    theme: readTheme(form),
  };
}

/** The address in a field, of a web page or beside the page. */
export function readAddress(field) {
  return readField(field, /^(https?:\/\/|(?![a-z][a-z\d+.-]*:))/i, 'A web address.');
}

function readCall(form, text) {
  const kind = text('call');
  form.querySelectorAll('[data-call]').forEach((part) => {
    part.hidden = part.dataset.call !== kind;
  });
  const href = readField(form.elements.href, linkPattern, 'A web address, or tel: and a number.');
  if (kind === 'link') return { kind, href };
  if (kind === 'dialog') return { kind, id: text('dialog-id') };
  return { kind, id: text('form-id'), fields: { outcome: text('outcome'), summary: text('summary') } };
}

function readTheme(form) {
  const fields = [...form.elements].filter(({ name }) => name.startsWith('--'));
  const entries = fields.map((field) => {
    const value = field.value.trim();
    const isColour = form.querySelector(`[data-for="${field.id}"]`) !== null;
    const isUsable = !isColour || value === '' || CSS.supports('color', value);
    if (isColour) showProblem(field, isUsable ? '' : 'Not a colour that browsers know, such as #1f6f4a.');
    return [field.name, isUsable ? value : ''];
  });
  return Object.fromEntries(entries);
}

/** The text of a field where it fits the pattern, else none. */
function readField(field, pattern, accepts) {
  const value = field.value.trim();
  const isUsable = pattern.test(value);
  showProblem(field, isUsable ? '' : accepts);
  return isUsable ? value : '';
}

function showProblem(field, problem) {
  field.setAttribute('aria-invalid', String(problem !== ''));
  document.getElementById(`${field.id}-problem`).textContent = problem;
}
