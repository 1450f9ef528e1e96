import { emergencyNumberIn } from '../content/emergency-numbers.js';
import type { Mode } from '../domain/questionnaire.js';
import { parseConfig, type TextOverrides } from './config.js';
import { type ConsultFields, readConsultFields } from './consult-fields.js';
import type { HostProblem, Reader } from './given.js';

/** What the host page decides about the element. */
export interface Options {
  readonly clinic: string | null;
  readonly consultHref: string | null;
  /** The id of the form on the page, or of an element around it. */
  readonly consultForm: string | null;
  readonly consultFields: ConsultFields;
  readonly consultLabel: string | null;
  /** Digits: what the host says, else that of the region of its language. */
  readonly emergencyNumber: string;
  readonly mode: Mode;
  /** The level of the element's main heading, 1 to 6. */
  readonly headingLevel: number;
  readonly skipIntro: boolean;
  readonly share: 'ask' | 'never';
  readonly remember: boolean;
  readonly browserBack: boolean;
}

/** The options as the page can set each of them; `config` holds any of them, and texts. */
export type GivenOptions = Readonly<Partial<Record<keyof Options | 'config', unknown>>>;

/** Everything read from what the host gave. */
export interface ParsedOptions {
  readonly options: Options;
  readonly texts: TextOverrides;
  readonly problems: readonly HostProblem[];
}

/** How one option is read. `ifRefused` differs from `ifAbsent` where a misspelt value must not mean less caution. */
interface Rule<T> {
  readonly read: Reader<T>;
  readonly accepts: string;
  readonly ifAbsent: T;
  readonly ifRefused: T;
}

const linkSchemes = ['http', 'https', 'tel', 'sms', 'mailto'];

const flagAccepts = 'the attribute alone, or a boolean property';

const rules: { readonly [Key in keyof Options]: Rule<Options[Key]> } = {
  clinic: rule(textUpTo(80), 'a name of 1 to 80 characters', null),
  consultHref: rule(
    (given) => (typeof given === 'string' && isSafeLink(given) ? given : undefined),
    'a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    null,
  ),
  consultForm: rule((given) => textUpTo(200)(given)?.replace(/^#/, ''), 'the id of a form', null),
  consultFields: rule(
    readConsultFields,
    'a field of its own for each, such as outcome:interest; summary:your-message; answers:self-check',
    {},
  ),
  consultLabel: rule(textUpTo(60), 'a text of 1 to 60 characters', null),
  emergencyNumber: rule(digits(/^\d{2,15}$/), '2 to 15 digits', ''),
  mode: rule(oneOf(['check', 'education']), 'check or education', 'check', 'education'),
  headingLevel: rule(
    (given) => {
      const level = digits(/^[1-6]$/)(given);
      return level === undefined ? undefined : Number(level);
    },
    'a whole number from 1 to 6',
    2,
  ),
  skipIntro: rule(flag, flagAccepts, false),
  share: rule(oneOf(['ask', 'never']), 'ask or never', 'ask', 'never'),
  remember: rule(flag, flagAccepts, false),
  browserBack: rule(flag, flagAccepts, false),
};

/** The name of every option. */
export const optionNames = Object.keys(rules) as readonly (keyof Options)[];

/**
 * Reads what the host gave for each option; absent is null or undefined, and then what `config` says counts. Never throws: what
 * cannot be accepted is replaced by a default and named in `problems`.
 *
 * @param region where the page's language is from, such as `PE`.
 */
export function parseOptions(given: GivenOptions, region?: string): ParsedOptions {
  const config = parseConfig(given.config, optionNames);
  const problems = [...config.problems];
  const read = <Key extends keyof Options>(key: Key): Options[Key] => {
    const { read: reader, accepts, ifAbsent, ifRefused } = rules[key];
    const parse = (path: string, value: unknown): Options[Key] => {
      const parsed = reader(value);
      if (parsed !== undefined) return parsed;
      problems.push({ path, message: `${path} accepts ${accepts}` });
      return ifRefused;
    };
    const [own, inConfig] = [given[key], config.options[key]].map(trimmed);
    const fallback = inConfig === undefined ? ifAbsent : parse(`config.${key}`, inConfig);
    return own === undefined ? fallback : parse(key, own);
  };
  const options: Options = {
    clinic: read('clinic'),
    consultHref: read('consultHref'),
    consultForm: read('consultForm'),
    consultFields: read('consultFields'),
    consultLabel: read('consultLabel'),
    emergencyNumber: read('emergencyNumber') || emergencyNumberIn(region),
    mode: read('mode'),
    headingLevel: read('headingLevel'),
    skipIntro: read('skipIntro'),
    share: read('share'),
    remember: read('remember'),
    browserBack: read('browserBack'),
  };
  return { options, texts: config.texts, problems };
}

/** Attributes come as text with stray blanks, properties as anything. */
function trimmed(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}

function rule<T>(read: Reader<T>, accepts: string, ifAbsent: T, ifRefused = ifAbsent): Rule<T> {
  return { read, accepts, ifAbsent, ifRefused };
}

function textUpTo(longest: number): Reader<string> {
  return (given) => (typeof given === 'string' && given !== '' && given.length <= longest ? given : undefined);
}

/** A number counts as its digits. */
function digits(pattern: RegExp): Reader<string> {
  return (given) => {
    const text = typeof given === 'number' ? String(given) : given;
    return typeof text === 'string' && pattern.test(text) ? text : undefined;
  };
}

function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (given) => values.find((value) => typeof given === 'string' && given.toLowerCase() === value);
}

/** A boolean attribute is on by being there; `="false"` is off, and reported because HTML reads it otherwise. */
function flag(given: unknown): boolean | undefined {
  if (typeof given === 'boolean') return given;
  return typeof given === 'string' && given.toLowerCase() !== 'false' ? true : undefined;
}

function isSafeLink(href: string): boolean {
  // Browsers drop blanks and control characters before they read the scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[^!-\uffff]/g, ''))?.[1];
  return href !== '' && (scheme === undefined || linkSchemes.includes(scheme.toLowerCase()));
}
