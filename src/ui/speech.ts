import type { HostProblem } from '../boundary/given.js';
import { parseLocale } from '../boundary/locale.js';
import { type Json, toJson } from '../domain/json.js';
import { PageLanguage } from '../host/page-language.js';
import { canonicalTag, regionOf } from '../i18n/language-tag.js';
import { messagesFor } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';

/** What was handed over for all elements of the page. */
let languages: readonly Messages[] = [];
let refusals: readonly { readonly locale: string | null; readonly problems: readonly HostProblem[] }[] = [];
const listeners = new Set<() => void>();

/** Takes the texts of a language for all elements, or tells why not; those of a language that is there already stay. */
export function addLocale(tag: unknown, texts: unknown): readonly HostProblem[] {
  const locale = typeof tag === 'string' ? canonicalTag(tag) : null;
  const problems = problemsOf(locale, texts);
  const others = refusals.filter((refusal) => refusal.locale !== locale);
  refusals = problems.length > 0 ? [...others, { locale, problems }] : others;
  listeners.forEach((listener) => {
    listener();
  });
  return problems;
}

function problemsOf(locale: string | null, texts: unknown): readonly HostProblem[] {
  const { messages, problems } = parseLocale(locale, texts);
  if (!messages) return problems;
  const known = languages.find(({ locale }) => locale === messages.locale);
  if (!known) languages = [...languages, messages];
  // The same script twice does no harm.
  if (!known || written(known) === written(messages)) return [];
  const path = `locale.${messages.locale}`;
  return [{ path, message: `${path} is there already, with other texts` }];
}

function written(messages: Messages): string {
  return toJson(messages as unknown as Json);
}

/** The languages that were refused. */
export function localeProblems(): readonly HostProblem[] {
  return refusals.flatMap(({ problems }) => problems);
}

/** In which language an element speaks: that of its place in the page, as far as there are texts. */
export class Speech {
  readonly #hear: () => void;
  readonly #language: PageLanguage;
  #isStale = false;

  constructor(element: HTMLElement, changed: () => void) {
    this.#hear = () => {
      this.#isStale = true;
      changed();
    };
    this.#language = new PageLanguage(element, this.#hear);
  }

  /** Whether the page may say another language than it did for the last messages, or have got the texts of one. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Listens to the page; until it is asked for messages, those before count as stale. */
  start(): void {
    listeners.add(this.#hear);
    this.#language.watch();
    this.#hear();
  }

  stop(): void {
    listeners.delete(this.#hear);
    this.#language.leave();
  }

  get region(): string | undefined {
    const tag = canonicalTag(this.#language.tag);
    return tag === null ? undefined : regionOf(tag);
  }

  messages(overrides: Parameters<typeof messagesFor>[2]): Messages {
    this.#isStale = false;
    return messagesFor(this.#language.tag, languages, overrides);
  }
}
