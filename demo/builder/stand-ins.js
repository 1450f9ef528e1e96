/** What stands in the preview for the form or the dialog of the clinic's page. */

/** An element with the ids and names that were chosen; null where the call to action leads to another page. */
export function standInFor(call) {
  if (call.kind === 'link') return null;
  const fields = call.kind === 'form' ? call.fields : { summary: 'message' };
  const form = make('form', { className: 'stand-in' });
  form.append(make('h3', { textContent: call.kind === 'form' ? 'Your form' : 'Your dialog' }));
  if (fields.outcome) form.append(field('Outcome', make('input', { name: fields.outcome })));
  if (fields.summary) form.append(field('Message', make('textarea', { name: fields.summary, rows: 5 })));
  if (call.kind === 'form') {
    form.id = call.id;
    form.append(make('button', { className: 'button', textContent: 'Send (not in this preview)' }));
    form.addEventListener('submit', (event) => event.preventDefault());
    return form;
  }
  form.method = 'dialog';
  form.append(make('button', { className: 'button', textContent: 'Close' }));
  const dialog = make('dialog', { id: call.id, ariaLabel: 'Your dialog' });
  dialog.append(form);
  return dialog;
}

/** Does what the code below does in the clinic's page. */
export function openDialog(dialog, { summary }) {
  dialog.querySelector('textarea').value = summary ?? '';
  dialog.showModal();
}

function field(label, control) {
  const row = make('label', { className: 'field' });
  row.append(make('span', { textContent: label }), Object.assign(control, { autocomplete: 'off' }));
  return row;
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
