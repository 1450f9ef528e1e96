import * as z from 'zod/mini';
import type { Mode } from '../domain/questionnaire.js';

/** What the host page decides about the element. */
export interface Options {
  readonly clinic: string | null;
  readonly consultHref: string | null;
  readonly consultLabel: string | null;
  /** Digits. */
  readonly emergencyNumber: string;
  readonly mode: Mode;
  /** The level of the element's main heading, 1 to 6. */
  readonly headingLevel: number;
  readonly skipIntro: boolean;
  readonly share: 'ask' | 'never';
  readonly browserBack: boolean;
}

/** Something the host gave that was refused: the option's name, and in words what is accepted. */
export interface HostProblem {
  readonly path: string;
  readonly message: string;
}

/** How one option is read. `ifRefused` differs from `ifAbsent` where a misspelt value must not mean less caution. */
interface Rule<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly accepts: string;
  readonly ifAbsent: T;
  readonly ifRefused: T;
}

type Rules = { readonly [Key in keyof Options]: Rule<Options[Key]> };

const linkSchemes = ['http', 'https', 'tel', 'sms', 'mailto'];

/**
 * Reads what the host gave for each option; absent is null or undefined. Never throws: what cannot be accepted is replaced by
 * a default and named in `problems`.
 */
export function parseOptions(given: Readonly<Partial<Record<keyof Options, unknown>>>): {
  readonly options: Options;
  readonly problems: readonly HostProblem[];
} {
  const problems: HostProblem[] = [];
  const rules = makeRules();
  const read = <Key extends keyof Options>(key: Key): Options[Key] => {
    const { schema, accepts, ifAbsent, ifRefused } = rules[key];
    const value = normalize(given[key]);
    if (value === undefined) return ifAbsent;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push({ path: key, message: `${key} accepts ${accepts}` });
    return ifRefused;
  };
  const options: Options = {
    clinic: read('clinic'),
    consultHref: read('consultHref'),
    consultLabel: read('consultLabel'),
    emergencyNumber: read('emergencyNumber'),
    mode: read('mode'),
    headingLevel: read('headingLevel'),
    skipIntro: read('skipIntro'),
    share: read('share'),
    browserBack: read('browserBack'),
  };
  return { options, problems };
}

/** Attributes come as text with stray blanks, properties as anything; a number counts as its digits. */
function normalize(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : value;
}

// Built on the first use, not on import: a page can break zod's first schema, and an import must never throw.
let builtRules: Rules | undefined;

function makeRules(): Rules {
  builtRules ??= {
    clinic: rule(text(80), 'a name of 1 to 80 characters', null),
    consultHref: rule(
      z.string().check(z.refine(isSafeLink)),
      'a relative link, or one that starts with http:, https:, tel:, sms: or mailto:',
      null,
    ),
    consultLabel: rule(text(60), 'a text of 1 to 60 characters', null),
    emergencyNumber: rule(z.string().check(z.regex(/^\d{2,15}$/)), '2 to 15 digits', '911'),
    mode: rule(oneOf(['check', 'education']), 'check or education', 'check', 'education'),
    headingLevel: rule(
      z.pipe(z.string().check(z.regex(/^[1-6]$/)), z.transform(Number)),
      'a whole number from 1 to 6',
      2,
    ),
    skipIntro: rule(flag(), 'the attribute alone, or a boolean property', false),
    share: rule(oneOf(['ask', 'never']), 'ask or never', 'ask', 'never'),
    browserBack: rule(flag(), 'the attribute alone, or a boolean property', false),
  };
  return builtRules;
}

function rule<T>(schema: z.ZodMiniType<T>, accepts: string, ifAbsent: T, ifRefused = ifAbsent): Rule<T> {
  return { schema, accepts, ifAbsent, ifRefused };
}

function text(maxLength: number): z.ZodMiniType<string> {
  return z.string().check(z.minLength(1), z.maxLength(maxLength));
}

function oneOf<const T extends string>(values: readonly T[]): z.ZodMiniType<T> {
  return z.pipe(
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
