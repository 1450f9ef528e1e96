import type { HallmarkId } from '../content/hallmarks.js';
import type { NoteId } from '../content/notes.js';
import type { OtherCauseId } from '../content/other-causes.js';
import type { ContentQuestion, QuestionId } from '../content/questions.js';
import type { RegionId } from '../content/regions.js';
import type { HallmarkState } from '../domain/hallmarks.js';
import type { Mode, Outcome, UrgentOutcome } from '../domain/questionnaire.js';
import type { en } from './en.js';

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

/** A text with a place for a value, such as `Call {number}`; two places are `Template<'a'> & Template<'b'>`. */
export type Template<Name extends string> = `${string}{${Name}}${string}`;

/**
 * Every text that a visitor can see, in one language, as plain data. The keys follow from the ids in `content/`: a text that is
 * missing or misspelt, or one without its `{placeholders}`, does not compile.
 */
export interface Texts {
  /** Of the English texts that these say; it changes whenever the meaning of one does. */
  readonly version: string;
  /** Whether a clinician who speaks the language has signed the texts. */
  readonly reviewed: boolean;
  readonly direction: 'ltr' | 'rtl';

  readonly intro: {
    readonly heading: string;
    readonly text: Readonly<Record<Mode, readonly string[]>>;
    readonly start: string;
  };
  readonly disclaimer: string;
  readonly privacy: string;
  readonly emergencyLine: Template<'number'>;

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
  /** A place with its side or sides, as one label. */
  readonly sided: Template<'place'> & Template<'side'>;
  /** The full name of a box that says only the side. */
  readonly sideOf: Template<'place'> & Template<'side'>;
  /** What something is called, and what is said of it. */
  readonly named: Template<'name'> & Template<'text'>;
  /** Answers behind each other, which may have commas of their own. */
  readonly series: Template<'text'> & Template<'next'>;
  readonly progress: {
    /** While the number of questions is not yet known. */
    readonly open: Template<'number'>;
    readonly counted: Template<'number'> & Template<'total'>;
  };
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
  readonly call: Template<'number'>;
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
  readonly safetyNetUrgent: Readonly<Record<UrgentOutcome, Template<'number'>>>;
  readonly debated: string;

  /** The call to action of each outcome that offers a consultation. */
  readonly consult: Readonly<Record<Exclude<Outcome, UrgentOutcome>, string>>;
  readonly consultHeading: string;
  /** Where another doctor comes first, or is the one to ask. */
  readonly consultIsNoReplacement: string;
  /** The clinic where the page gives no name. */
  readonly thisClinic: string;
  /** The consent box. */
  readonly consent: Template<'clinic'>;
  /** How to go on where the page has wired nothing to the call to action. */
  readonly consultHelp: Template<'clinic'>;
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
  readonly changeAnswer: Template<'topic'>;
  readonly noAnswer: string;
  readonly sourcesHeading: string;

  readonly summary: {
    readonly heading: string;
    readonly note: string;
    /** Above a summary in two languages. */
    readonly englishBelow: string;
    readonly date: Template<'date'>;
    readonly rules: Template<'id'> & Template<'version'> & Template<'sourcesDate'>;
    readonly outcome: string;
    readonly signsPicked: string;
    readonly signsDenied: string;
    readonly noSigns: string;
    readonly answers: string;
    readonly otherCauses: string;
  };
}

/** The texts as the element shows them: in which language, and with the words that the page has put in place of ours. */
export interface Messages extends Texts {
  /** The language tag of these texts. */
  readonly locale: string;
  /** In place of `consultHelp`. */
  readonly ownConsultHelp?: string | undefined;
  /** Before the box. */
  readonly consultLead?: string | undefined;
}

/** What a language other than English has: every text that English has, and no other. */
export type Translation = Texts & SameShape<typeof en>;

type SameShape<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : { readonly [Key in keyof T]: SameShape<T[Key]> };
