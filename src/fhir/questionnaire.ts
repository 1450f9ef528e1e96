import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4.js';
import * as content from '../content/questionnaire.js';
import type { Option, Outcome, Question, Questionnaire as AnyQuestionnaire } from '../domain/questionnaire.js';
import { answerIds } from '../domain/sheet.js';
import { english } from '../i18n/languages.js';
import { answerLabel } from '../i18n/wording.js';
import { url } from './canonical.js';
import { questionEnabling, sectionEnabling } from './enabling.js';
import { control, exclusive, hidden, vertical } from './extensions.js';
import { askedText, findItems, guideItems } from './help.js';
import { languages, messagesIn } from './languages.js';
import { outcomeId, sectionId, sections } from './structure.js';
import { type Say, sayIn } from './texts.js';
import { combinationItems, signItems } from './urgent.js';

const questionnaire: AnyQuestionnaire = content.questionnaire;

/**
 * The questionnaire as a FHIR R4 resource: in the language that serves best for the tag (English where there is none), with every
 * other language as translations. It says what danger signs call for, with the emergency number of the tag's region. It holds no weights:
 * a response is assessed by the engine.
 */
export function toQuestionnaire(locale = 'en'): Questionnaire {
  const messages = messagesIn(locale);
  const say = sayIn(messages);
  return {
    resourceType: 'Questionnaire',
    language: messages.locale,
    url,
    version: questionnaire.version,
    name: 'SuperiorClunealSelfCheck',
    ...say('title', ({ intro }) => intro.heading),
    status: 'active',
    // Until clinicians have signed the texts of every language that is in it.
    experimental: languages.some(({ reviewed }) => !reviewed),
    subjectType: ['Patient'],
    date: questionnaire.sourcesDate,
    ...say('description', ({ disclaimer }) => disclaimer),
    item: [...sections(questionnaire).map((section) => groupItem(say, locale, section)), outcomeItem(say)],
  };
}

function groupItem(say: Say, locale: string, section: Question['section']): QuestionnaireItem {
  const isLast = section === sections(questionnaire).at(-1);
  return {
    linkId: sectionId(section),
    type: 'group',
    ...sectionEnabling(questionnaire, section),
    item: [
      ...questionnaire.questions
        .filter((question) => question.section === section)
        .flatMap((question) => [...questionItems(say, question), ...signItems(say, locale, question)]),
      ...(isLast ? combinationItems(say, locale) : []),
    ],
  };
}

/** A question, and before it what has to be read first. */
function questionItems(say: Say, question: Question): QuestionnaireItem[] {
  const { id, kind, options, isOptional } = question;
  const enabling = questionEnabling(questionnaire, question);
  const find = findItems(say, question);
  const item: QuestionnaireItem = {
    ...enabling,
    // Lists that have to be opened would hide danger signs.
    extension: [control(kind === 'one' ? 'radio-button' : 'check-box'), vertical(), ...(enabling.extension ?? [])],
    linkId: id,
    ...say('text', (messages) => askedText(messages, question)),
    type: 'choice',
    required: !isOptional,
    repeats: kind !== 'one',
    answerOption: options.flatMap((option) => answerOptions(say, question, option)),
    ...(find.length > 0 && { item: find }),
  };
  return [...guideItems(say, question, questionEnabling(questionnaire, question)), item];
}

function answerOptions(say: Say, question: Question, option: Option): QuestionnaireItemAnswerOption[] {
  return answerIds(option).map((code) => ({
    ...(option.isExclusive && { extension: [exclusive()] }),
    valueCoding: { code, ...say('display', (messages) => answerLabel(messages, question, code)) },
  }));
}

/** What the answers came to: for responses that we make, never to be filled in. */
function outcomeItem(say: Say): QuestionnaireItem {
  const outcomes = Object.keys(english.outcomes) as Outcome[];
  return {
    extension: [hidden()],
    linkId: outcomeId,
    ...say('text', ({ summary }) => summary.outcome),
    type: 'choice',
    required: false,
    repeats: false,
    readOnly: true,
    answerOption: outcomes.map((code) => ({
      valueCoding: { code, ...say('display', (messages) => messages.outcomes[code].heading) },
    })),
  };
}
