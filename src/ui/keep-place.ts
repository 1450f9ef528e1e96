/** Remembers which control of a page has focus and what is unfolded; the answer brings both back when the page is made anew. */
export function keepPlace(page: HTMLElement): () => void {
  const stops = (): HTMLElement[] => [
    ...page.querySelectorAll<HTMLElement>('.heading, .error, a, button, input, summary, textarea'),
  ];
  const folds = (): HTMLDetailsElement[] => [...page.querySelectorAll('details')];
  const { activeElement } = page.getRootNode() as ShadowRoot;
  const focused = stops().findIndex((stop) => stop === activeElement);
  const unfolded = folds().map(({ open }) => open);
  return () => {
    folds().forEach((fold, index) => {
      fold.open = unfolded[index] ?? false;
    });
    stops()[focused]?.focus({ preventScroll: true });
  };
}
