import type { Questionnaire } from '../domain/questionnaire.js';

/** Other causes to name where the answers fit only in part or not, in the order in which they are named. */
export const otherCauses = [
  {
    id: 'pinched-nerve',
    when: {
      any: { spread: ['leg-worse', 'foot'], 'worse-with': ['cough-leg'], 'worst-site': ['below-knee', 'thigh-back'] },
    },
  },
  { id: 'narrow-canal', when: { any: { 'worse-with': ['walking-sit-relieves'] } } },
  { id: 'inflammatory', when: { all: { 'worse-with': ['rest'], age: ['18-44'], duration: ['over-3-months'] } } },
  { id: 'si-joint', when: { any: { 'worst-site': ['dimple'] } } },
  { id: 'deep-buttock', when: { any: { 'worst-site': ['lower-buttock'], 'worse-with': ['sitting-on-it'] } } },
  { id: 'hip-joint', when: { any: { 'worst-site': ['groin'], 'worse-with': ['socks'] } } },
  { id: 'outer-hip-tendon', when: { any: { 'worst-site': ['outer-hip'], 'worse-with': ['lying-on-side'] } } },
  { id: 'kidney', when: { any: { 'worst-site': ['flank'] } } },
  { id: 'tailbone', when: { any: { 'worst-site': ['tailbone'] } } },
  { id: 'spine-bone', when: { any: { history: ['spine-fracture'] } } },
  { id: 'wide-pain', when: { any: { 'press-check': ['sore-everywhere'] } } },
  { id: 'thigh-nerve', when: { any: { 'worst-site': ['thigh-front'] } } },
  {
    id: 'muscle',
    when: { all: { 'worst-site': ['rim', 'upper-buttock'], 'press-check': ['no-pain', 'sore-not-usual', 'partly'] } },
  },
  { id: 'new-strain', when: { any: { duration: ['under-6-weeks'] } } },
  { id: 'ordinary', when: { any: { 'worst-site': ['midline', 'beside-spine'] } } },
] as const satisfies Questionnaire['otherCauses'];

export type OtherCauseId = (typeof otherCauses)[number]['id'];
