import type { Element } from 'fhir/r4.js';
import type { Messages } from '../i18n/messages.js';
import { translation } from './extensions.js';
import { languages } from './languages.js';

/** A text with its translations beside it, as FHIR has them: `title` and `_title`. */
type Worded<Key extends string> = Record<Key, string> & Record<`_${Key}`, Element>;

/** Says something in the language of the resource and, as translations of that, in every other. */
export type Say = <Key extends string>(key: Key, read: (messages: Messages) => string) => Worded<Key>;

export function sayIn(messages: Messages): Say {
  const others = languages.filter(({ locale }) => locale !== messages.locale);
  return <Key extends string>(key: Key, read: (messages: Messages) => string) => {
    const extension = others.map((other) => translation(other.locale, read(other)));
    return { [key]: read(messages), [`_${key}`]: { extension } } as Worded<Key>;
  };
}
