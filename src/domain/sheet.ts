import { holds, type Picked, questionsNamedIn } from './condition.js';
import type { Mode, Option, Question, Questionnaire, TriageLevel } from './questionnaire.js';

/** An option id for questions of kind `one`, a list of option ids for `many` and `map`. */
export type Answer = string | readonly string[];

/** An answer sheet: question id to answer. Questions that are optional or not asked may be absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** What is wrong at one place of an answer sheet; `path` is `QUESTION` or `QUESTION.INDEX`, or empty for the sheet itself. */
export interface SheetProblem {
  readonly path: string;
  readonly code:
    | 'not-an-object'
    | 'unknown-question'
    | 'unknown-option'
    | 'wrong-shape'
    | 'duplicate'
    | 'exclusive'
    | 'empty'
    | 'missing'
    | 'not-among-sites'
    | 'not-asked';
}

/** Thrown for an answer sheet that is not well formed; `problems` lists everything that is wrong with it. */
export class AnswerSheetError extends Error {
  override readonly name = 'AnswerSheetError';
  readonly problems: readonly SheetProblem[];

  constructor(problems: readonly SheetProblem[]) {
    super(
      `malformed answer sheet: ${problems.map(({ path, code }) => (path ? `${path} (${code})` : code)).join(', ')}`,
    );
    this.problems = problems;
  }
}

