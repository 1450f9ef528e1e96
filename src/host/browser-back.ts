/** The key of our depth in the state of a history entry. */
const key = 'cluneal';

/** What the visitor asks for with Back and Forward of the browser. */
interface Turns {
  readonly back: () => void;
  readonly forward: () => void;
}

/**
 * Lets Back of the browser or phone turn to the page before. Each step forward adds an entry to the history with the page's own
 * URL and state and a depth, but no answer. Entries of the page and its router are left alone.
 */
export class BrowserBack {
  readonly #turns: Turns;
  /** The depths of our entries up to where the visitor is, and of those behind that Forward leads to, the nearest last. */
  #entries: number[] = [];
  #ahead: number[] = [];
  /** The address of the page that our first entry lies on. */
  #base = '';
  #isFollowing = false;
  #isDropping = false;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** The visitor went a page forward. */
  advance(): void {
    // Browsers skip entries that were added without a gesture.
    const { userActivation } = navigator as { readonly userActivation?: UserActivation };
    const state = stateToExtend();
    if (this.#isFollowing || this.#isDropping || userActivation?.isActive === false || !state) return;
    const depth = (currentDepth() ?? 0) + 1;
    try {
      history.pushState({ ...state, [key]: depth }, '');
    } catch {
      // More entries than the browser allows, or a frame that may not add any.
      return;
    }
    if (this.#entries.length === 0) this.#base = location.href;
    this.#entries.push(depth);
    this.#ahead = [];
    window.addEventListener('popstate', this.#follow);
  }

  /** The visitor went a page back, not by the browser. */
  retreat(): void {
    if (!this.#isFollowing) this.#drop(1);
  }

  /** There is nothing to go back to any more. */
  end(): void {
    window.removeEventListener('popstate', this.#follow);
    this.#drop(this.#entries.length);
    this.#entries = [];
    this.#ahead = [];
  }

  /** Steps back over our newest entries, if they are on top. */
  #drop(count: number): void {
    if (count === 0 || currentDepth() !== last(this.#entries)) return;
    this.#ahead.push(...this.#entries.splice(-count).reverse());
    this.#isDropping = true;
    const done = (): void => {
      this.#isDropping = false;
    };
    window.addEventListener('popstate', done, { once: true });
    history.go(-count);
  }

  readonly #follow = (): void => {
    const depth = currentDepth() ?? this.#depthBelow();
    if (depth === undefined) return;
    this.#isFollowing = true;
    if (depth === last(this.#ahead)) {
      this.#ahead.pop();
      this.#entries.push(depth);
      this.#turns.forward();
    }
    for (let left = last(this.#entries); left !== undefined && left > depth; left = last(this.#entries)) {
      this.#entries.pop();
      this.#ahead.push(left);
      this.#turns.back();
    }
    this.#isFollowing = false;
  };

  /** Where the browser is at an entry without depth: below our only entry, or at one of the page's own, which is none of our business. */
  #depthBelow(): number | undefined {
    return this.#entries.length === 1 && location.href === this.#base ? 0 : undefined;
  }
}

function last(depths: readonly number[]): number | undefined {
  return depths[depths.length - 1];
}

/** The depth of the entry that the browser is at, undefined where it has none. */
function currentDepth(): number | undefined {
  const depth = stateToExtend()?.[key];
  return typeof depth === 'number' ? depth : undefined;
}

/** The state of the entry that the browser is at; null where it is nothing that a depth can be added to. */
function stateToExtend(): Readonly<Record<string, unknown>> | null {
  const state: unknown = history.state ?? {};
  return typeof state === 'object' && !Array.isArray(state) ? (state as Readonly<Record<string, unknown>>) : null;
}
