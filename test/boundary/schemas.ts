import * as z from 'zod/mini';
import type { Options } from '../../src/boundary/options.js';

/** What each option accepts and becomes, once blanks around a text are gone. */
export const schemas = {
  clinic: text(80),
  consultHref: z.string().check(z.minLength(1), z.refine(leadsSomewhereSafe)),
  consultForm: z.pipe(
    text(200),
    z.transform((id) => id.replace(/^#/, '')),
  ),
  consultLabel: text(60),
  emergencyNumber: z.pipe(textOrNumber(), z.string().check(z.regex(/^[0-9]{2,15}$/))),
  mode: inAnyCase(['check', 'education']),
  headingLevel: z.pipe(z.pipe(textOrNumber(), z.string().check(z.regex(/^[1-6]$/))), z.transform(Number)),
  skipIntro: flag(),
  share: inAnyCase(['ask', 'never']),
  remember: flag(),
  browserBack: flag(),
} as const satisfies { readonly [Key in Exclude<keyof Options, 'consultFields'>]: z.ZodMiniType<Options[Key]> };

function text(longest: number) {
  return z.string().check(z.minLength(1), z.maxLength(longest));
}

function textOrNumber() {
  return z.union([z.string(), z.pipe(z.union([z.number(), z.nan(), z.literal(Infinity)]), z.transform(String))]);
}

function inAnyCase<const T extends string>(values: readonly T[]) {
  return z.pipe(z.string().check(z.toLowerCase()), z.enum(values));
}

function flag() {
  const present = z.string().check(
    z.toLowerCase(),
    z.refine((value) => value !== 'false'),
  );
  return z.union([
    z.boolean(),
    z.pipe(
      present,
      z.transform(() => true),
    ),
  ]);
}

/** As the browser reads it; what it cannot read leads nowhere. */
function leadsSomewhereSafe(href: string): boolean {
  try {
    return ['http:', 'https:', 'tel:', 'sms:', 'mailto:'].includes(new URL(href, 'https://clinic.example').protocol);
  } catch {
    return true;
  }
}
