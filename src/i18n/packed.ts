import { en } from './en.js';
import type { Translation } from './messages.js';

/** A language as its file carries it: without the keys, which cost a quarter more and are those of English. */
export interface PackedTexts {
  readonly version: string;
  readonly reviewed: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Every text in the order of the English keys, a line each. */
  readonly texts: string;
  /** Of the keys and the texts: no text can have moved to another key, or been read in a wrong encoding. */
  readonly seal: number;
}

/** What a file says of its texts beside them. */
const aside = ['version', 'reviewed', 'direction'];

const englishTexts = Object.fromEntries(Object.entries(en).filter(([key]) => !aside.includes(key)));

/** The texts of a language in the shape of its file. */
export function pack({ version, reviewed, direction, ...texts }: Translation): PackedTexts {
  const lines: unknown[] = [];
  inShapeOf(englishTexts, texts, (text) => lines.push(text));
  const joined = lines.join('\n');
  return { version, reviewed, direction, texts: joined, seal: sealOf(joined) };
}

/** What `pack` was given; null where it is not whole. */
export function unpack(texts: string, seal: unknown): object | null {
  if (sealOf(texts) !== seal) return null;
  const lines = texts.split('\n');
  let next = 0;
  return inShapeOf(englishTexts, null, () => lines[next++]) as object;
}

/**
 * A copy of what was given, in the shape of another thing: at the place of every value that is no object, what `read` makes of the
 * given value, which is undefined where there is none. A list is never read as an object, nor a text as either.
 */
export function inShapeOf(
  shape: unknown,
  given: unknown,
  read: (value: unknown, model: unknown, path: string) => unknown,
  path = '',
): unknown {
  if (typeof shape !== 'object' || shape === null) return read(given, shape, path);
  const isAlike = typeof given === 'object' && given !== null && Array.isArray(given) === Array.isArray(shape);
  const values = (isAlike ? given : {}) as Readonly<Record<string, unknown>>;
  const copies = Object.entries(shape).map(
    ([key, inner]) => [key, inShapeOf(inner, values[key], read, path === '' ? key : `${path}.${key}`)] as const,
  );
  return Array.isArray(shape) ? copies.map(([, copy]) => copy) : Object.fromEntries(copies);
}

/** FNV-1a over the UTF-16 code units of the paths of all keys, and of the texts. */
function sealOf(texts: string): number {
  let sealed = texts;
  inShapeOf(englishTexts, null, (_value, _model, path) => {
    sealed += ` ${path}`;
  });
  let hash = 0x811c9dc5;
  for (let index = 0; index < sealed.length; index++) hash = Math.imul(hash ^ sealed.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
