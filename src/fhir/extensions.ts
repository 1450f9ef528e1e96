import type { Extension } from 'fhir/r4.js';

const core = 'http://hl7.org/fhir/StructureDefinition';
/** Structured Data Capture, a guide of HL7 on top of FHIR. */
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** The option stands alone: "None of these". */
export function exclusive(): Extension {
  return { url: `${core}/questionnaire-optionExclusive`, valueBoolean: true };
}

/** Not to be shown to who fills it in. */
export function hidden(): Extension {
  return { url: `${core}/questionnaire-hidden`, valueBoolean: true };
}

/** How to show an item. */
export function control(code: 'check-box' | 'radio-button' | 'help'): Extension {
  const system = 'http://hl7.org/fhir/questionnaire-item-control';
  return { url: `${core}/questionnaire-itemControl`, valueCodeableConcept: { coding: [{ system, code }] } };
}

/** Options below each other, so that none stands behind another. */
export function vertical(): Extension {
  return { url: `${core}/questionnaire-choiceOrientation`, valueCode: 'vertical' };
}

/** A text in another language. */
export function translation(lang: string, content: string): Extension {
  return {
    url: `${core}/translation`,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  };
}

/** Asked only where the FHIRPath expression holds. */
export function enabledBy(expression: string): Extension {
  return {
    url: `${sdc}/sdc-questionnaire-enableWhenExpression`,
    valueExpression: { language: 'text/fhirpath', expression },
  };
}
