/** The template with its `{placeholders}` replaced by the values of those names, all of which are given. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return pieces(template, values).join('');
}

/** The same in pieces, for values that are more than text. */
export function pieces<T>(template: string, values: Readonly<Record<string, T>>): readonly (string | T)[] {
  return template.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : (values[piece] as T)));
}
