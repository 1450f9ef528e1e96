import { canonicalTag } from '../i18n/language-tag.js';
import { type HostProblem, objectIn } from './given.js';

/** The texts that a page may put in its own words, and the most characters of each. Everything else is the same everywhere. */
const textLengths = {
  introTitle: 120,
  introText: 600,
  consultLabel: 60,
  consultLead: 300,
  consultHelp: 300,
} as const;

/** Texts of the page in place of ours, as plain text. */
export type TextOverride = Readonly<Partial<Record<keyof typeof textLengths, string>>>;

/** Texts of the page by language tag. */
export type TextOverrides = Readonly<Record<string, TextOverride>>;

interface ParsedConfig {
  /** Not checked yet. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly texts: TextOverrides;
  readonly problems: readonly HostProblem[];
}

/** Takes apart `config`, which is an object or JSON; absent is null or undefined. Never throws. */
export function parseConfig(given: unknown, names: readonly string[]): ParsedConfig {
  const nothing = { options: {}, texts: {} };
  if (given === null || given === undefined) return { ...nothing, problems: [] };
  const config = objectIn(given);
  if (!config) {
    const message = 'config accepts an object, or JSON of one with straight quotation marks';
    return { ...nothing, problems: [{ path: 'config', message }] };
  }
  const { messages, ...options } = config;
  const unknown = Object.keys(options).filter((key) => !names.includes(key));
  const problems = unknown.map((key) => ({
    path: `config.${key}`,
    message: `config.${key} is unknown: config accepts ${names.join(', ')} and messages`,
  }));
  const { texts, problems: textProblems } = parseTexts(messages);
  return { options, texts, problems: [...problems, ...textProblems] };
}

function parseTexts(messages: unknown): { readonly texts: TextOverrides; readonly problems: readonly HostProblem[] } {
  if (messages === undefined || messages === null) return { texts: {}, problems: [] };
  const problems: HostProblem[] = [];
  const refuse = (path: string, why: string): false => {
    problems.push({ path, message: `${path} ${why}` });
    return false;
  };
  const names = Object.keys(textLengths).join(', ');
  const languages = objectIn(messages) ?? {};
  if (!objectIn(messages)) refuse('config.messages', 'accepts an object with a language tag for each set of texts');
  const texts = Object.entries(languages).flatMap(([tag, override]) => {
    const path = `config.messages.${tag}`;
    const language = canonicalTag(tag);
    if (language === null) {
      refuse(path, 'is no language tag, such as en or es');
      return [];
    }
    const own = objectIn(override) ?? {};
    if (!objectIn(override)) refuse(path, `accepts an object with ${names}`);
    const accepted = Object.entries(own).filter(([key, text]) => {
      const longest = Object.entries(textLengths).find(([name]) => name === key)?.[1];
      if (longest === undefined) return refuse(`${path}.${key}`, `is not for a page to change, but ${names}`);
      const isText = typeof text === 'string' && text.trim() !== '' && text.length <= longest;
      return isText || refuse(`${path}.${key}`, `accepts a text of 1 to ${String(longest)} characters`);
    });
    return [[language, Object.fromEntries(accepted)] as const];
  });
  return { texts: Object.fromEntries(texts), problems };
}
