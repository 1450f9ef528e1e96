import * as z from 'zod/mini';
import { emergencyNumberIn } from '../content/emergency-numbers.js';
import type { Mode } from '../domain/questionnaire.js';
import { parseConfig, type TextOverrides } from './config.js';
import { consultFieldsSchema, type ConsultFields } from './consult-fields.js';
import type { HostProblem } from './given.js';

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
  /** Whether something on the page keeps values from being checked at all; cautious ones are used then. */
  readonly isPageBroken: boolean;
}

/**
 * How one option is read. `ifRefused` differs from `ifAbsent` where a misspelt value must not mean less caution. A schema is made
 * when it is needed: a page can break zod, and an import must never throw.
 */
interface Rule<T> {
  readonly schema: () => z.ZodMiniType<T>;
  readonly accepts: string;
  readonly ifAbsent: T;
  readonly ifRefused: T;
}

const linkSchemes = ['http', 'https', 'tel', 'sms', 'mailto'];

const flagAccepts = 'the attribute alone, or a boolean property';

const rules: { readonly [Key in keyof Options]: Rule<Options[Key]> } = {
  clinic: rule(text(80), 'a name of 1 to 80 characters', null),
  consultHref: rule(
    () => z.string().check(z.refine(isSafeLink)),
    'a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
    null,
  ),
  consultForm: rule(
    () =>
      z.pipe(
        text(200)(),
        z.transform((id: string) => id.replace(/^#/, '')),
      ),
    'the id of a form',
    null,
  ),
  consultFields: rule(
    consultFieldsSchema,
    'a field of its own for each, such as outcome:interest; summary:your-message; answers:self-check',
    {},
  ),
  consultLabel: rule(text(60), 'a text of 1 to 60 characters', null),
  emergencyNumber: rule(digits(/^\d{2,15}$/), '2 to 15 digits', ''),
  mode: rule(oneOf(['check', 'education']), 'check or education', 'check', 'education'),
  headingLevel: rule(() => z.pipe(digits(/^[1-6]$/)(), z.transform(Number)), 'a whole number from 1 to 6', 2),
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
  let isPageBroken = false;
  const config = parseConfig(given.config, optionNames);
  const problems = [...config.problems];
  const read = <Key extends keyof Options>(key: Key): Options[Key] => {
    const { schema, accepts, ifAbsent, ifRefused } = rules[key];
    const parse = (path: string, value: unknown): Options[Key] => {
      try {
        const parsed = schema().safeParse(value);
        if (parsed.success) return parsed.data;
      } catch {
        isPageBroken ||= !isZodSound();
      }
      if (!isPageBroken) problems.push({ path, message: `${path} accepts ${accepts}` });
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
  return { options, texts: config.texts, problems, isPageBroken };
}

/** Attributes come as text with stray blanks, properties as anything. */
function trimmed(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}

/** Whether the page has left zod as it is; what adds to every object breaks it. */
function isZodSound(): boolean {
  try {
    return z.string().safeParse('').success;
  } catch {
    return false;
  }
}

function rule<T>(schema: Rule<T>['schema'], accepts: string, ifAbsent: T, ifRefused = ifAbsent): Rule<T> {
  return { schema, accepts, ifAbsent, ifRefused };
}

function text(maxLength: number): () => z.ZodMiniType<string> {
  return () => z.string().check(z.minLength(1), z.maxLength(maxLength));
}

/** A number counts as its digits. */
function digits(pattern: RegExp): () => z.ZodMiniType<string> {
  return () =>
    z.pipe(
      z.transform((value) => (typeof value === 'number' ? String(value) : value)),
      z.string().check(z.regex(pattern)),
    );
}

function oneOf<const T extends string>(values: readonly T[]): () => z.ZodMiniType<T> {
  return () =>
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((value: string) => value.toLowerCase()),
      ),
      z.enum(values),
    );
}

/** A boolean attribute is on by being there; `="false"` is off, and reported because HTML reads it otherwise. */
function flag(): z.ZodMiniType<boolean> {
  return z.union([
    z.boolean(),
    z.pipe(
      z.string().check(z.refine((value) => value.toLowerCase() !== 'false')),
      z.transform(() => true),
    ),
  ]);
}

function isSafeLink(href: string): boolean {
  // Browsers drop blanks and control characters before they read the scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[^!-\uffff]/g, ''))?.[1];
  return href !== '' && (scheme === undefined || linkSchemes.includes(scheme.toLowerCase()));
}
