/**
 * What tells the listeners of a page which control it came from. Not `wheel`: pages that scroll on their own have to hear it, and it
 * only says what lay under the pointer.
 */
const telling = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'change', 'input', 'beforeinput', 'submit', 'DOMActivate'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut', 'selectstart'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['pointerrawupdate', 'gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['touchstart', 'touchend', 'touchmove', 'touchcancel'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop'],
];

/** Attributes by which session recorders are told to leave an element out (from what their vendors and users write, 2026). */
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
 * Ends the way of events of our own controls at the root, so that listeners further out do not see what was answered; Escape,
 * by which pages close dialogs, goes on as the element's own. Events of the page's content in our slots pass.
 */
export function containEvents(root: ShadowRoot): void {
  const stop = (event: Event): void => {
    const [origin] = event.composedPath();
    if (!(origin instanceof Node) || origin.getRootNode() !== root) return;
    event.stopPropagation();
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    if (!root.host.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
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
