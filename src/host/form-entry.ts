/** What the element is worth in a form; null where there is nothing to submit yet. */
export interface FormValue {
  readonly outcome: string;
  /** With the visitor's consent alone. */
  readonly shared: { readonly summary: string; readonly answers: string } | null;
}

/** The element as a control of the form around it. */
export class FormEntry {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    // Browsers from before 2023 have none; the element works without.
    this.#internals = 'attachInternals' in element ? element.attachInternals() : undefined;
  }

  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** Sets what is submitted under the name, and under `NAME-summary` and `NAME-answers`. The browser keeps nothing to restore. */
  submit(name: string, value: FormValue | null): void {
    if (!this.#internals?.setFormValue) return;
    if (name === '' || value === null) {
      this.#internals.setFormValue(null, null);
      return;
    }
    const data = new FormData();
    data.set(name, value.outcome);
    if (value.shared) {
      data.set(`${name}-summary`, value.shared.summary);
      data.set(`${name}-answers`, value.shared.answers);
    }
    this.#internals.setFormValue(data, null);
  }

  /** Keeps the form from being submitted, with the reason at the anchor; null lets it go. */
  require(message: string | null, anchor: HTMLElement | null): void {
    if (!this.#internals?.setValidity) return;
    if (message === null) this.#internals.setValidity({});
    else this.#internals.setValidity({ valueMissing: true }, message, anchor ?? undefined);
  }
}
