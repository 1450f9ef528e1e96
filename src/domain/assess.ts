import { holds, type Picked } from './condition.js';
import {
  type Condition,
  type MatchOutcome,
  type Mode,
  type Outcome,
  type Questionnaire,
  triageLevels,
} from './questionnaire.js';
import {
  answerIds,
  type Answers,
  AnswerSheetError,
  countedPicks,
  dangerSigns,
  pathOf,
  sheetProblems,
} from './sheet.js';

/** Why an outcome is what it is: one picked option. `weight` is null for danger signs. */
export interface Reason {
  readonly question: string;
  readonly option: string;
  readonly effect: 'for' | 'against' | 'danger';
  readonly weight: number | null;
}

/** What a complete answer sheet comes to. */
export interface Assessment {
  readonly outcome: Outcome;
  /** Whole points; null for triage outcomes and in education mode. It is a count of matches, not a probability. */
  readonly score: number | null;
  /** In the questionnaire's order. On triage outcomes the danger signs only. */
  readonly reasons: readonly Reason[];
  /** Ids of other causes to name; empty on `strong`, triage and `information`. */
  readonly otherCauses: readonly string[];
}

/**
 * Decides what an answer sheet comes to: danger signs first, then the score and the match rules.
 *
 * @throws {AnswerSheetError} when the sheet is not well formed or not complete.
 */
export function assess(questionnaire: Questionnaire, mode: Mode, answers: Answers): Assessment {
  const problems = sheetProblems(questionnaire, mode, answers);
  if (problems.length > 0) throw new AnswerSheetError(problems);

  const picked = countedPicks(questionnaire, mode, answers);
  const triage = triageOf(questionnaire, mode, answers, picked);
  if (triage) return triage;
  if (mode !== 'check') return { outcome: 'information', score: null, reasons: [], otherCauses: [] };

  const score = scoreOf(questionnaire, picked);
  const outcome = matchOf(questionnaire, picked, score);
  return {
    outcome,
    score,
    reasons: matchReasons(questionnaire, picked),
    otherCauses: outcome === 'strong' ? [] : otherCausesOf(questionnaire, picked),
  };
}

function triageOf(questionnaire: Questionnaire, mode: Mode, answers: Answers, picked: Picked): Assessment | undefined {
  const signs = pathOf(questionnaire, mode, answers).flatMap((question) =>
    dangerSigns(question, answers).map(({ id, triage }) => ({ level: triage, reasons: [danger(question.id, id)] })),
  );
  const combinations = questionnaire.rules.triageCombinations
    .filter(({ when }) => holds(when, picked))
    .map(({ level, when }) => ({ level, reasons: dangersOf(questionnaire, when, picked) }));
  const found = [...signs, ...combinations];

  const outcome = triageLevels.find((level) => found.some((sign) => sign.level === level));
  return outcome && { outcome, score: null, reasons: found.flatMap(({ reasons }) => reasons), otherCauses: [] };
}

function danger(question: string, option: string): Reason {
  return { question, option, effect: 'danger', weight: null };
}

function dangersOf(questionnaire: Questionnaire, when: Condition, picked: Picked): readonly Reason[] {
  const named = { ...when.any, ...when.all };
  return questionnaire.questions.flatMap(({ id }) =>
    (named[id] ?? []).filter((option) => picked(id).includes(option)).map((option) => danger(id, option)),
  );
}

function scoreOf(questionnaire: Questionnaire, picked: Picked): number {
  const points = questionnaire.questions.map(({ id, options, limits }) => {
    const weights = options.filter((option) => picked(id).includes(option.id)).map(({ weight = 0 }) => weight);
    const gain = sum(weights.filter((weight) => weight > 0));
    const loss = -sum(weights.filter((weight) => weight < 0));
    return Math.min(gain, limits?.gain ?? Infinity) - Math.min(loss, limits?.loss ?? Infinity);
  });
  return sum(points) + (nearbySite(questionnaire, picked) ? questionnaire.rules.nearbySite.weight : 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The first picked place, with its side, that earns the point for a telling place that is not the worst. */
function nearbySite(questionnaire: Questionnaire, picked: Picked): string | undefined {
  const { question: questionId, unless, sites } = questionnaire.rules.nearbySite;
  if (holds({ any: { [unless]: sites } }, picked)) return undefined;
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  return question?.options
    .filter(({ id }) => sites.includes(id))
    .flatMap(answerIds)
    .find((id) => picked(questionId).includes(id));
}

function matchReasons(questionnaire: Questionnaire, picked: Picked): readonly Reason[] {
  const nearby = nearbySite(questionnaire, picked);
  const { nearbySite: rule } = questionnaire.rules;
  return questionnaire.questions.flatMap(({ id, options }): Reason[] => {
    const weighted = options.filter((option) => option.weight && picked(id).includes(option.id));
    const reasons = weighted.map((option) => reason(id, option.id, option.weight ?? 0));
    return nearby !== undefined && id === rule.question ? [...reasons, reason(id, nearby, rule.weight)] : reasons;
  });
}

function reason(question: string, option: string, weight: number): Reason {
  return { question, option, effect: weight > 0 ? 'for' : 'against', weight };
}

function matchOf({ rules }: Questionnaire, picked: Picked, score: number): MatchOutcome {
  const isMet = (level: 'strong' | 'partial'): boolean => score >= rules[level].minScore && holds(rules[level], picked);
  if (isMet('strong')) return 'strong';
  return isMet('partial') ? 'partial' : 'unlikely';
}

function otherCausesOf(questionnaire: Questionnaire, picked: Picked): readonly string[] {
  return questionnaire.otherCauses
    .filter(({ when }) => holds(when, picked))
    .slice(0, questionnaire.maxOtherCauses)
    .map(({ id }) => id);
}
