import type { Questionnaire } from '../domain/questionnaire.js';

/**
 * How answers become an outcome. The weights and thresholds are a consensus-style count of matches with published criteria;
 * they are not validated and give no probability.
 */
export const rules = {
  triageCombinations: [
    // A new vertebral fracture can hurt exactly at the rim of the pelvis (ohtori-2009, clark-2010).
    {
      level: 'doctor-first',
      when: { all: { age: ['65-plus'], duration: ['under-6-weeks'], history: ['spine-fracture'] } },
    },
  ],
  nearbySite: { question: 'pain-sites', unless: 'worst-site', sites: ['rim', 'upper-buttock'], weight: 1 },
  // New pain at this place is mostly something else, so it is at most partial.
  strong: {
    minScore: 9,
    all: { 'worst-site': ['rim', 'upper-buttock'], 'press-check': ['spreads', 'usual-pain'] },
    none: { spread: ['leg-worse'], 'nerve-block': ['no-help'], duration: ['under-6-weeks'] },
  },
  partial: { minScore: 4, any: { 'worst-site': ['rim', 'upper-buttock'], 'press-check': ['spreads', 'usual-pain'] } },
} as const satisfies Questionnaire['rules'];
