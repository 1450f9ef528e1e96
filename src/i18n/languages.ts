import { en } from './en.js';
import { canonicalTag, isSameWriting, matchingTag } from './language-tag.js';
import type { Messages } from './messages.js';
import { type Override, withOverride } from './overrides.js';

export const english: Messages = { ...en, locale: 'en' };

/** The texts for a page of the stated language, whole in one language: in English where there are none of that one. */
export function messagesFor(
  stated: string,
  languages: readonly Messages[],
  overrides: Readonly<Record<string, Override>>,
): Messages {
  const wanted = canonicalTag(stated) ?? english.locale;
  const match = matchingTag(
    wanted,
    languages.map(({ locale }) => locale),
  );
  const messages = languages.find(({ locale }) => locale === match) ?? english;
  const readable = Object.keys(overrides).filter((tag) => isSameWriting(tag, messages.locale));
  return withOverride(
    messages,
    overrides[matchingTag(wanted, readable) ?? matchingTag(messages.locale, readable) ?? ''],
  );
}
