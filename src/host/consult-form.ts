/** What can be written into a form of the page. */
type Content = 'outcome' | 'summary' | 'answers';

/** Something on the page that is not as the element was told. */
interface TargetProblem {
  readonly path: string;
  readonly message: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was written into a field, and what had been there. */
interface Entry {
  readonly name: string;
  readonly value: string;
  readonly before: string;
  /** One control, or the radio buttons of a group. */
  readonly controls: readonly Control[];
}

/** Types of input that hold no text, or none that a script may write. */
const unfit = ['checkbox', 'file', 'image', 'submit', 'button', 'reset'];

/**
 * The form of the page that the call to action leads to. Once written, values are written again when the page renders the form
 * anew, until they are taken back.
 */
export class ConsultForm {
  readonly #element: HTMLElement;
  readonly #observer = new MutationObserver(() => {
    this.#rewrite();
  });
  #formId = '';
  #entries: readonly Entry[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Whether the form is on the page. */
  has(formId: string): boolean {
    return this.#find(formId) !== null;
  }

  /** Writes values into fields of the form; returns what could not be written. */
  fill(
    formId: string,
    fields: Readonly<Partial<Record<Content, string>>>,
    values: Readonly<Record<Content, string>>,
  ): readonly TargetProblem[] {
    this.takeBack();
    const form = this.#find(formId);
    if (!form) return [];
    this.#formId = formId;
    const problems = (Object.entries(fields) as [Content, string][]).flatMap(([content, name]) => {
      const message = this.#write(form, name, values[content]);
      return message === null ? [] : [{ path: `consultFields.${content}`, message }];
    });
    if (this.#entries.length > 0) this.#observer.observe(form.ownerDocument, { childList: true, subtree: true });
    return problems;
  }

  /** Puts back what was in the fields before, where they still hold what was written. */
  takeBack(): void {
    this.leave();
    this.#entries.forEach(({ controls, value, before }) => {
      if (read(controls) === value) write(controls, before);
    });
    this.#entries = [];
  }

  /** Leaves the form as it is. */
  leave(): void {
    this.#observer.disconnect();
  }

  /** Brings the form into view and focuses its first empty field. */
  show(formId: string): void {
    const form = this.#find(formId);
    const controls = form ? controlsIn(form).filter(isReachable) : [];
    const target = controls.find(({ value }) => value === '') ?? controls[0];
    form?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus();
  }

  #find(formId: string): HTMLFormElement | null {
    const root = this.#element.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(formId) : null;
    const found = near ?? document.getElementById(formId);
    return found instanceof HTMLFormElement ? found : (found?.querySelector('form') ?? null);
  }

  /** Returns why nothing was written, null when it was. */
  #write(form: HTMLFormElement, name: string, value: string): string | null {
    const controls = controlsNamed(form, name);
    const [first] = controls;
    if (!first) return `the form has no field ${name}`;
    if (unfit.includes(first.type)) return `the field ${name} cannot hold text`;
    const before = read(controls);
    if (!write(controls, value)) return `the field ${name} has no choice with the value ${value}`;
    this.#entries = [...this.#entries, { name, value, before, controls }];
    return null;
  }

  #rewrite(): void {
    const form = this.#find(this.#formId);
    // A router may have put another page, with a form of its own, in place of the element's.
    if (!form || !this.#element.isConnected) return;
    this.#entries = this.#entries.map((entry) => {
      const controls = controlsNamed(form, entry.name);
      if (controls.length === 0 || controls[0] === entry.controls[0]) return entry;
      // What the visitor has typed into the new field stays.
      if (read(controls) === '' || read(controls) === entry.before) write(controls, entry.value);
      return { ...entry, controls };
    });
  }
}

function controlsIn(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function controlsNamed(form: HTMLFormElement, name: string): readonly Control[] {
  const controls = controlsIn(form);
  const named = controls.filter((control) => control.name === name);
  return named.length > 0 ? named : controls.filter(({ id }) => id === name);
}

function isReachable(control: Control): boolean {
  return !control.disabled && !unfit.includes(control.type) && control.getClientRects().length > 0;
}

function read(controls: readonly Control[]): string {
  const [first] = controls;
  if (first?.type !== 'radio') return first?.value ?? '';
  return controls.find((control) => control instanceof HTMLInputElement && control.checked)?.value ?? '';
}

/** Writes as a visitor does, so that frameworks and form builders notice; false where there is no such choice. */
function write(controls: readonly Control[], value: string): boolean {
  const [first] = controls;
  if (!first) return false;
  if (first.type === 'radio') return choose(controls as readonly HTMLInputElement[], value);
  if (first instanceof HTMLSelectElement && ![...first.options].some((option) => option.value === value)) return false;
  setNatively(first, 'value', value);
  return true;
}

function choose(radios: readonly HTMLInputElement[], value: string): boolean {
  const chosen = radios.find((radio) => radio.value === value);
  if (chosen) chosen.click();
  const checked = radios.find((radio) => radio.checked);
  if (!chosen && value === '' && checked) setNatively(checked, 'checked', false);
  return chosen !== undefined || value === '';
}

/** React puts a property of its own before the native one and takes a value that went through it for no change. */
function setNatively(control: Control, property: 'value' | 'checked', value: unknown): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, property);
  native?.set?.call(control, value);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
