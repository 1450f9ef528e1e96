/** The languages that the element comes with, by tag. */
import { en } from '../src/i18n/en.js';
import type { Texts, Translation } from '../src/i18n/messages.js';
import { texts as ar } from '../src/i18n/locales/ar.js';
import { texts as es } from '../src/i18n/locales/es.js';
import { texts as ja } from '../src/i18n/locales/ja.js';
import { texts as vi } from '../src/i18n/locales/vi.js';
import { texts as zhHans } from '../src/i18n/locales/zh-Hans.js';

export const translations = { es, 'zh-Hans': zhHans, vi, ar, ja } as const satisfies Readonly<
  Record<string, Translation>
>;

/** The texts in the language of the tag, in English where there are none. */
export function languageOf(tag: string): Texts {
  const all: Readonly<Record<string, Texts | undefined>> = translations;
  return all[tag] ?? en;
}

/** A copy that a test may change. */
export function copyOf(translation: Translation): Record<string, unknown> {
  return JSON.parse(JSON.stringify(translation)) as Record<string, unknown>;
}

/** Every text with the path of its key. */
export function allTexts(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => allTexts(value, path ? `${path}.${key}` : key));
}
