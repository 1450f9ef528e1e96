import { questions } from '../questions.mjs';

const { Model } = window.Survey;

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  showNavigationButtons: true,
  elements: questions.map(({ id, text, options }) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    choices: options,
  })),
});
survey.render(document.querySelector('#contestant'));
