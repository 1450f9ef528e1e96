document.querySelector('#app').innerHTML = `<button id="again">Rendered <span>0</span></button>
  <cluneal-self-check clinic="SpinePain Solutions" config='{"headingLevel": 3}'></cluneal-self-check>`;
const element = document.querySelector('cluneal-self-check');
element.addEventListener('cluneal-result', ({ detail }) => window.told.push(detail.outcome));
element.addEventListener('cluneal-consult', ({ detail }) => window.told.push(detail.consent));
document.querySelector('#again').addEventListener('click', ({ currentTarget }) => {
  const count = currentTarget.querySelector('span');
  count.textContent = String(Number(count.textContent) + 1);
  element.setAttribute('clinic', 'SpinePain Solutions');
  element.config = { headingLevel: 3 };
});
