import { objectIn } from './given.js';

const contents: readonly string[] = ['outcome', 'summary', 'answers'];

/** For each content that can be written into a form of the page, the name of its field. */
export type ConsultFields = Readonly<Partial<Record<'outcome' | 'summary' | 'answers', string>>>;

/** Reads `outcome:interest; summary:your-message`, or an object of the same. */
export function readConsultFields(given: unknown): ConsultFields | undefined {
  const fields = fieldsIn(given);
  return areFields(fields) ? fields : undefined;
}

/** The names of fields by content; a name may hold colons, as form builders use them. */
function fieldsIn(given: unknown): Readonly<Record<string, unknown>> {
  const pairs =
    typeof given === 'string'
      ? given
          .split(';')
          .filter((pair) => pair.trim() !== '')
          .map((pair) => {
            const [content = '', ...name] = pair.split(':');
            return [content, name.join(':')] as const;
          })
      : Object.entries(objectIn(given) ?? { '': null });
  return Object.fromEntries(
    pairs.map(([content, name]) => [content.trim().toLowerCase(), typeof name === 'string' ? name.trim() : name]),
  );
}

/** Each content has a field of its own: two in one could not be taken back. */
function areFields(fields: Readonly<Record<string, unknown>>): fields is ConsultFields {
  const names = Object.values(fields);
  return Object.entries(fields).every(
    ([content, name], index) =>
      contents.includes(content) && typeof name === 'string' && name !== '' && names.indexOf(name) === index,
  );
}
