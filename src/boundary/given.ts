/** Something the host gave that was refused: where it is, and in words what is accepted. */
export interface HostProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads what the host gave; undefined where it is not accepted. Never throws. */
export type Reader<T> = (given: unknown) => T | undefined;

/** The object, or the one that the text holds as JSON; null for anything else. */
export function objectIn(given: unknown): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
