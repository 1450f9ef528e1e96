/** The questionnaire and answer sheets as resources of FHIR R4, for servers that write health records. No DOM, no clock, no request. */
export { toAnswers } from './fhir/answers.js';
export { toQuestionnaire } from './fhir/questionnaire.js';
export { type ResponseOptions, toQuestionnaireResponse } from './fhir/questionnaire-response.js';
export { AnswerSheetError } from './domain/sheet.js';
export type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
export type { Mode } from './domain/questionnaire.js';
export type { Answer, Answers, SheetProblem } from './domain/sheet.js';
