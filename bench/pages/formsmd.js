import { questions } from '../questions.mjs';

// The package's own text format, as its Composer would write it. Choices are parted by commas there, so those in a choice are other ones.
const slides = questions.map(({ id, text, options }) => {
  const name = id.replace(/-/g, '');
  const choices = options.map((option) => option.replace(/,/g, ';')).join(', ');
  return `${name} = ChoiceInput(\n\t| question = ${text}\n\t| choices = ${choices}\n)`;
});
const template = `#! id = back-pain\n#! formsmd-branding = hide\n\n${slides.join('\n\n---\n\n')}`;

// Nothing is saved that the page does not ask for.
new window.Formsmd(template, document.querySelector('#contestant'), { saveState: false }).init();
