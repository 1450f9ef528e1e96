const form = document.querySelector('#contestant form');
const fieldsets = [...form.querySelectorAll('fieldset')];
const [next] = form.querySelectorAll('button');
let index = 0;

function show() {
  fieldsets.forEach((fieldset, place) => {
    fieldset.hidden = place !== index;
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!fieldsets[index].querySelector(':checked')) return;
  index += 1;
  show();
  if (index < fieldsets.length) return;
  next.remove();
  form.append('Thank you.');
});
