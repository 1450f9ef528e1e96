import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';
import type { Condition, Question, Questionnaire } from '../domain/questionnaire.js';
import { answerIds } from '../domain/sheet.js';
import { enabledBy } from './extensions.js';

/** When an item is asked, in the words of FHIR. */
export type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'>;

/** When a section is asked: once the questions with danger signs before it were answered without one. */
export function sectionEnabling(questionnaire: Questionnaire, section: Question['section']): Enabling {
  const first = questionnaire.questions.findIndex((question) => question.section === section);
  return dangerGate(questionnaire.questions.slice(0, first));
}

/**
 * When a question is asked, inside its section.
 *
 * @throws {RangeError} for what the questionnaire can ask for and FHIR cannot say.
 */
export function questionEnabling(questionnaire: Questionnaire, question: Question): Enabling {
  const { id, section, askUnless, optionsFrom } = question;
  const inSection = questionnaire.questions.filter((other) => other.section === section);
  const before = inSection.slice(
    0,
    inSection.findIndex((other) => other.id === id),
  );
  const enablings = [
    dangerGate(before),
    askUnless === undefined ? {} : unlessOnly(questionnaire, askUnless),
    optionsFrom === undefined ? {} : severalPlaces(optionsFrom),
  ].filter((enabling) => Object.keys(enabling).length > 0);
  if (enablings.length > 1) throw new RangeError(`${id} is asked on more than one kind of condition`);
  return enablings[0] ?? {};
}

/** Each question with danger signs opens the next one, so the last of them stands for all. */
function dangerGate(before: readonly Question[]): Enabling {
  const last = before.filter(({ options }) => options.some(({ triage }) => triage !== undefined)).at(-1);
  return last ? when('all', withoutDanger(last)) : {};
}

/** The signs are ruled out one by one, too: not every renderer keeps "None of these" from standing beside one. */
function withoutDanger({ id, options, isOptional, askUnless, optionsFrom }: Question): QuestionnaireItemEnableWhen[] {
  if (isOptional || askUnless || optionsFrom !== undefined) throw new RangeError(`${id} must always be answered`);
  const signs = options.filter(({ triage }) => triage !== undefined);
  const [harmless, ...others] = options.filter((option) => !signs.includes(option));
  const answered: QuestionnaireItemEnableWhen =
    harmless?.isExclusive && others.length === 0
      ? isPicked(id, harmless.id)
      : { question: id, operator: 'exists', answerBoolean: true };
  const ruledOut = signs.flatMap(answerIds).map((code): QuestionnaireItemEnableWhen => {
    return { question: id, operator: '!=', answerCoding: { code } };
  });
  return [answered, ...ruledOut];
}

/** Asked unless a question is answered with nothing but the named options: where any other answer was given. */
function unlessOnly({ questions }: Questionnaire, { only = {}, ...others }: Condition): Enabling {
  const [[id, options] = ['', []], ...more] = Object.entries(only);
  const question = questions.find((candidate) => candidate.id === id);
  if (!question || more.length > 0 || Object.keys(others).length > 0) {
    throw new RangeError('only "unless one question is answered with nothing but these" can be said in FHIR');
  }
  const elsewise = question.options.flatMap(answerIds).filter((code) => !options.includes(code));
  return anyPicked(id, elsewise);
}

/** Asked where at least two places were picked, left and right of a place being one; beyond plain FHIR R4. */
function severalPlaces(id: string): Enabling {
  const picked = `%resource.repeat(item).where(linkId = '${id}').answer.value.code`;
  const expression = `${picked}.select(replaceMatches('-(left|right)$', '')).distinct().count() > 1`;
  return { extension: [enabledBy(expression)] };
}

/** Where any of these answers to a question was picked. */
export function anyPicked(question: string, codes: readonly string[]): Enabling {
  return when(
    'any',
    codes.map((code) => isPicked(question, code)),
  );
}

/**
 * Where the whole condition holds.
 *
 * @throws {RangeError} for all but one answer to each of several questions.
 */
export function allPicked({ questions }: Questionnaire, { all = {}, ...others }: Condition): Enabling {
  const parts = Object.entries(all).map(([id, [code = '', ...more]]) => {
    const question = questions.find((candidate) => candidate.id === id);
    // The worst place is implied where there is only one.
    const canBeSaid = question?.optionsFrom === undefined && question?.options.flatMap(answerIds).includes(code);
    if (!canBeSaid || more.length > 0) throw new RangeError(`${id} can be held in FHIR against one answer only`);
    return isPicked(id, code);
  });
  if (parts.length === 0 || Object.keys(others).length > 0) {
    throw new RangeError('only "this answer to each of these questions" can be said in FHIR');
  }
  return when('all', parts);
}

/**
 * The answers to a question of which each alone meets the condition.
 *
 * @throws {RangeError} where there may be more to it.
 */
export function answersThatMeet({ any, ...others }: Condition, questionId: string): readonly string[] {
  if (any === undefined || Object.keys(others).length > 0) {
    throw new RangeError('only "any of these answers" can be said in FHIR');
  }
  return any[questionId] ?? [];
}

function isPicked(question: string, code: string): QuestionnaireItemEnableWhen {
  return { question, operator: '=', answerCoding: { code } };
}

/** One condition needs no word on how it goes with the others. */
function when(enableBehavior: 'all' | 'any', enableWhen: QuestionnaireItemEnableWhen[]): Enabling {
  return enableWhen.length > 1 ? { enableWhen, enableBehavior } : { enableWhen };
}
