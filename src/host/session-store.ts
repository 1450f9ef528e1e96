/** Session storage under one key; a page or a frame without storage works as if nothing was kept. */
export class SessionStore {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  read(): string | null {
    try {
      return sessionStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  write(text: string): void {
    try {
      sessionStorage.setItem(this.#key, text);
    } catch {
      // Forbidden or full.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Forbidden.
    }
  }
}
