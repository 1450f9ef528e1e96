import {
  controlsIn,
  controlsNamed,
  type Controls,
  type ControlState,
  heldBy,
  isReachable,
  restore,
  stateOf,
  unfitness,
  write,
} from './form-controls.js';

/** What can be written into a form of the page. */
export type Content = 'outcome' | 'summary' | 'answers';

/** Something on the page that is not as the element was told. */
export interface TargetProblem {
  readonly path: string;
  readonly message: string;
}

/** What was written into a field, and what had been there. */
interface Entry {
  readonly content: Content;
  readonly name: string;
  readonly text: string;
  /** What the field made of the text. */
  readonly written: string;
  readonly before: ControlState;
  readonly controls: Controls;
}

/** How often a form that its page draws anew is filled again; a page may draw it anew in answer to being filled. */
const mostRewrites = 20;

/**
 * The form of the page that the call to action leads to. Once filled, it is filled again when the page draws it anew, until what
 * was written is taken back, is sent, or has been changed by the visitor.
 */
export class ConsultForm {
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  /** What was last said to have changed. */
  #said = '';
  readonly #observer = new MutationObserver(() => {
    this.#follow();
  });
  #watching = new AbortController();
  #formId = '';
  #entries: readonly Entry[] = [];
  #rewrites = 0;
  #isSent = false;

  /** @param changed called when `contents` or `isSent` may be others */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** What stands in the form now. */
  get contents(): readonly Content[] {
    return this.#entries.filter(isHeld).map(({ content }) => content);
  }

  /** Whether the form has been sent since it was filled. */
  get isSent(): boolean {
    return this.#isSent;
  }

  /** Whether the form is on the page. */
  has(formId: string): boolean {
    return this.#find(formId) !== null;
  }

  /** Writes values into fields of the form, where they do not stand already; returns what could not be written. */
  fill(
    formId: string,
    fields: Readonly<Partial<Record<Content, string>>>,
    values: Readonly<Record<Content, string>>,
  ): readonly TargetProblem[] {
    this.#formId = formId;
    this.#rewrites = 0;
    this.#isSent = false;
    const { signal } = this.#watch();
    this.#entries = this.#entries.filter(isHeld);
    const standing = this.contents;
    const problems = (Object.entries(fields) as [Content, string][]).flatMap(([content, name]) => {
      const message = standing.includes(content) ? null : this.#write(content, name, values[content]);
      return message === null ? [] : [{ path: `consultFields.${content}`, message }];
    });
    // The page may have started over in answer.
    if (signal.aborted) this.takeBack();
    return problems;
  }

  /** Puts back what was in the fields before, where they still hold what was written. */
  takeBack(): void {
    this.leave();
    const entries = this.#entries;
    this.#entries = [];
    entries.forEach(({ name, controls, text, written, before }) => {
      const named = this.#controlsNamed(name);
      const now = named.length > 0 ? named : controls;
      const held = heldBy(now);
      if (held === written) restore(now, before);
      else if (hasLines(held, text)) restore(now, withoutLines(held, text));
    });
  }

  /** Looks away from the page while the element is not on it. */
  leave(): void {
    this.#observer.disconnect();
    this.#watching.abort();
  }

  /** Looks at the page again. */
  resume(): void {
    if (this.#entries.length === 0) return;
    this.#watch();
    this.#follow();
  }

  /** Brings the form into view and focuses its first empty field; false where nobody can see it. */
  show(formId: string): boolean {
    const form = this.#find(formId);
    for (
      let closed = form?.closest('details:not([open])');
      closed;
      closed = closed.parentElement?.closest('details:not([open])')
    ) {
      closed.setAttribute('open', '');
    }
    if (!form || form.getClientRects().length === 0 || getComputedStyle(form).visibility !== 'visible') return false;
    const controls = controlsIn(form).filter(isReachable);
    const target = controls.find(({ value }) => value === '') ?? controls[0];
    form.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus();
    return true;
  }

  #find(formId: string): HTMLFormElement | null {
    const root = this.#element.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(formId) : null;
    const found = near ?? document.getElementById(formId);
    return found instanceof HTMLFormElement ? found : (found?.querySelector('form') ?? null);
  }

  /** Returns why nothing was written, null when it was. */
  #write(content: Content, name: string, text: string): string | null {
    const controls = this.#controlsNamed(name);
    const unfit = unfitness(controls, name);
    if (unfit !== null) return unfit;
    const before = stateOf(controls);
    const heldBefore = heldBy(controls);
    if (!write(controls, text)) return `the field ${name} has no choice for the ${content}`;
    // The page may have drawn the form anew in answer.
    const entry = entryOf({ content, name, text, before, controls: this.#controlsNamed(name) });
    if (!isHeld(entry) || (entry.written === heldBefore && heldBefore !== text))
      return `the field ${name} does not keep the ${content}`;
    this.#entries = [...this.#entries, entry];
    return null;
  }

  #controlsNamed(name: string): Controls {
    const form = this.#find(this.#formId);
    return form ? controlsNamed(form, name) : [];
  }

  #watch(): AbortController {
    this.leave();
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const form = this.#find(this.#formId);
    new Set([document, form?.getRootNode() ?? document]).forEach((root) => {
      this.#observer.observe(root, { childList: true, subtree: true });
      const listen = (type: string, hear: (event: Event) => void): void => {
        root.addEventListener(type, hear, { capture: true, signal });
      };
      listen('input', () => {
        this.#say();
      });
      listen('submit', ({ target }) => {
        if (target !== this.#find(this.#formId)) return;
        this.#isSent = true;
        this.#say();
      });
      listen('reset', ({ target }) => {
        // The form is empty only after its listeners; hidden fields are not emptied at all.
        if (target === this.#find(this.#formId)) setTimeout(() => this.#drop());
      });
    });
    // What is not sent must not be there when the browser brings the page back. A form that is being sent has been read by then.
    window.addEventListener('pagehide', () => this.#drop(), { signal });
    return this.#watching;
  }

  #drop(): void {
    this.takeBack();
    this.#say();
  }

  #say(): void {
    const now = `${this.contents.join()} ${String(this.#isSent)}`;
    if (now === this.#said) return;
    this.#said = now;
    this.#changed();
  }

  /** Follows the form where the page has drawn it anew. */
  #follow(): void {
    const { signal } = this.#watching;
    if (!this.#element.isConnected) return;
    this.#entries = this.#entries.flatMap((entry) => {
      const controls = this.#controlsNamed(entry.name);
      if (controls[0] === entry.controls[0]) return [entry];
      // What the visitor had changed is the visitor's.
      if (!isHeld(entry)) return [];
      if (controls.length === 0) return this.#isSent ? [] : [entry];
      return this.#refilled({ ...entry, controls });
    });
    if (signal.aborted) this.takeBack();
    this.#say();
  }

  #refilled(entry: Entry): readonly Entry[] {
    if (isHeld(entry)) return [entry];
    const { controls, text, before } = entry;
    const held = heldBy(controls);
    // What the visitor has typed into the new field stays.
    const isTyped = typeof before === 'string' && held !== '' && held !== before;
    if (isTyped || this.#rewrites >= mostRewrites) return [];
    this.#rewrites += 1;
    write(controls, text);
    return [entryOf(entry)];
  }
}

function entryOf(entry: Omit<Entry, 'written'>): Entry {
  return { ...entry, written: heldBy(entry.controls) };
}

function isHeld({ controls, text, written }: Entry): boolean {
  const held = heldBy(controls);
  return held !== '' && (held === written || hasLines(held, text));
}

/** Whether the lines of the text stand in what a field holds, among others. */
function hasLines(held: string, text: string): boolean {
  return `\n${held}\n`.includes(`\n${text}\n`);
}

function withoutLines(held: string, text: string): string {
  return `\n${held}\n`.replace(`\n${text}\n`, '\n').trim();
}
