/** What a clinic writes to wire the self-check to its own form. */
const selfCheck = document.querySelector('cluneal-self-check');
const form = document.querySelector('#request');
const attachment = document.querySelector('#attachment');
const attachedSummary = document.querySelector('#attached-summary');
const heading = document.querySelector('#consultation-heading');

selfCheck.addEventListener('cluneal-consult', (event) => {
  event.preventDefault();
  const { consent, outcome, summary, answers } = event.detail;
  if (consent) attach(outcome, summary, JSON.stringify(answers));
  else detach();
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
});

// What was agreed to holds for the answers and the tick of that moment only.
['input', 'cluneal-step', 'cluneal-restart'].forEach((name) => selfCheck.addEventListener(name, detach));
// A browser may bring back what stood in the form, but never what the visitor had agreed to.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) detach();
});
document.querySelector('#detach').addEventListener('click', () => {
  detach();
  heading.focus();
});

function attach(outcome, summary, answers) {
  form.elements.outcome.value = outcome;
  form.elements.summary.value = summary;
  form.elements.answers.value = answers;
  attachedSummary.textContent = summary;
  attachment.hidden = false;
}

function detach() {
  attach('', '', '');
  attachment.hidden = true;
}

// Our own messages instead of the browser's; without this script the browser's still work.
form.noValidate = true;
form.addEventListener('submit', (event) => {
  const required = [...form.querySelectorAll('[required]')];
  required.forEach(showProblem);
  const empty = required.find((field) => field.value.trim() === '');
  if (!empty) return;
  event.preventDefault();
  empty.focus();
});

form.addEventListener('input', ({ target }) => {
  if (target.getAttribute('aria-invalid') === 'true') showProblem(target);
});

function showProblem(field) {
  const id = `${field.id}-problem`;
  document.getElementById(id)?.remove();
  const isEmpty = field.value.trim() === '';
  field.setAttribute('aria-invalid', String(isEmpty));
  if (!isEmpty) {
    field.removeAttribute('aria-describedby');
    return;
  }
  const problem = document.createElement('p');
  problem.id = id;
  problem.className = 'problem';
  problem.textContent = field.dataset.missing;
  field.setAttribute('aria-describedby', id);
  field.after(problem);
}
