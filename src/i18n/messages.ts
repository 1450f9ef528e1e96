import type { HallmarkId } from '../content/hallmarks.js';
import type { NoteId } from '../content/notes.js';
import type { OtherCauseId } from '../content/other-causes.js';
import type { ContentQuestion, QuestionId } from '../content/questions.js';
import type { RegionId } from '../content/regions.js';
import type { HallmarkState } from '../domain/hallmarks.js';
import type { Mode, Outcome, UrgentOutcome } from '../domain/questionnaire.js';

/** The questions whose options are places; their texts are `Messages['regions']`. */
type PlaceQuestionId = 'pain-sites' | 'worst-site';

type OptionIdOf<Id extends QuestionId> = Extract<ContentQuestion, { id: Id }>['options'][number]['id'];

export interface QuestionText {
  /** A word or two that names the answer in a summary. */
  readonly topic: string;
  readonly text: string;
  readonly hint?: string;
  /** In place of a hint where the visitor has to do something before the question can be answered. */
  readonly guide?: GuideText;
}

export interface GuideText {
  /** Who must not do it. */
  readonly warning: string;
  readonly steps: readonly string[];
  /** For those who cannot. */
  readonly help: string;
  /** What the picture of it measures. */
  readonly measure: string;
}

type OptionTexts = {
  readonly [Id in Exclude<QuestionId, PlaceQuestionId>]: QuestionText & {
    readonly options: Readonly<Record<OptionIdOf<Id>, string>>;
  };
};

export interface OutcomeText {
  readonly heading: string;
  /** What the outcome means, one paragraph each. */
  readonly found: readonly string[];
  /** What to do now, one sentence or two each. */
  readonly next: readonly string[];
}

/**
 * Every text that a visitor can see, in one language. The keys follow from the ids in `content/`: a text that is missing or
 * misspelt does not compile.
 */
export interface Messages {
  /** The language tag of these texts. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  readonly intro: {
    readonly heading: string;
    readonly text: Readonly<Record<Mode, readonly string[]>>;
    readonly start: string;
  };
  readonly disclaimer: string;
  readonly privacy: string;
  readonly emergencyLine: (number: string) => string;

  readonly questions: OptionTexts & Readonly<Record<PlaceQuestionId, QuestionText>>;
  readonly regions: Readonly<Record<RegionId, { readonly label: string; readonly find?: string }>>;
  readonly left: string;
  readonly right: string;
  /** The picture of the body. */
  readonly map: {
    readonly behind: string;
    readonly front: string;
    /** Below the picture while nothing on it is pointed at. */
    readonly prompt: string;
  };
  /** A place with its side, as one label. */
  readonly sided: (place: string, side: string) => string;
  readonly progress: (place: { readonly number: number; readonly total: number | null }) => string;
  /** What is missing on a page that cannot be left empty. */
  readonly missing: Readonly<Record<'one' | 'many' | 'map', string>>;
  /** "None of these" and other answers took each other's place. */
  readonly othersCleared: string;
  readonly continue: string;
  readonly back: string;

  readonly outcomes: Readonly<Record<Outcome, OutcomeText>>;
  /** In place of the outcome's own text where the check does not cover the place that hurts. */
  readonly otherPlace: OutcomeText;
  readonly notes: Readonly<Record<Exclude<NoteId, 'other-place'>, string>>;
  readonly call: (number: string) => string;
  readonly nextHeading: string;
  readonly dangerHeading: string;
  readonly tellThemHeading: string;
  readonly correct: string;
  readonly hallmarksHeading: string;
  readonly hallmarks: Readonly<Record<HallmarkId, string>>;
  readonly hallmarkStates: Readonly<Record<HallmarkState, string>>;
  readonly forHeading: string;
  readonly againstHeading: string;
  readonly otherCausesHeading: string;
  readonly otherCauses: Readonly<Record<OtherCauseId, string>>;
  readonly otherCausesUnknown: string;
  readonly bringHeading: string;
  readonly bring: readonly string[];
  /** What to bring besides where a test injection may come up. */
  readonly bringForInjection: readonly string[];
  readonly safetyNetHeading: string;
  readonly safetyNet: readonly string[];
  /** In its place on pages that ask for care now. */
  readonly safetyNetUrgent: Readonly<Record<UrgentOutcome, (emergencyNumber: string) => string>>;
  readonly debated: string;

  /** The call to action of each outcome that offers a consultation. */
  readonly consult: Readonly<Record<Exclude<Outcome, UrgentOutcome>, string>>;
  readonly consultHeading: string;
  /** Before the box, in the page's own words. */
  readonly consultLead?: string | undefined;
  /** Where another doctor comes first, or is the one to ask. */
  readonly consultIsNoReplacement: string;
  /** The consent box; the clinic is null where the page gives no name. */
  readonly consent: (clinic: string | null) => string;
  /** How to go on where the page has wired nothing to the call to action. */
  readonly consultHelp: (clinic: string | null) => string;
  /** Before that help where the visitor had agreed to send the answers. */
  readonly notSent: string;
  /** How the answers get to a visit when nothing has carried them. */
  readonly takeAlong: string;
  /** The page's own form has not taken the answers, or no longer holds them. */
  readonly notFilledIn: string;
  /** The page's own form has taken the answers. */
  readonly filledIn: string;
  /** The same where the form has no field for the answers. */
  readonly resultFilledIn: string;
  /** Why a form of the page that needs the self-check cannot be sent yet. */
  readonly required: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly cannotPrint: string;
  readonly copyByHand: string;
  readonly restart: string;
  readonly answersHeading: string;
  readonly change: string;
  /** The full name of the link that changes one answer. */
  readonly changeAnswer: (topic: string) => string;
  readonly noAnswer: string;
  readonly sourcesHeading: string;

  readonly summary: {
    readonly heading: string;
    readonly note: string;
    readonly date: (date: string) => string;
    readonly rules: (questionnaire: {
      readonly id: string;
      readonly version: string;
      readonly sourcesDate: string;
    }) => string;
    readonly outcome: string;
    readonly signsPicked: string;
    readonly signsDenied: string;
    readonly noSigns: string;
    readonly answers: string;
    readonly otherCauses: string;
  };
}
