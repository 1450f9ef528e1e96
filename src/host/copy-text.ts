/**
 * Copies text, also where the clipboard API is missing or refused (plain http, sandboxed frames).
 *
 * @returns whether the text reached the clipboard.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

/** The field holds nothing of the text: scripts of the page hear of a copy, too, and can read what is selected. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = ' ';
  field.readOnly = true;
  field.className = 'off-screen';
  const focused = (near.getRootNode() as Document | ShadowRoot).activeElement;
  let isCopied = false;
  const copy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  near.append(field);
  window.addEventListener('copy', copy, { capture: true });
  try {
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the clipboard API
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', copy, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
