import type { Questionnaire } from '../domain/questionnaire.js';
import type { SourceId } from './sources.js';

/**
 * What the published criteria have in common, as far as a visitor can tell. No source needs all of them, and none of them was
 * tested against anything but a nerve block.
 */
export const hallmarks = [
  {
    id: 'worst-at-rim',
    met: { any: { 'worst-site': ['rim', 'upper-buttock'] } },
    sources: ['kuniya-2014', 'isu-2018', 'maigne-1997'],
  },
  {
    id: 'press-brings-pain',
    met: { any: { 'press-check': ['spreads', 'usual-pain'] } },
    unknown: { any: { 'press-check': ['partly', 'not-done'] } },
    sources: ['kuniya-2014', 'isu-2018', 'kiral-2024'],
  },
  {
    id: 'press-spreads',
    met: { any: { 'press-check': ['spreads'] } },
    unknown: { any: { 'press-check': ['partly', 'not-done'] } },
    sources: ['isu-2018'],
  },
  {
    id: 'worse-moving',
    met: { any: { 'worse-with': ['rising-turning', 'bending-arching', 'standing-walking'] } },
    sources: ['miki-2019', 'isu-2018', 'chiba-2016'],
  },
  {
    id: 'shot-helps',
    met: { any: { 'nerve-block': ['helped'] } },
    unknown: { any: { 'nerve-block': ['none'] } },
    sources: ['isu-2018', 'kiral-2024', 'gautam-2022'],
  },
] as const satisfies readonly (Questionnaire['hallmarks'][number] & { readonly sources: readonly SourceId[] })[];

export type HallmarkId = (typeof hallmarks)[number]['id'];
