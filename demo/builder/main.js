/** The embed builder: what is chosen on one side, the self-check as it will be on the other, and the code for it below. */
import { codeView } from './code-view.js';
import { hexOf, seenIn } from './colours.js';
import { contrastNote } from './contrast-note.js';
import { eventNames, logEntry } from './event-log.js';
import { attributesOf } from './markup.js';
import { platforms } from './platforms.js';
import { presets } from './presets.js';
import { readFolder, readSettings } from './settings.js';
import { openDialog, standInFor } from './stand-ins.js';

/** This version: its languages, and the address and hash of each file. The build writes it here. */
const { version, languages, files } = RELEASE;

/** What to know about where the files come from. */
const sourceHelp = {
  own: 'Copy what is in the package’s dist folder to a folder there, such as https://www.example.org/files/, and open the address of the script: you should see code. WordPress’s media library takes no scripts; use your host’s file manager.',
  cdn: `Version ${version} and no other: with the hash, a browser refuses a file that is not this one. The address works as soon as this version is published to npm, not before.`,
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
    const chosen = settings.theme[document.getElementById(picker.dataset.for).name];
    picker.value = hexOf(seenIn(place, chosen || picker.dataset.default));
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
  const platform = platforms.find(({ id }) => id === picked('platform'));
  find('source').hidden = platform.isPackage === true;
  find('source-help').textContent = sourceHelp[source];
  find('folder-field').hidden = source !== 'own';
  const release = source === 'own' ? onOwnWebsite(platform) : onPublicServer;
  find('code').replaceChildren(codeView(platform, platform.snippets(settings, release), tell));
  tell('');
}

const onPublicServer = {
  version,
  languages,
  addressOf: (path) => files[path].address,
  integrityOf: (path) => files[path].integrity,
};

function onOwnWebsite(platform) {
  const folder = readFolder(find('folder'), platform.id === 'html' || platform.isPackage === true);
  // Plug-ins that optimise pages rewrite files of the website itself, so there is no hash.
  return { version, languages, addressOf: (path) => folder + path, integrityOf: () => null };
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
  find('log').parentElement.hidden = false;
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
const preset = find('preset');
preset.append(...Object.keys(presets).map((name) => new Option(name)));
preset.value = Object.keys(presets)[0];
preset.addEventListener('change', () => {
  const fields = [...form.elements].filter(({ name }) => name.startsWith('--'));
  fields.forEach((field) => {
    field.value = presets[preset.value][field.name] ?? '';
  });
});
form.addEventListener('input', ({ target }) => {
  if (target.type === 'color') document.getElementById(target.dataset.for).value = target.value;
  if (target.type === 'color' || target.name.startsWith('--')) preset.value = '';
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
