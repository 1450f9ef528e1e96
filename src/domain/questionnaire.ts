/**
 * What a questionnaire is. The one questionnaire of this project is data in `content/`.
 * Ids are kebab-case, stable and never shown; texts live in `i18n/`.
 */

/** What the element is for: the full check, or safety questions followed by information. */
export type Mode = 'check' | 'education';

/** The levels of triage, most urgent first. */
export const triageLevels = ['emergency', 'same-day', 'doctor-first'] as const;

export type TriageLevel = (typeof triageLevels)[number];

/** How well the answers fit the published picture. */
export type MatchOutcome = 'strong' | 'partial' | 'unlikely';

/** Every way in which a finished answer sheet can end; `information` in education mode only. */
export type Outcome = TriageLevel | MatchOutcome | 'information';

/** An outcome that needs care now; nothing else may be offered beside it. */
export type UrgentOutcome = Extract<TriageLevel, 'emergency' | 'same-day'>;

/** Whether the outcome needs care now. */
export function isUrgent(outcome: Outcome): outcome is UrgentOutcome {
  return outcome === 'emergency' || outcome === 'same-day';
}

/** Question id to option ids. */
export type Picks = Readonly<Record<string, readonly string[]>>;

/**
 * A condition on the answers. Every part that is present must hold: of each question in `all`, at least one of the named
 * options is picked; so it is of at least one question in `any`, and of no question in `none`; each question in `only` is
 * answered with nothing but the named options.
 */
export interface Condition {
  readonly all?: Picks;
  readonly any?: Picks;
  readonly none?: Picks;
  readonly only?: Picks;
}

export interface Option {
  readonly id: string;
  /** Whole points for (positive) or against (negative) the published picture. */
  readonly weight?: number;
  /** Picking this option is a danger sign of this level. */
  readonly triage?: TriageLevel;
  /** Cannot stand beside another option: "None of these". */
  readonly isExclusive?: true;
  /** A place with a left and a right; its answers are `ID-left` and `ID-right`. */
  readonly hasSides?: true;
}

export interface Question {
  readonly id: string;
  readonly section: 'safety' | 'place' | 'pattern' | 'history';
  /** `one`: a single option id. `many`: a list of option ids. `map`: a list of places, with side where a place has one. */
  readonly kind: 'one' | 'many' | 'map';
  readonly options: readonly Option[];
  /** Ids of the sources that the question and its weights rest on. */
  readonly sources: readonly string[];
  readonly isOptional?: true;
  /** The most points that the picks of this question can add (`gain`) or take away (`loss`). */
  readonly limits?: { readonly gain?: number; readonly loss?: number };
  /** Not asked when this holds for the answers. */
  readonly askUnless?: Condition;
  /**
   * Offers only the places picked in the named question of kind `map`, and is asked only when there are at least two; a
   * single place is the implied answer. Left and right of a place are one.
   */
  readonly optionsFrom?: string;
}

/** An outcome that needs a score and a pattern of answers. */
export interface MatchRule extends Condition {
  readonly minScore: number;
}

export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  /** ISO date on which the sources were last looked through. */
  readonly sourcesDate: string;
  readonly sources: readonly { readonly id: string; readonly citation: string }[];
  readonly questions: readonly Question[];
  readonly rules: {
    /** Combinations of answers that together are a danger sign, whatever the score. */
    readonly triageCombinations: readonly { readonly level: TriageLevel; readonly when: Condition }[];
    /** Points for having one of the `sites` among the places while the answer to `unless` is none of the `sites`. */
    readonly nearbySite: {
      readonly question: string;
      readonly unless: string;
      readonly sites: readonly string[];
      readonly weight: number;
    };
    readonly strong: MatchRule;
    readonly partial: MatchRule;
  };
  /** What published criteria have in common: shown by the answers where `met` holds, left open where `unknown` does, else not shown. */
  readonly hallmarks: readonly {
    readonly id: string;
    readonly met: Condition;
    readonly unknown?: Condition;
    /** Ids of the sources that name it. */
    readonly sources: readonly string[];
  }[];
  /** What to say beside an outcome when the answers call for it. */
  readonly notes: readonly {
    readonly id: string;
    readonly outcomes: readonly Outcome[];
    readonly when: Condition;
    /** To be said before all else that is to be done. */
    readonly comesFirst?: true;
  }[];
  /** Other causes to name on partial and unlikely outcomes: at most `maxOtherCauses`, in list order. */
  readonly otherCauses: readonly { readonly id: string; readonly when: Condition }[];
  readonly maxOtherCauses: number;
}
