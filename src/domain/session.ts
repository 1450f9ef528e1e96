import { deepFreeze } from './deep-freeze.js';
import type { Mode, Question, Questionnaire } from './questionnaire.js';
import {
  answerIds,
  type Answers,
  isAnswered,
  pathOf,
  picksOf,
  placesPicked,
  questionsIn,
  decidesPath,
  sheetProblems,
} from './sheet.js';

/** What the visitor is looking at. */
export type Page =
  { readonly kind: 'intro' } | { readonly kind: 'question'; readonly question: string } | { readonly kind: 'outcome' };

/** What the host decides about a session. */
export interface SessionSettings {
  readonly mode: Mode;
  readonly hasIntro: boolean;
}

/** One visitor's run through a questionnaire: a frozen snapshot, changed only by `transition`. */
export interface Session extends SessionSettings {
  readonly page: Page;
  /** As picked so far, also to questions that are no longer asked. */
  readonly answers: Answers;
  /** Whether the visitor has left the intro or picked something. */
  readonly isStarted: boolean;
  /** Whether Continue was refused because the question on the page needs an answer. */
  readonly isAnswerMissing: boolean;
  /** Whether the last pick took back others on the page: "None of these" and the rest exclude each other. */
  readonly hasClearedOthers: boolean;
  /** The question that the visitor came from the outcome to change, to go back there; else null. */
  readonly changing: string | null;
  /** Whether the visitor agreed to send the answers of the outcome on the page. */
  readonly hasConsent: boolean;
}

/** Everything that can happen to a session. */
export type SessionEvent =
  | { readonly type: 'start' }
  | { readonly type: 'pick'; readonly question: string; readonly option: string; readonly isPicked: boolean }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: string }
  | { readonly type: 'consent'; readonly isGiven: boolean }
  | { readonly type: 'restart' }
  | { readonly type: 'settings'; readonly settings: SessionSettings };

/** Where the visitor is on the path: 0-based, and the number of questions once no answer can change it any more. */
export interface Progress {
  readonly index: number;
  readonly total: number | null;
}

/** A session at its beginning: the intro, or the first question where there is none. */
export function startSession(questionnaire: Questionnaire, { mode, hasIntro }: SessionSettings): Session {
  return deepFreeze({
    mode,
    hasIntro,
    page: hasIntro ? { kind: 'intro' } : firstQuestion(questionnaire, mode, {}),
    answers: {},
    isStarted: false,
    isAnswerMissing: false,
    hasClearedOthers: false,
    changing: null,
    hasConsent: false,
  });
}

/**
 * A session that goes on from kept answers at the page on which the visitor was; null where they do not fit the questionnaire, or
 * do not lead to that page.
 */
export function resumeSession(
  questionnaire: Questionnaire,
  settings: SessionSettings,
  { answers, page }: { readonly answers: Answers; readonly page: Page },
): Session | null {
  const { mode, hasIntro } = settings;
  if (sheetProblems(questionnaire, mode, answers).some(({ code }) => code !== 'missing')) return null;
  const path = pathOf(questionnaire, mode, answers);
  const index = page.kind === 'question' ? path.findIndex(({ id }) => id === page.question) : path.length;
  const isReached = index >= 0 && isComplete(path.slice(0, index), answers);
  if (page.kind === 'intro' ? !hasIntro : !isReached) return null;
  return turnTo({ ...startSession(questionnaire, settings), answers, isStarted: true }, page);
}

/** The session after the event; the same object where the event changes nothing. */
export function transition(questionnaire: Questionnaire, session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'start':
      return session.page.kind === 'intro'
        ? turnTo(session, firstQuestion(questionnaire, session.mode, session.answers), { isStarted: true })
        : session;
    case 'pick':
      return pick(questionnaire, session, event.question, event.option, event.isPicked);
    case 'continue':
      return goOn(questionnaire, session);
    case 'back':
      return goBack(questionnaire, session);
    case 'change':
      return session.page.kind === 'outcome' && isOnPath(questionnaire, session, event.question)
        ? turnTo(session, { kind: 'question', question: event.question }, { changing: event.question })
        : session;
    case 'consent':
      return session.page.kind === 'outcome' && session.hasConsent !== event.isGiven
        ? deepFreeze({ ...session, hasConsent: event.isGiven })
        : session;
    case 'restart':
      return session.isStarted ? startSession(questionnaire, session) : session;
    case 'settings':
      return settle(questionnaire, session, event.settings);
  }
}

/** The place of the question on the page, null where the page holds none. */
export function progressOf(questionnaire: Questionnaire, { mode, answers, page }: Session): Progress | null {
  if (page.kind !== 'question') return null;
  const path = pathOf(questionnaire, mode, answers);
  const questions = questionsIn(questionnaire, mode);
  const ahead = questions.slice(questions.findIndex(({ id }) => id === page.question));
  // The last question may hold danger signs and still be the last, whatever is answered.
  const isOpen = ahead.slice(0, -1).some((question) => decidesPath(questionnaire, question));
  return { index: path.findIndex(({ id }) => id === page.question), total: isOpen ? null : path.length };
}

