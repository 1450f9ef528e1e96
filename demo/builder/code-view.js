/** The code for a kind of website, with what to do with it and a button to copy it. */

/**
 * @param platform one of `platforms`
 * @param snippets its code
 * @param tell says what has happened to whoever cannot see it
 */
export function codeView(platform, snippets, tell) {
  const view = document.createDocumentFragment();
  const [item, list] = platform.steps.length > 1 ? ['li', make('ol', { className: 'steps' })] : ['p', view];
  list.append(...platform.steps.map((textContent) => make(item, { textContent })));
  if (list !== view) view.append(list);
  const remarks = [
    platform.limits,
    platform.isVendor && `The steps are from ${platform.name}’s documentation; the code is tested.`,
  ].filter(Boolean);
  view.append(...remarks.map((remark) => make('p', { className: 'help', textContent: remark })));
  view.append(...snippets.map((snippet) => block(snippet, tell)));
  return view;
}

function block({ title, code }, tell) {
  const figure = make('figure', { className: 'code' });
  const caption = make('figcaption', {});
  const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy ${title}`);
  const pre = make('pre', { textContent: code, tabIndex: 0 });
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', title);
  button.addEventListener('click', async () => {
    const isCopied = await copied(pre);
    if (isCopied) {
      button.textContent = 'Copied';
      button.setAttribute('aria-label', `Copied ${title}`);
    }
    tell(isCopied ? `Copied: ${title}` : 'It could not be copied. It is selected now: copy it by the keyboard.');
  });
  caption.append(title, button);
  figure.append(caption, pre);
  return figure;
}

/** Whether the browser has copied it; the code is selected, so that a visitor can. */
async function copied(pre) {
  getSelection().selectAllChildren(pre);
  try {
    await navigator.clipboard.writeText(pre.textContent);
    return true;
  } catch {
    // Not everywhere, nor always, may a page write to the clipboard.
    return document.execCommand('copy');
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
