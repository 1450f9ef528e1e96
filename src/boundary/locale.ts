import { deepFreeze } from '../domain/deep-freeze.js';
import { en } from '../i18n/en.js';
import { canonicalTag, isSameWriting } from '../i18n/language-tag.js';
import type { Messages } from '../i18n/messages.js';
import { inShapeOf, unpack } from '../i18n/packed.js';
import { type HostProblem, objectIn } from './given.js';

/** No text of ours is near as long. */
const longestText = 2000;

/** A language that was handed over: its texts, or why they are refused. */
export type ParsedLocale =
  | { readonly messages: Messages; readonly problems: readonly [] }
  | { readonly messages: null; readonly problems: readonly HostProblem[] };

/**
 * Checks the texts of a language against the English ones: the version, every key, every placeholder. They are taken whole or not
 * at all. Never throws.
 *
 * @param given the texts as `Texts` has them, or as a built file carries them.
 */
export function parseLocale(tag: unknown, given: unknown): ParsedLocale {
  const locale = typeof tag === 'string' ? canonicalTag(tag) : null;
  if (locale === null) return refused({ path: 'locale', message: 'addLocale accepts a language tag, such as es' });
  const refuse = (key: string, why: string): HostProblem => {
    const path = `locale.${[locale, key].filter((part) => part !== '').join('.')}`;
    return { path, message: `${path} ${why}` };
  };
  if (isSameWriting(locale, 'en')) return refused(refuse('', 'is built in and stays as it is'));
  try {
    const { texts, seal, ...own } = objectIn(given) ?? {};
    if (own['version'] !== en.version) return refused(refuse('version', `has to be ${en.version}`));
    const unpacked = typeof texts === 'string' ? unpack(texts, seal) : {};
    if (!unpacked) {
      return refused(refuse('', 'is not as it was built: it was changed on its way here, or not read as UTF-8'));
    }
    const whole = { ...own, ...unpacked };
    const problems = unknownPaths(en, whole).map((path) => refuse(path, 'is unknown'));
    const copy = inShapeOf(en, whole, (value, model, path) => {
      const why = problemOf(path, value, model);
      if (why !== null) problems.push(refuse(path, why));
      return value;
    });
    return problems.length > 0
      ? refused(...problems)
      : { messages: deepFreeze({ ...(copy as Messages), locale }), problems: [] };
  } catch {
    return refused(refuse('', 'cannot be read'));
  }
}

/** Where the given thing has a key that the shape has not; it may hold itself, so what is behind such a key is not looked at. */
function unknownPaths(shape: unknown, given: unknown, path = ''): readonly string[] {
  if (!isObject(shape) || !isObject(given)) return [];
  const known = Object.keys(shape);
  return Object.keys(given).flatMap((key) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return known.includes(key) ? unknownPaths(shape[key], given[key], inner) : [inner];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function problemOf(path: string, value: unknown, english: unknown): string | null {
  if (typeof english !== 'string') return typeof value === typeof english ? null : 'has to be true or false';
  if (path === 'direction') return value === 'ltr' || value === 'rtl' ? null : 'has to be ltr or rtl';
  if (typeof value !== 'string' || value.trim() === '') return 'is missing';
  if (/[\n\r]/.test(value)) return 'has to be one line';
  if (value.length > longestText) return `is longer than ${longestText} characters`;
  const [has, needs] = [value, english].map(placeholdersOf);
  return has === needs ? null : `has to hold ${needs === '' ? 'no placeholder' : (needs ?? '')}`;
}

/** Each placeholder of a text once, in one order. */
function placeholdersOf(text: string): string {
  const all: readonly string[] = text.match(/\{\w+\}/g) ?? [];
  const each = all.filter((placeholder, index) => all.indexOf(placeholder) === index);
  return each.sort().join(', ');
}

function refused(...problems: readonly HostProblem[]): ParsedLocale {
  return { messages: null, problems };
}
