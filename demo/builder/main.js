/** The embed builder: what is chosen on one side, the self-check as it will be on the other, and the code for it below. */
import { codeView } from './code-view.js';
import { hexOf } from './colours.js';
import { contrastNote } from './contrast-note.js';
import { eventNames, logEntry } from './event-log.js';
import { presets } from './presets.js';
import { readAddress, readSettings } from './settings.js';
import { attributesOf } from './markup.js';
import { platforms } from './platforms.js';
import { openDialog, standInFor } from './stand-ins.js';

/** This version: its languages, and the address and hash of each file. The build writes it here. */
const { version, languages, files } = RELEASE;

/** Where a page can load the files from. */
const sources = {
  own: {
    release: {
      version,
      languages,
      addressOf: (path) => folder() + path,
      // Plug-ins that optimise pages rewrite files of the website itself.
      integrityOf: () => null,
    },
    help: 'Copy what is in the package’s dist folder to a folder there, such as https://www.example.org/files/, and open the address of the script: you should see code.',
  },
  cdn: {
    release: {
      version,
      languages,
      addressOf: (path) => files[path].address,
      integrityOf: (path) => files[path].integrity,
    },
    help: `Version ${version} and no other: with the hash, a browser refuses a file that is not this one. The address works as soon as this version is published to npm, not before.`,
  },
};

const find = (name) => document.getElementById(`builder-${name}`);
const form = find('settings');
const place = document.querySelector('.page-width');
const selfCheck = document.createElement('cluneal-self-check');
let settings;

/** Shows what is chosen: in the preview, in the note on contrast, and in the code. */
function show() {
  const before = settings;
  settings = readSettings(form);
  const attributes = attributesOf(settings);
  Object.keys(before ? attributesOf(before) : {}).forEach((name) => {
    if (!(name in attributes)) selfCheck.removeAttribute(name);
  });
  Object.entries(attributes).forEach(([name, value]) => selfCheck.setAttribute(name, value));
  Object.entries(settings.theme).forEach(([name, value]) => selfCheck.style.setProperty(name, value));
  if (JSON.stringify(before?.call) !== JSON.stringify(settings.call)) {
    place.replaceChildren(selfCheck, standInFor(settings.call) ?? '');
  }
  form.querySelectorAll('[type="color"]').forEach((picker) => {
    const { value } = document.getElementById(picker.dataset.for);
    picker.value = hexOf(CSS.supports('color', value) ? value : picker.dataset.default);
  });
  showCode();
  void showContrast();
}

async function showContrast() {
  await selfCheck.updateComplete;
  const { lines, changes } = contrastNote(selfCheck, settings.theme);
  const list = document.createElement('ul');
  list.append(...lines.map((textContent) => Object.assign(document.createElement('li'), { textContent })));
  const remarks = changes.map((textContent) => Object.assign(document.createElement('p'), { textContent }));
  find('contrast').replaceChildren(list, ...remarks);
}

function showCode() {
  const source = picked('source');
  const { release, help } = sources[source];
  const platform = platforms.find(({ id }) => id === picked('platform'));
  find('source').hidden = platform.isPackage === true;
  find('source-help').textContent = help;
  find('folder-field').hidden = source !== 'own';
  find('code').replaceChildren(codeView(platform, platform.snippets(settings, release), tell));
}

/** The clinic's folder with the files, with the slash at its end; empty beside the page. */
function folder() {
  const address = readAddress(find('folder'));
  return address.replace(/([^/])$/, '$1/');
}

function tell(text) {
  find('copied').textContent = text;
}

function picked(name) {
  return document.querySelector(`input[name="${name}"]:checked`).value;
}

/** Shows what the page hears, and takes the place of the clinic's page where the call to action leads away from here. */
function hear(event) {
  const { call } = settings;
  let remark = '';
  if (event.type === 'cluneal-consult' && call.kind !== 'form') {
    event.preventDefault();
    if (call.kind === 'dialog') openDialog(place.querySelector('dialog'), event.detail);
    else remark = `(the browser would go to ${call.href || 'nowhere: no address is set'})`;
  }
  find('log').prepend(logEntry(event, remark));
  find('log-empty').hidden = true;
  void showContrast();
}

find('platforms').append(
  ...platforms.map(({ id, name }, index) => {
    const label = document.createElement('label');
    const input = { type: 'radio', name: 'platform', value: id, checked: index === 0, autocomplete: 'off' };
    label.append(
      Object.assign(document.createElement('input'), input),
      Object.assign(document.createElement('span'), { textContent: name }),
    );
    return label;
  }),
);
find('preset').append(...Object.keys(presets).map((name) => new Option(name)));
find('preset').addEventListener('change', ({ target }) => {
  const fields = [...form.elements].filter(({ name }) => name.startsWith('--'));
  fields.forEach((field) => {
    field.value = presets[target.value][field.name] ?? '';
  });
});
form.addEventListener('input', ({ target }) => {
  if (target.type === 'color') document.getElementById(target.dataset.for).value = target.value;
  show();
});
form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
find('folder').addEventListener('input', showCode);
['platform', 'source'].forEach((name) => {
  document.querySelectorAll(`input[name="${name}"]`).forEach((input) => input.addEventListener('change', showCode));
});
document.querySelectorAll('input[name="width"]').forEach((input) => {
  input.addEventListener('change', () => place.style.setProperty('--width', `${input.value}px`));
});
document.querySelectorAll('input[name="scheme"]').forEach((input) => {
  input.addEventListener('change', () => {
    document.querySelector('.stage').style.colorScheme = input.value;
    void showContrast();
  });
});
eventNames.forEach((name) => selfCheck.addEventListener(name, hear));
show();
