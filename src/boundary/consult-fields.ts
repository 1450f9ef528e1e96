import * as z from 'zod/mini';

const contents: readonly string[] = ['outcome', 'summary', 'answers'];

/** For each content that can be written into a form of the page, the name of its field. */
export type ConsultFields = Readonly<Partial<Record<'outcome' | 'summary' | 'answers', string>>>;

/** Reads `outcome:interest; summary:your-message`, or an object of the same. */
export function consultFieldsSchema(): z.ZodMiniType<ConsultFields> {
  return z.pipe(
    z.transform((given) => (typeof given === 'string' ? fieldsIn(given) : given)),
    z.custom<ConsultFields>(areFields),
  );
}

/** The pairs of the text; a name may hold colons, as form builders use them. */
function fieldsIn(text: string): unknown {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [content = '', ...name] = pair.split(':');
      return [content.trim().toLowerCase(), name.join(':').trim()];
    }),
  );
}

function areFields(given: unknown): boolean {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(
      ([content, name]) => contents.includes(content) && typeof name === 'string' && name !== '',
    )
  );
}
