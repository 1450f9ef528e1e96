import { en } from './en.js';
import { canonicalTag, matchingTag } from './language-tag.js';
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
  const offered = [english, ...languages];
  const match = matchingTag(
    wanted,
    offered.map(({ locale }) => locale),
  );
  const messages = offered.find(({ locale }) => locale === match);
  const tag = messages ? wanted : english.locale;
  return withOverride(messages ?? english, overrides[matchingTag(tag, Object.keys(overrides)) ?? '']);
}
