import type { QuestionnaireItem } from 'fhir/r4.js';
import { emergencyNumberIn } from '../content/emergency-numbers.js';
import * as content from '../content/questionnaire.js';
import { holds } from '../domain/condition.js';
import {
  type Condition,
  type Question,
  type Questionnaire as AnyQuestionnaire,
  type TriageLevel,
  triageLevels,
} from '../domain/questionnaire.js';
import { answerIds } from '../domain/sheet.js';
import { fill } from '../i18n/fill.js';
import { canonicalTag, regionOf } from '../i18n/language-tag.js';
import type { Messages } from '../i18n/messages.js';
import { allPicked, answersThatMeet, anyPicked, type Enabling } from './enabling.js';
import { type Line, linesIn, textGroup } from './text-group.js';
import type { Say } from './texts.js';

const questionnaire: AnyQuestionnaire = content.questionnaire;

/** When to show a note, given the condition of it; null where it is not called for. */
type NoteEnabling = (when: Condition) => Enabling | null;

/** Behind a question, what each level of its danger signs calls for: a renderer of others knows no outcome. */
export function signItems(say: Say, locale: string, { id, options }: Question): QuestionnaireItem[] {
  return triageLevels.flatMap((level) => {
    const signs = options.filter(({ triage }) => triage === level).flatMap(answerIds);
    if (signs.length === 0) return [];
    const noteEnabling = (when: Condition): Enabling | null => {
      const calling = signs.filter((sign) => answersThatMeet(when, id).includes(sign));
      if (calling.length === 0) return null;
      return calling.length < signs.length ? anyPicked(id, calling) : {};
    };
    return [{ ...outcomeGroup(say, locale, `${id}.${level}`, level, noteEnabling), ...anyPicked(id, signs) }];
  });
}

/** Behind all questions, what answers call for that are a danger sign together. */
export function combinationItems(say: Say, locale: string): QuestionnaireItem[] {
  return questionnaire.rules.triageCombinations.map(({ level, when }, index) => {
    const noteEnabling = (note: Condition): Enabling | null => (holds(note, (id) => when.all?.[id] ?? []) ? {} : null);
    const group = outcomeGroup(say, locale, `combination.${index}.${level}`, level, noteEnabling);
    return { ...group, ...allPicked(questionnaire, when) };
  });
}

/** An outcome with its notes, in the order of the self-check. */
function outcomeGroup(
  say: Say,
  locale: string,
  linkId: string,
  level: TriageLevel,
  noteEnabling: NoteEnabling,
): QuestionnaireItem {
  const notes = questionnaire.notes
    .filter(({ outcomes }) => outcomes.includes(level))
    .map((note) => ({ ...note, enabling: noteEnabling(note.when) }));
  const noteLines = (isFirst: boolean): readonly Line[] =>
    notes.flatMap(({ id, comesFirst = false, enabling }) =>
      enabling && comesFirst === isFirst ? [{ read: (messages) => noteText(messages, id), enabling }] : [],
    );
  const lines = [
    ...linesIn(({ outcomes }) => outcomes[level].found),
    ...(level === 'emergency' ? [{ read: (messages: Messages) => callText(messages, locale) }] : []),
    ...noteLines(true),
    ...linesIn(({ outcomes }) => outcomes[level].next),
    ...noteLines(false),
  ];
  return textGroup(say, linkId, ({ outcomes }) => outcomes[level].heading, lines);
}

/** In place of the button that calls; the text goes on with "Or". The region of the tag decides, as that of a page does. */
function callText({ call }: Messages, locale: string): string {
  const tag = canonicalTag(locale);
  return fill(call, { number: emergencyNumberIn(tag === null ? undefined : regionOf(tag)) });
}

function noteText({ notes }: Messages, id: string): string {
  const texts: Readonly<Record<string, string | undefined>> = notes;
  return texts[id] ?? id;
}
