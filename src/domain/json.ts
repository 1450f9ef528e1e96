/** Whatever is the same before and after JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON, also on pages whose libraries have taught arrays and objects another one (Prototype.js before 1.7). */
export function toJson(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(toJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${toJson(key)}:${toJson(item)}`)
      .join(',')}}`;
  }
  // eslint-disable-next-line no-restricted-syntax -- what a page changes is not asked about a plain value
  return JSON.stringify(value);
}
