/** What the listeners of a page learn most from: what was pressed, typed and pointed at. */
const telling = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'change', 'input', 'beforeinput', 'submit'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'touchstart', 'touchend', 'touchmove'],
];

/** Attributes by which session recorders are told to leave an element out (their documentation, 2026). */
const markers = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-matomo-mask': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-recording-disable': '',
} as const;

/** Classes for the same. */
export const maskClasses =
  'rr-block rr-mask rr-ignore fs-exclude fs-mask ph-no-capture ph-sensitive sentry-mask no-mouseflow heap-ignore';

/**
 * Ends the way of events of our own controls at the root, so that listeners further out do not see what was answered. Events of
 * the page's own content in our slots pass.
 */
export function containEvents(root: ShadowRoot): void {
  const stop = (event: Event): void => {
    const [origin] = event.composedPath();
    if (origin instanceof Node && origin.getRootNode() === root) event.stopPropagation();
  };
  telling.forEach((type) => {
    root.addEventListener(type, stop);
  });
}

/** Asks session recorders to leave the element out, unless the page has said something itself. */
export function markAsPrivate(element: HTMLElement): void {
  Object.entries(markers).forEach(([name, value]) => {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  });
}
