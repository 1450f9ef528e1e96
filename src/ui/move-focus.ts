/** Focuses what is new, and brings the top of the page into view unless it stands well there already. */
export function moveFocus(target: HTMLElement, page: HTMLElement): void {
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  // What stands above this, a header of the host page may cover.
  const clear = parseFloat(getComputedStyle(page).scrollMarginTop);
  if (top < clear || bottom > window.innerHeight / 2) page.scrollIntoView({ block: 'start', behavior: 'instant' });
}
