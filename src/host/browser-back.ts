/** The key of our depth in the state of a history entry. */
const key = 'cluneal';

type State = Readonly<Record<string, unknown>>;

/** What the visitor asks for with Back and Forward of the browser. */
interface Turns {
  readonly back: () => void;
  /** Whether there was a page to turn to. */
  readonly forward: () => boolean;
  /** The browser has gone through its history, and put back where the page had been scrolled to then. */
  readonly arrived: () => void;
}

/**
 * Lets Back of the browser or phone turn to the page before. Each step forward adds an entry to the history with the page's own
 * URL and state and a depth, but no answer. The entry below them carries a depth, too, as long as they lie on it: links within
 * the page and its router add entries that look the same otherwise, and those are left alone.
 */
export class BrowserBack {
  readonly #element: HTMLElement;
  readonly #turns: Turns;
  /** The depth of the entry that ours lie on; null while there are none. */
  #floor: number | null = null;
  /** The depth of the page on the screen. */
  #depth = 0;
  #isFollowing = false;
  #isDropping = false;

  constructor(element: HTMLElement, turns: Turns) {
    this.#element = element;
    this.#turns = turns;
  }

  /** The visitor went a page forward. */
  advance(): void {
    // Browsers skip entries that were added without a gesture.
    const { userActivation } = navigator as { readonly userActivation?: UserActivation };
    const state = stateToExtend();
    if (this.#isFollowing || this.#isDropping || userActivation?.isActive === false || !state) return;
    const floor = this.#floor ?? currentDepth() ?? 0;
    const depth = 1 + (this.#floor === null ? floor : Math.max(currentDepth() ?? 0, this.#depth));
    try {
      if (this.#floor === null) history.replaceState({ ...state, [key]: floor }, '');
      history.pushState({ ...state, [key]: depth }, '');
    } catch {
      // More entries than the browser allows, or a frame that may not add any.
      if (this.#floor === null) unmark();
      return;
    }
    this.#floor = floor;
    this.#depth = depth;
    window.addEventListener('popstate', this.#follow);
  }

  /** The visitor went a page back, not by the browser. */
  retreat(): void {
    if (!this.#isFollowing && this.#floor !== null && this.#depth > this.#floor) this.#drop(1);
  }

  /** There is nothing to go back to any more. */
  end(): void {
    const floor = this.#floor;
    if (floor === null) return;
    window.removeEventListener('popstate', this.#follow);
    this.#floor = null;
    if (this.#depth > floor) this.#drop(this.#depth - floor, unmark);
    else if (currentDepth() === floor) unmark();
  }

  /** Steps back over our newest entries, if they are on top. */
  #drop(count: number, then: () => void = () => undefined): void {
    if (currentDepth() !== this.#depth) return;
    this.#depth -= count;
    this.#isDropping = true;
    const arrive = (): void => {
      this.#isDropping = false;
      then();
      this.#arrive();
    };
    window.addEventListener('popstate', arrive, { once: true });
    history.go(-count);
  }

  readonly #follow = (): void => {
    const target = currentDepth();
    if (target === undefined || this.#isDropping || !this.#element.isConnected) return;
    this.#isFollowing = true;
    while (this.#floor !== null && this.#depth > Math.max(target, this.#floor)) {
      this.#depth -= 1;
      this.#turns.back();
    }
    while (this.#floor !== null && this.#depth < target) {
      if (!this.#turns.forward()) {
        history.go(this.#depth - target);
        break;
      }
      this.#depth += 1;
    }
    this.#isFollowing = false;
    this.#arrive();
  };

  /** Browsers scroll to where the entry had been left after they have told of it. */
  #arrive(): void {
    requestAnimationFrame(() => {
      this.#turns.arrived();
    });
  }
}

/** The depth of the entry that the browser is at, undefined where it has none. */
function currentDepth(): number | undefined {
  const depth = stateToExtend()?.[key];
  return typeof depth === 'number' ? depth : undefined;
}

/** Leaves the entry below ours as the page had it. */
function unmark(): void {
  const state = stateToExtend();
  if (state?.[key] !== 0) return;
  const entries = Object.entries(state).filter(([name]) => name !== key);
  try {
    history.replaceState(entries.length > 0 ? Object.fromEntries(entries) : null, '');
  } catch {
    // More changes than the browser allows: a depth of 0 tells nobody anything.
  }
}

/** The state of the entry that the browser is at; null where it is nothing that a depth can be added to. */
function stateToExtend(): State | null {
  const state: unknown = history.state ?? {};
  return typeof state === 'object' && !Array.isArray(state) ? (state as State) : null;
}
