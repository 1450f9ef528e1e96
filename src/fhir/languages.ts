import { english, messagesFor } from '../i18n/languages.js';
import { texts as ar } from '../i18n/locales/ar.js';
import { texts as es } from '../i18n/locales/es.js';
import { texts as ja } from '../i18n/locales/ja.js';
import { texts as vi } from '../i18n/locales/vi.js';
import { texts as zhHans } from '../i18n/locales/zh-Hans.js';
import type { Messages } from '../i18n/messages.js';

const translations: readonly Messages[] = Object.entries({ ar, es, ja, vi, 'zh-Hans': zhHans }).map(
  ([locale, texts]) => ({ ...texts, locale }),
);

/** Every language that there is. */
export const languages: readonly Messages[] = [english, ...translations];

/** The texts for a language tag, chosen as the element chooses them for a page. */
export function messagesIn(locale: string): Messages {
  return messagesFor(locale, translations, {});
}
