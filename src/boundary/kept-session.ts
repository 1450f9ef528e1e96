import { type Json, toJson } from '../domain/json.js';
import type { Page } from '../domain/session.js';
import type { Answers } from '../domain/sheet.js';

/** How long a session is kept after its last change, in milliseconds. */
const keptFor = 30 * 60 * 1000;

/** What is kept of a session. The tick to send the answers is not among it. */
export interface KeptSession {
  readonly answers: Answers;
  readonly page: Page;
}

/** What is kept of a session as text; `now` in milliseconds since 1970. */
export function keepSession({ answers, page }: KeptSession, now: number): string {
  return toJson({ at: now, answers: { ...answers }, page: { ...page } } satisfies Json);
}

/** The session that the text holds; null where it holds none, or one that is too old. Whether its answers fit is for the domain. */
export function readKeptSession(text: string | null, now: number): KeptSession | null {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (!isObject(kept)) return null;
    const { at, answers, page } = kept;
    const isFresh = typeof at === 'number' && at <= now && now - at < keptFor;
    return isFresh && isObject(answers) && isPage(page) ? { answers: answers as Answers, page } : null;
  } catch {
    return null;
  }
}

function isPage(given: unknown): given is Page {
  if (!isObject(given)) return false;
  const { kind, question } = given;
  return kind === 'intro' || kind === 'outcome' || (kind === 'question' && typeof question === 'string');
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
