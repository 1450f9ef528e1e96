/**
 * Who is measured. Each has a `name`, a `note` where a reader has to know more, the `packages` that it is made of, what its page loads (`styles`, `scripts`), what stands in the page
 * for it (`markup`) and how a visitor uses it, as selectors that look through open shadow roots:
 *
 * - `answers`: what a visitor presses to give an answer, on the question that is asked (what cannot be seen does not count);
 * - `pick`: the answer to press where it is not the first;
 * - `go`: the button that leads on; none where all questions stand on one page;
 * - `busy`: what is there while presses are ignored.
 *
 * Addresses begin with `packages/` (in bench/node_modules), `dist/` (ours) or `pages/` (bench/pages, bundled).
 */
import { questions } from './questions.mjs';

const formMarkup = `<form>
  ${questions
    .map(
      ({ id, text, options }, index) => `<fieldset${index === 0 ? '' : ' hidden'}>
    <legend>${text}</legend>
    ${options.map((option) => `<p><label><input type="radio" name="${id}" value="${option}"> ${option}</label></p>`).join('\n    ')}
  </fieldset>`,
    )
    .join('\n  ')}
  <button>Continue</button>
</form>`;

export const contestants = [
  {
    id: 'ours',
    name: 'cluneal-self-check',
    note: 'with the whole questionnaire, of which the others ask ten questions; it lets several answers be picked where one is not enough',
    isOurs: true,
    packages: [],
    styles: [],
    scripts: ['dist/cluneal-self-check.js'],
    markup: '<cluneal-self-check skip-intro clinic="Harbour Clinic"></cluneal-self-check>',
    visitor: {
      answers: 'label.option',
      // Answers that lead through all questions.
      pick: 'label.option:has(:is([value="none"], [value="45-64"], [value="rim-left"], [value="stays"], [value="nothing"]))',
      go: '[part~="continue"]',
    },
  },
  {
    id: 'hand-written',
    name: 'hand-written form',
    note: 'all ten questions stand in the page itself; its script only hides and shows them',
    isFloor: true,
    packages: [],
    styles: [],
    scripts: ['pages/hand-written.js'],
    markup: formMarkup,
    visitor: { answers: 'label', go: 'button' },
  },
  {
    id: 'bare-lit',
    name: 'bare Lit',
    note: 'an element of Lit in a shadow root, without translations, result, checks or care for focus',
    isFloor: true,
    packages: ['lit'],
    styles: [],
    scripts: ['pages/bare-lit.js'],
    markup: '<back-pain-form></back-pain-form>',
    visitor: { answers: 'label', go: 'button' },
  },
  {
    id: 'formsmd',
    name: 'Forms.md',
    note: 'ignores presses during its transition; a step ends when it takes them again',
    packages: ['formsmd'],
    styles: ['packages/formsmd/dist/css/formsmd.min.css'],
    scripts: ['packages/formsmd/dist/js/formsmd.bundle.min.js', 'pages/formsmd.js'],
    markup: '',
    visitor: {
      answers: '.fmd-slide-active .fmd-form-check-label',
      go: '.fmd-slide-active .fmd-submit-btn, .fmd-slide-active .fmd-next-btn',
      busy: '.fmd-during-slide-transition',
    },
  },
  {
    id: 'surveyjs',
    name: 'SurveyJS',
    packages: ['survey-core', 'survey-js-ui'],
    styles: ['packages/survey-core/survey-core.min.css'],
    scripts: [
      'packages/survey-core/survey.core.min.js',
      'packages/survey-js-ui/survey-js-ui.min.js',
      'pages/surveyjs.js',
    ],
    markup: '',
    visitor: { answers: 'label.sd-selectbase__label', go: '.sd-navigation__next-btn' },
  },
  {
    id: 'lforms',
    name: 'LHC-Forms',
    note: 'shows all questions on one page; a step is the answer alone',
    packages: ['lforms'],
    styles: ['packages/lforms/dist/lforms/webcomponent/styles.css'],
    scripts: [
      'packages/lforms/dist/lforms/webcomponent/assets/lib/zone.min.js',
      'packages/lforms/dist/lforms/webcomponent/runtime.js',
      'packages/lforms/dist/lforms/webcomponent/polyfills.js',
      'packages/lforms/dist/lforms/webcomponent/main.js',
      'packages/lforms/dist/lforms/fhir/R4/lformsFHIR.min.js',
      'pages/lforms.js',
    ],
    markup: '',
    // One page with all questions: the question that is asked is the first one without an answer.
    visitor: { answers: '.ant-radio-group:not(:has(.ant-radio-checked)) label' },
  },
];
