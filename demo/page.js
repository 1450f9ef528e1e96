/**
 * What this page adds to the wiring in its markup: the visitor sees what goes along with the form, can take it out again, and picks
 * the language of the self-check.
 */
const form = document.querySelector('#request');
const attachment = document.querySelector('#attachment');
const attachedSummary = document.querySelector('#attached-summary');
const heading = document.querySelector('#consultation-heading');
const { outcome, summary, answers } = form.elements;

// The self-check writes as a visitor does, so the page hears of it.
summary.addEventListener('input', () => {
  attachedSummary.textContent = summary.value;
  attachment.hidden = summary.value === '';
});
// A browser may bring back what stood in the form, but never what the visitor had agreed to.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) detach();
});
document.querySelector('#detach').addEventListener('click', () => {
  detach();
  heading.focus();
});

function detach() {
  [outcome, summary, answers].forEach((field) => {
    field.value = '';
  });
  attachment.hidden = true;
}

// The page stays in English; the self-check goes on in the language of its own `lang`.
document.querySelector('#language').addEventListener('change', ({ target }) => {
  document.querySelector('cluneal-self-check').lang = target.value;
});

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