function pick(questionnaire: Questionnaire, session: Session, id: string, option: string, isPicked: boolean): Session {
  const { page } = session;
  const question = questionnaire.questions.find((candidate) => candidate.id === id);
  const isOnPage = page.kind === 'question' && page.question === id;
  if (!isOnPage || !question?.options.flatMap(answerIds).includes(option)) return session;
  if (picksOf(session.answers, id).includes(option) === isPicked) return session;
  const answers = consistent(questionnaire, withAnswer(session.answers, question, option, isPicked));
  const left = picksOf(answers, id);
  const hasClearedOthers =
    question.kind !== 'one' && isPicked && picksOf(session.answers, id).some((pick) => !left.includes(pick));
  return deepFreeze({ ...session, answers, hasClearedOthers, isStarted: true });
}

function withAnswer(answers: Answers, question: Question, optionId: string, isPicked: boolean): Answers {
  if (question.kind === 'one')
    return isPicked ? { ...answers, [question.id]: optionId } : without(answers, question.id);

  const exclusive = question.options.filter(({ isExclusive }) => isExclusive).map(({ id }) => id);
  const kept = picksOf(answers, question.id).filter(
    (id) => id !== optionId && !(isPicked && (exclusive.includes(optionId) || exclusive.includes(id))),
  );
  const picked = isPicked ? [...kept, optionId] : kept;
  const inOrder = question.options.flatMap(answerIds).filter((id) => picked.includes(id));
  return inOrder.length > 0 ? { ...answers, [question.id]: inOrder } : without(answers, question.id);
}

/** Drops a worst place that can no longer be asked for or is no longer among the places. */
function consistent(questionnaire: Questionnaire, answers: Answers): Answers {
  return questionnaire.questions.reduce((kept, { id, optionsFrom }) => {
    const [worst] = picksOf(kept, id);
    if (optionsFrom === undefined || worst === undefined) return kept;
    const places = placesPicked(questionnaire, optionsFrom, kept);
    return places.length > 1 && places.includes(worst) ? kept : without(kept, id);
  }, answers);
}

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));
}

function goOn(questionnaire: Questionnaire, session: Session): Session {
  const { page, mode, changing } = session;
  if (page.kind !== 'question') return session;
  const question = questionnaire.questions.find(({ id }) => id === page.question);
  if (!question) return session;
  if (!question.isOptional && !isAnswered(question, session.answers)) {
    return session.isAnswerMissing ? session : deepFreeze({ ...session, isAnswerMissing: true });
  }

  const answers: Answers = isAnswered(question, session.answers)
    ? session.answers
    : { ...session.answers, [question.id]: [] };
  const path = pathOf(questionnaire, mode, answers);
  const next = changing === null ? path[path.indexOf(question) + 1] : undefined;
  const target = next ?? path.find((asked) => !isAnswered(asked, answers));
  return turnTo({ ...session, answers }, target ? questionPage(target) : { kind: 'outcome' }, { changing });
}

function goBack(questionnaire: Questionnaire, session: Session): Session {
  const { page, answers, mode, changing, hasIntro } = session;
  const path = pathOf(questionnaire, mode, answers);
  if (page.kind === 'intro') return session;
  if (page.kind === 'outcome') return turnTo(session, lastOf(path));
  if (page.question === changing && isComplete(path, answers)) return turnTo(session, { kind: 'outcome' });

  const previous = path[path.findIndex(({ id }) => id === page.question) - 1];
  // Who goes back further walks on from there one by one, as everybody does.
  if (previous) return turnTo(session, questionPage(previous));
  return hasIntro ? turnTo(session, { kind: 'intro' }) : session;
}

function settle(questionnaire: Questionnaire, session: Session, { mode, hasIntro }: SessionSettings): Session {
  if (session.mode === mode && session.hasIntro === hasIntro) return session;
  const settled = { ...session, mode, hasIntro };
  if (!settled.isStarted) return startSession(questionnaire, settled);
  if (mode === session.mode || settled.page.kind === 'intro') return deepFreeze(settled);

  const path = pathOf(questionnaire, mode, settled.answers);
  const isShowable =
    settled.page.kind === 'outcome'
      ? isComplete(path, settled.answers)
      : isOnPath(questionnaire, settled, settled.page.question);
  const open = path.find((question) => !isAnswered(question, settled.answers));
  const outcomeOrOpen: Page = open ? questionPage(open) : { kind: 'outcome' };
  return turnTo(settled, isShowable ? settled.page : outcomeOrOpen, { changing: session.changing });
}

/** The session on another page; what belongs to one page alone does not go along. */
function turnTo(session: Session, page: Page, kept: Partial<Session> = {}): Session {
  const changing = page.kind === 'question' ? (kept.changing ?? null) : null;
  return deepFreeze({
    ...session,
    isAnswerMissing: false,
    hasClearedOthers: false,
    hasConsent: false,
    ...kept,
    changing,
    page,
  });
}

function isComplete(path: readonly Question[], answers: Answers): boolean {
  return path.every((question) => isAnswered(question, answers));
}

function isOnPath(questionnaire: Questionnaire, { mode, answers }: Session, questionId: string): boolean {
  return pathOf(questionnaire, mode, answers).some(({ id }) => id === questionId);
}

function firstQuestion(questionnaire: Questionnaire, mode: Mode, answers: Answers): Page {
  const [first] = pathOf(questionnaire, mode, answers);
  if (!first) throw new RangeError('a questionnaire needs a question');
  return questionPage(first);
}

function lastOf(path: readonly Question[]): Page {
  const last = path[path.length - 1];
  return last ? questionPage(last) : { kind: 'intro' };
}

function questionPage({ id }: Question): Page {
  return { kind: 'question', question: id };
}
