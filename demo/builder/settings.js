/** Reads what has been chosen, and says beside each field what cannot be used. */

/** @returns {import('./platforms.js').Settings} with what cannot be used left out */
export function readSettings(form) {
  const text = (name) => form.elements[name].value.trim();
  const language = text('language');
  return {
    clinic: text('clinic'),
    language,
    mode: text('mode'),
    emergencyNumber: readField(form.elements['emergency-number'], (number) => numberProblem(number, language)),
    call: readCall(form, text('call')),
    theme: readTheme(form),
  };
}

/**
 * The address of the clinic's folder with the files, with the slash at its end.
 *
 * @param isBeside whether the files can also stand beside the page.
 */
export function readFolder(field, isBeside) {
  const folder = readField(field, (address) => {
    if (address === '') return isBeside ? '' : 'Enter it: a page elsewhere on your website would not find the script.';
    return webAddressProblem(address);
  });
  return folder.replace(/[^/]+\.js$/, '').replace(/([^/])$/, '$1/');
}

function numberProblem(number, language) {
  if (number !== '') return /^\d{2,15}$/.test(number) ? '' : '2 to 15 digits, such as 911 or 999.';
  return language === '' || language === 'all'
    ? ''
    : 'Enter it: with a language of its own the self-check does not know your country, and says 911.';
}

function readCall(form, kind) {
  const { href, outcome, summary } = form.elements;
  form.querySelectorAll('[data-call]').forEach((part) => {
    part.hidden = part.dataset.call !== kind;
  });
  if (kind === 'link') return { kind, href: readField(href, linkProblem) };
  if (kind === 'dialog') return { kind, id: readId(form.elements['dialog-id']) };
  return {
    kind,
    id: readId(form.elements['form-id']),
    fields: {
      outcome: readField(outcome, nameProblem),
      summary: readField(summary, (name) =>
        name !== '' && name === outcome.value.trim() ? 'Another field than that for the outcome.' : nameProblem(name),
      ),
    },
  };
}

function linkProblem(address) {
  if (address === '') return 'Enter where it leads.';
  if (/^[\d()+. -]+$/.test(address)) return 'Begin with tel: for a phone number.';
  if (/^[^/?#:]+@/.test(address)) return 'Begin with mailto: for an e-mail address.';
  return /^(tel|sms|mailto):[^\s]+$/i.test(address) ? '' : webAddressProblem(address);
}

function webAddressProblem(address) {
  if (/^www\./i.test(address)) return 'Begin with https://';
  // Browsers drop blanks and control characters before they read the scheme.
  if (/[^!-\uffff]/.test(address)) return 'No blanks in it.';
  return /^(https?:\/\/|(?![a-z][a-z\d+.-]*:))/i.test(address) ? '' : 'A web address, or tel: and a number.';
}

function readId(field) {
  const id = readField(field, (given) => {
    if (given === '') return 'Enter it: your page says it as id="…".';
    // The builder's own would be found first.
    return /^#?(?!builder-)\S+$/.test(given) ? '' : 'An id without blanks.';
  });
  return id.replace(/^#/, '');
}

function nameProblem(name) {
  return name.includes(';') ? 'A name without a semicolon.' : '';
}

function readTheme(form) {
  const fields = [...form.elements].filter(({ name }) => name.startsWith('--'));
  const isColour = (field) => form.querySelector(`[data-for="${field.id}"]`) !== null;
  return Object.fromEntries(
    fields.map((field) => [field.name, isColour(field) ? readField(field, colourProblem) : field.value]),
  );
}

/** What is written into a style sheet must not end it; and the colour of text is none for what lies behind it. */
function colourProblem(colour) {
  const isPlain = /^[\w#\s.,%()/+-]*$/.test(colour) && !/currentcolor|var\(/i.test(colour);
  const isClosed = colour.split('(').length === colour.split(')').length;
  const isUsable = colour === '' || (isPlain && isClosed && CSS.supports('color', colour));
  return isUsable ? '' : 'Not a colour that can be used here; one is #1f6f4a.';
}

/** The text of a field where there is no problem with it, else none. */
function readField(field, problemOf) {
  const value = field.value.trim();
  const problem = problemOf(value);
  field.setAttribute('aria-invalid', String(problem !== ''));
  document.getElementById(`${field.id}-problem`).textContent = problem;
  return problem === '' ? value : '';
}
