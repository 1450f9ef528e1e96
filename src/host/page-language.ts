/** The language that the page says the element is in, and when it says otherwise. */
export class PageLanguage {
  readonly #element: HTMLElement;
  readonly #observer: MutationObserver;

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#observer = new MutationObserver(changed);
  }

  /** The tag as the page has it: of the element, else of the nearest ancestor, through shadow trees; empty where none has one. */
  get tag(): string {
    return this.#roots.map(({ tag }) => tag).find((tag) => tag !== undefined) ?? '';
  }

  watch(): void {
    const options = { subtree: true, attributes: true, attributeFilter: ['lang'] };
    this.#roots.forEach(({ root }) => {
      this.#observer.observe(root, options);
    });
  }

  leave(): void {
    this.#observer.disconnect();
  }

  /** Every tree that the element is in, from its own outwards, with the tag that is nearest there. */
  get #roots(): readonly { readonly root: Node; readonly tag: string | undefined }[] {
    const roots = [];
    for (let inner: Element | null = this.#element; inner;) {
      const root: Node = inner.getRootNode();
      // Not by way of the node: a form hides its own members behind fields of their names.
      const stated: Element | null = inner.closest('[lang]:not([lang=""])');
      const tag = stated === null ? undefined : (Element.prototype.getAttribute.call(stated, 'lang') ?? undefined);
      roots.push({ root, tag });
      // Not by its class: the tree may have been made in another frame. Nor by its host alone: a link has one, too.
      inner = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;
    }
    return roots;
  }
}