/** The picked option ids of one question; none when it is unanswered. */
export function picksOf(answers: Answers, questionId: string): readonly string[] {
  const answer = answerTo(answers, questionId) ?? [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** The ids with which an option is answered: its own, or one for each side. */
export function answerIds(option: Option): readonly string[] {
  return option.hasSides ? [`${option.id}-left`, `${option.id}-right`] : [option.id];
}

/** The options of a question that are picked, left and right of a place counted once, in the questionnaire's order. */
export function pickedOptions(question: Question, answers: Answers): readonly Option[] {
  const picks = picksOf(answers, question.id);
  // Most questions are not answered yet, and this is asked of all of them at every step.
  return picks.length === 0
    ? []
    : question.options.filter((option) => answerIds(option).some((id) => picks.includes(id)));
}

/** The danger signs picked in a question. */
export function dangerSigns(question: Question, answers: Answers): readonly (Option & { triage: TriageLevel })[] {
  return pickedOptions(question, answers).filter((option) => hasTriage(option));
}

/** The questions that a mode can ask at all. */
export function questionsIn({ questions }: Questionnaire, mode: Mode): readonly Question[] {
  return mode === 'check' ? questions : questions.filter(({ section }) => section === 'safety');
}

/** The questions that these answers lead through, in order; a page with a danger sign is the last. */
export function pathOf(questionnaire: Questionnaire, mode: Mode, answers: Answers): readonly Question[] {
  const asked = questionsIn(questionnaire, mode).filter((question) => isAsked(questionnaire, question, answers));
  const last = asked.findIndex((question) => dangerSigns(question, answers).length > 0);
  return last === -1 ? asked : asked.slice(0, last + 1);
}

/** Whether an answer to the question can change which questions are asked. */
export function decidesPath(questionnaire: Questionnaire, { id, options }: Question): boolean {
  return (
    options.some(({ triage }) => triage !== undefined) ||
    questionnaire.questions.some(
      ({ optionsFrom, askUnless }) => optionsFrom === id || (askUnless && questionsNamedIn(askUnless).includes(id)),
    )
  );
}

/** Whether a question has been dealt with: answered, or optional and left empty on purpose. */
export function isAnswered(question: Question, answers: Answers): boolean {
  return question.isOptional ? answerTo(answers, question.id) !== undefined : picksOf(answers, question.id).length > 0;
}

/** The answers that count: those to questions on the path, without optional questions that were left empty. */
export function answersOnPath(questionnaire: Questionnaire, mode: Mode, answers: Answers): Answers {
  const counted = pathOf(questionnaire, mode, answers).flatMap(({ id }): [string, Answer][] => {
    const answer = answerTo(answers, id);
    return answer === undefined || answer.length === 0 ? [] : [[id, answer]];
  });
  return Object.fromEntries(counted);
}

/**
 * What counts in each question on the path; a question about the worst of several places counts as answered with the only
 * place where there is just one.
 */
export function countedPicks(questionnaire: Questionnaire, mode: Mode, answers: Answers): Picked {
  const counted = answersOnPath(questionnaire, mode, answers);
  return (questionId) => {
    const question = questionnaire.questions.find(({ id }) => id === questionId);
    const places =
      question?.optionsFrom === undefined ? [] : placesPicked(questionnaire, question.optionsFrom, counted);
    return places.length === 1 ? places : picksOf(counted, questionId);
  };
}

/** The ids of the places picked in a question of kind `map`, left and right of a place being one. */
export function placesPicked(questionnaire: Questionnaire, questionId: string, answers: Answers): readonly string[] {
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  return question ? pickedOptions(question, answers).map(({ id }) => id) : [];
}

/** Everything that keeps unknown input from being a complete answer sheet; empty for a good one. */
export function sheetProblems(questionnaire: Questionnaire, mode: Mode, input: unknown): readonly SheetProblem[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [{ path: '', code: 'not-an-object' }];

  const problems: SheetProblem[] = [];
  const wellFormed: Record<string, Answer> = {};
  const malformed = new Set<string>();
  for (const [id, answer] of Object.entries(input) as [string, unknown][]) {
    if (answer === undefined) continue;
    const question = questionnaire.questions.find((candidate) => candidate.id === id);
    const found = question ? answerProblems(question, answer) : [{ path: id, code: 'unknown-question' as const }];
    problems.push(...found);
    if (found.length > 0) malformed.add(id);
    else wellFormed[id] = answer as Answer;
  }

  for (const { id, optionsFrom } of questionnaire.questions) {
    if (optionsFrom === undefined || !hasOwn(wellFormed, id) || malformed.has(optionsFrom)) continue;
    const places = placesPicked(questionnaire, optionsFrom, wellFormed);
    if (!places.includes(wellFormed[id] as string)) problems.push({ path: id, code: 'not-among-sites' });
    else if (places.length === 1) problems.push({ path: id, code: 'not-asked' });
  }

  // Behind a malformed answer that decides the path nobody knows what should have been asked.
  const path = pathOf(questionnaire, mode, wellFormed);
  const unclear = path.findIndex((question) => malformed.has(question.id) && decidesPath(questionnaire, question));
  const missing = (unclear === -1 ? path : path.slice(0, unclear)).filter(
    (question) => !question.isOptional && !isAnswered(question, wellFormed) && !malformed.has(question.id),
  );
  return [...problems, ...missing.map(({ id }) => ({ path: id, code: 'missing' as const }))];
}

/** Own properties only: what a page adds to every object is no answer. */
function answerTo(answers: Answers, questionId: string): Answer | undefined {
  return hasOwn(answers, questionId) ? answers[questionId] : undefined;
}

/** `Object.hasOwn`, which some phones in use do not have. */
function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function hasTriage(option: Option): option is Option & { triage: TriageLevel } {
  return option.triage !== undefined;
}

function isAsked(questionnaire: Questionnaire, question: Question, answers: Answers): boolean {
  if (question.optionsFrom !== undefined) return placesPicked(questionnaire, question.optionsFrom, answers).length > 1;
  return !question.askUnless || !holds(question.askUnless, (id) => picksOf(answers, id));
}

function answerProblems(question: Question, answer: unknown): readonly SheetProblem[] {
  const { id, kind, isOptional } = question;
  const known = question.options.flatMap(answerIds);

  if (kind === 'one') {
    if (typeof answer !== 'string') return [{ path: id, code: 'wrong-shape' }];
    return known.includes(answer) ? [] : [{ path: id, code: 'unknown-option' }];
  }
  if (!Array.isArray(answer)) return [{ path: id, code: 'wrong-shape' }];
  if (answer.length === 0) return isOptional ? [] : [{ path: id, code: 'empty' }];

  const picks: readonly unknown[] = [...(answer as unknown[])];
  const problems = picks.flatMap((pick, index): SheetProblem[] => {
    const path = `${id}.${String(index)}`;
    if (typeof pick !== 'string') return [{ path, code: 'wrong-shape' }];
    if (!known.includes(pick)) return [{ path, code: 'unknown-option' }];
    return picks.indexOf(pick) < index ? [{ path, code: 'duplicate' }] : [];
  });
  const hasExclusive = question.options.some((option) => option.isExclusive && picks.includes(option.id));
  return hasExclusive && new Set(picks).size > 1 ? [...problems, { path: id, code: 'exclusive' }] : problems;
}
