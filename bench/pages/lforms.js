import { questions } from '../questions.mjs';

const radioButtons = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

const form = document.createElement('wc-lhc-form');
form.questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Back pain',
  item: questions.map(({ id, text, options }) => ({
    linkId: id,
    type: 'choice',
    text,
    extension: [radioButtons],
    answerOption: options.map((display, index) => ({ valueCoding: { code: String(index + 1), display } })),
  })),
};
document.querySelector('#contestant').append(form);
