import { type FilledField, isHeld, lookAfter, putBack } from './filled-field.js';
import {
  controlsIn,
  controlsNamed,
  type Controls,
  heldBy,
  isReachable,
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

/** What was written, and where. */
interface Entry extends FilledField {
  readonly content: Content;
  readonly name: string;
  /** How often it was written again. */
  readonly rewrites: number;
}

/** How often a field is filled again that its page draws anew; a page may draw it anew in answer to being filled. */
const mostRewrites = 20;

/** How what stands in a form is taken back by whoever fills it next. */
const releases = new WeakMap<HTMLFormElement, () => void>();

/**
 * The form of the page that the call to action leads to. Once filled, it is filled again when the page draws it anew, until what
 * was written is taken back, is sent, or has been changed by the visitor.
 */
export class ConsultForm {
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => {
    this.#follow();
  });
  #watching = new AbortController();
  readonly #release = (): void => {
    this.takeBack();
  };
  /** While the element is not on the page, its entries are looked after without it. */
  #away: { readonly release: () => void; readonly end: () => void } | null = null;
  /** Empty as long as nothing was ever filled. */
  #formId = '';
  #entries: readonly Entry[] = [];
  #isSent = false;
  #takings = 0;
  /** What `changed` was last called for. */
  #said = '';

  /** @param changed called when `contents` or `hasGone` may be others */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** What stands in the form now. */
  get contents(): readonly Content[] {
    return this.#entries
      .filter((entry) => isHeld(entry) && entry.controls[0]?.isConnected)
      .map(({ content }) => content);
  }

  /** Whether the form has been sent since it was filled, and is no longer there. */
  get hasGone(): boolean {
    return this.#isSent && this.#find(this.#formId) === null;
  }

  /** Whether the form is on the page. */
  has(formId: string): boolean {
    return this.#find(formId) !== null;
  }

  /** Opens what is folded around the form; false where nobody can see it. */
  reveal(formId: string): boolean {
    const form = this.#find(formId);
    for (
      let closed = form?.closest('details:not([open])');
      closed;
      closed = closed.parentElement?.closest('details:not([open])')
    ) {
      closed.setAttribute('open', '');
    }
    if (!form) return false;
    const isVisible = form.getClientRects().length > 0 && getComputedStyle(form).visibility === 'visible';
    return isVisible || controlsIn(form).some(isReachable);
  }

  /** Brings the form into view and focuses its first empty field. */
  show(formId: string): void {
    const form = this.#find(formId);
    const controls = form ? controlsIn(form).filter(isReachable) : [];
    const target = controls.find(({ value }) => value === '') ?? controls[0];
    form?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.focus();
  }

  /**
   * Writes values into fields of the form, where neither they stand already nor what the visitor has made of them.
   *
   * @returns what could not be written; null where the page has had everything taken back meanwhile.
   */
  fill(
    formId: string,
    fields: Readonly<Partial<Record<Content, string>>>,
    values: Readonly<Record<Content, string>>,
  ): readonly TargetProblem[] | null {
    const takings = this.#takings;
    this.#formId = formId;
    this.#isSent = false;
    this.#claim();
    this.#watch();
    this.#entries = this.#entries.filter(({ controls }) => heldBy(controls) !== '');
    const standing = this.#entries.map(({ content }) => content);
    const problems = (Object.entries(fields) as [Content, string][]).flatMap(([content, name]) => {
      const message = standing.includes(content) ? null : this.#write(content, name, values[content]);
      return message === null ? [] : [{ path: `consultFields.${content}`, message }];
    });
    const isTakenBack = takings !== this.#takings;
    if (isTakenBack || this.#entries.length === 0) this.#putBack();
    this.#said = this.#state;
    return isTakenBack ? null : problems;
  }

  /** Puts back what was in the fields before, where they still hold what was written. */
  takeBack(): void {
    if (this.#formId === '') return;
    this.#putBack();
    this.#say();
  }

  /** The element has left the page. */
  leave(): void {
    this.#observer.disconnect();
    this.#watching.abort();
    if (this.#entries.length === 0) return;
    const form = this.#entries[0]?.controls[0]?.form ?? null;
    this.#away = lookAfter(this.#entries);
    if (form && releases.get(form) === this.#release) releases.set(form, this.#away.release);
  }

  /** The element is on the page again. */
  resume(): void {
    if (this.#entries.length === 0) return;
    const form = this.#find(this.#formId);
    if (form && releases.get(form) === this.#away?.release) releases.set(form, this.#release);
    this.#away?.end();
    this.#watch();
    this.#follow();
  }

  #find(formId: string): HTMLFormElement | null {
    const root = this.#element.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(formId) : null;
    const found = near ?? document.getElementById(formId);
    return found instanceof HTMLFormElement ? found : (found?.querySelector('form') ?? null);
  }

  #controlsNamed(name: string): Controls {
    const form = this.#find(this.#formId);
    return form ? controlsNamed(form, name) : [];
  }

  #putBack(): void {
    this.#takings += 1;
    this.#observer.disconnect();
    this.#watching.abort();
    this.#away?.end();
    this.#isSent = false;
    const form = this.#find(this.#formId);
    if (form && releases.get(form) === this.#release) releases.delete(form);
    const entries = this.#entries;
    this.#entries = [];
    putBack(
      entries.map((entry) => {
        const controls = this.#controlsNamed(entry.name);
        return controls.length > 0 ? { ...entry, controls } : entry;
      }),
    );
  }

  /** One form holds the answers of one element: what another has written there would be taken for the visitor's own. */
  #claim(): void {
    const form = this.#find(this.#formId);
    if (!form || releases.get(form) === this.#release) return;
    releases.get(form)?.();
    releases.set(form, this.#release);
  }

  /** Returns why nothing was written, null when it was. */
  #write(content: Content, name: string, text: string): string | null {
    const controls = this.#controlsNamed(name);
    const unfit = unfitness(controls, name, text);
    if (unfit !== null) return unfit;
    const [before, heldBefore] = [stateOf(controls), heldBy(controls)];
    if (!write(controls, text)) return `the field ${name} has no choice for the ${content}`;
    // The page may have drawn the form anew in answer.
    const now = this.#controlsNamed(name);
    const written = heldBy(now);
    if (written === '' || (written === heldBefore && heldBefore !== text))
      return `the field ${name} does not keep the ${content}`;
    this.#entries = [
      ...this.#entries,
      { content, name, text, written, heldBefore, before, controls: now, rewrites: 0 },
    ];
    return null;
  }

  #watch(): void {
    this.#observer.disconnect();
    this.#watching.abort();
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const form = this.#find(this.#formId);
    const isOurs = ({ target }: Event): boolean => target === this.#find(this.#formId);
    new Set([document, form?.getRootNode() ?? document]).forEach((root) => {
      this.#observer.observe(root, { childList: true, subtree: true });
      const listen = (type: string, hear: (event: Event) => void): void => {
        root.addEventListener(type, hear, { capture: true, signal });
      };
      listen('input', () => {
        this.#say();
      });
      listen('submit', (event) => {
        if (isOurs(event)) this.#isSent = true;
      });
      listen('reset', (event) => {
        // The form is empty only after its listeners; hidden fields are not emptied at all.
        if (isOurs(event)) setTimeout(() => event.defaultPrevented || this.takeBack());
      });
    });
    // What is not sent must not be there when the browser brings the page back. A form that is being sent has been read by then.
    window.addEventListener('pagehide', () => this.takeBack(), { signal });
  }

  get #state(): string {
    return `${this.contents.join()} ${String(this.hasGone)}`;
  }

  #say(): void {
    if (this.#state === this.#said) return;
    this.#said = this.#state;
    this.#changed();
  }

  /** Follows the form where the page has drawn it anew. */
  #follow(): void {
    const takings = this.#takings;
    if (!this.#element.isConnected) return;
    this.#entries = this.#entries.flatMap((entry) => {
      const controls = this.#controlsNamed(entry.name);
      if (controls[0] === entry.controls[0]) return [entry];
      // What the visitor had changed is the visitor's.
      if (!isHeld(entry)) return [];
      if (controls.length === 0) return this.#isSent ? [] : [entry];
      return this.#refilled({ ...entry, controls });
    });
    if (takings !== this.#takings) this.#putBack();
    this.#say();
  }

  #refilled(entry: Entry): readonly Entry[] {
    if (isHeld(entry)) return [entry];
    const { controls, text, heldBefore, rewrites } = entry;
    const held = heldBy(controls);
    // What the visitor has put into the new field stays; and what was sent was sent with the old one.
    const isTheirs = held !== '' && held !== heldBefore;
    if (isTheirs || this.#isSent || rewrites >= mostRewrites) return [];
    write(controls, text);
    return [{ ...entry, written: heldBy(controls), rewrites: rewrites + 1 }];
  }
}
