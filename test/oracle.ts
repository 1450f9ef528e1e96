/**
 * A second reading of the published rules, written from the specification's data alone and sharing no code with `src/`: what it
 * says about a well-formed sheet, `assess` has to say, too.
 */
import type { Answers } from '../src/domain/sheet.js';

interface RawOption {
  id: string;
  label: string;
  find?: string;
  weight?: number;
  triage?: string;
  exclusive?: boolean;
  side?: boolean;
}

export interface RawQuestion {
  id: string;
  section: string;
  kind: 'one' | 'many' | 'map';
  text: string;
  hint?: string;
  optional?: boolean;
  limits?: { gain?: number; loss?: number };
  askUnless?: { only: Record<string, string[]> };
  sources: string[];
  options: RawOption[];
}

interface RawCondition {
  all?: Record<string, string[]>;
  any?: Record<string, string[]>;
  none?: Record<string, string[]>;
}

export interface RawQuestionnaire {
  id: string;
  version: string;
  sourcesDate: string;
  sources: { id: string; citation: string }[];
  questions: RawQuestion[];
  rules: {
    strong: RawCondition & { minScore: number };
    partial: RawCondition & { minScore: number };
    triageCombinations: { level: string; when: RawCondition }[];
  };
  otherCauses: { list: { id: string; label: string; when: RawCondition }[] };
}

export interface Vignette {
  id: string;
  answers: Answers;
  expected: string;
  acceptable: string[];
}

export async function loadQuestionnaire(): Promise<RawQuestionnaire> {
  return (await fetch('/test/data/questionnaire.json')).json() as Promise<RawQuestionnaire>;
}

export async function loadVignettes(): Promise<Vignette[]> {
  const { cases } = (await (await fetch('/test/data/vignettes.json')).json()) as { cases: Vignette[] };
  return cases;
}

/** What the published rules say about a sheet. */
export function expectedOf(
  raw: RawQuestionnaire,
  sheet: Answers,
): { outcome: string; score: number | null; reasons: string[]; otherCauses: string[] } {
  const picked = new Map(Object.entries(sheet).map(([id, answer]) => [id, [answer].flat()]));
  const pickedIn = (id: string): string[] => picked.get(id) ?? [];
  const has = (id: string, options: string[]): boolean => pickedIn(id).some((pick) => options.includes(pick));

  for (const level of ['emergency', 'same-day', 'doctor-first']) {
    const page = raw.questions.find(({ id, options }) =>
      options.some((option) => option.triage === level && has(id, [option.id])),
    );
    const signs = page?.options.filter(({ id, triage }) => triage && has(page.id, [id])) ?? [];
    const reasons = signs.map(({ id }) => `danger ${page?.id ?? ''} ${id}`);
    if (page) return { outcome: level, score: null, reasons, otherCauses: [] };
  }

  const regions = [...new Set(pickedIn('pain-sites').map((site) => site.replace(/-(left|right)$/, '')))];
  const worst = regions.length === 1 ? regions : pickedIn('worst-site');
  picked.set('worst-site', worst);
  if (regions.length === 1 && regions[0] === 'elsewhere') {
    for (const { id, askUnless } of raw.questions) if (askUnless) picked.delete(id);
  }

  const isMet = ({ all, any, none }: RawCondition): boolean =>
    Object.entries(all ?? {}).every(([id, options]) => has(id, options)) &&
    (any === undefined || Object.entries(any).some(([id, options]) => has(id, options))) &&
    !Object.entries(none ?? {}).some(([id, options]) => has(id, options));

  const combination = raw.rules.triageCombinations.find(({ when }) => isMet(when));
  if (combination) {
    const together = Object.entries(combination.when.all ?? {});
    const reasons = together.map(([id, options]) => `danger ${id} ${options.join()}`);
    return { outcome: combination.level, score: null, reasons, otherCauses: [] };
  }

  const telling = ['rim', 'upper-buttock'];
  const reasons: string[] = [];
  let score = 0;
  for (const question of raw.questions) {
    let gain = 0;
    let loss = 0;
    if (question.id === 'pain-sites' && !telling.includes(worst[0] ?? '')) {
      const sites = ['rim-left', 'rim-right', 'upper-buttock-left', 'upper-buttock-right'];
      const near = sites.find((site) => has('pain-sites', [site]));
      if (near) {
        score += 1;
        reasons.push(`1 pain-sites ${near}`);
      }
    }
    for (const { id, weight = 0 } of question.options) {
      if (!has(question.id, [id])) continue;
      if (weight !== 0) reasons.push(`${String(weight)} ${question.id} ${id}`);
      if (weight > 0) gain += weight;
      else loss -= weight;
    }
    score += Math.min(gain, question.limits?.gain ?? gain) - Math.min(loss, question.limits?.loss ?? loss);
  }

  const { strong, partial } = raw.rules;
  const otherCauses = raw.otherCauses.list.filter(({ when }) => isMet(when)).map(({ id }) => id);
  if (score >= strong.minScore && isMet(strong)) return { outcome: 'strong', score, reasons, otherCauses: [] };
  const outcome = score >= partial.minScore && isMet(partial) ? 'partial' : 'unlikely';
  return { outcome, score, reasons, otherCauses: otherCauses.slice(0, 3) };
}
