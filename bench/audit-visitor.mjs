/** Looks at what a visitor meets who uses the keyboard, or colours of their own. */

/** How many points of the picture have to change plainly for a choice to be seen: less is the edge of a letter. */
const visiblePixels = 20;

/**
 * Picks an answer by the space bar, goes to the button by Tab and presses Enter.
 * @returns where the focus is then: `question` (on something new), `button`, `body`, `unreachable` when Tab never finds the button, or
 *   `single` where all questions stand on one page.
 */
export async function focusAfterContinue(page, visitor) {
  if (!visitor.go) return 'single';
  await page.evaluate(() => {
    const { controlOf, picked } = window.__bench;
    controlOf(picked()).focus();
  });
  await page.keyboard.press('Space');
  for (let presses = 0; !(await page.evaluate(isOnButton, visitor.go)); presses += 1) {
    if (presses === 20) return 'unreachable';
    await page.keyboard.press('Tab');
  }
  const before = await page.evaluate(() => window.__bench.controlOf(window.__bench.firstAnswer()).name);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (name) => {
      const answer = window.__bench.firstAnswer();
      return answer && window.__bench.controlOf(answer).name !== name;
    },
    {},
    before,
  );
  // Transitions and late focus.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  if (await page.evaluate(isOnButton, visitor.go)) return 'button';
  return page.evaluate(() => (document.activeElement === document.body ? 'body' : 'question'));
}

/** Runs in the page. */
function isOnButton(selector) {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.matches(selector) ?? false;
}

/** Whether a picked answer looks different from itself unpicked where the system's colours replace the page's. */
export async function selectionInForcedColours({ page, devTools }) {
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await devTools.send('Emulation.setEmulatedMedia', { features });
  const clip = await page.evaluate(() => {
    const { picked } = window.__bench;
    const answer = picked();
    answer.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = answer.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  // Neither pointer nor focus may make the difference.
  await page.mouse.move(0, 0);
  const picture = () => settledPicture(page, clip);
  const unpicked = await picture();
  await page.evaluate(() => {
    window.__bench.picked().click();
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    activeElement?.blur();
  });
  const pixels = await page.evaluate(differingPixels, unpicked, await picture());
  return { isVisible: pixels >= visiblePixels, pixels };
}

/** A picture (PNG, base64) once two in a row are the same: transitions take their time on a busy machine. */
async function settledPicture(page, clip, triesLeft = 10, last = null) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return picture === last || triesLeft === 0 ? picture : settledPicture(page, clip, triesLeft - 1, picture);
}

/** Counts the points of two pictures of one size (PNG, base64) in which some colour differs by a quarter or more. Runs in the page. */
async function differingPixels(one, other) {
  const pointsOf = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pointsOf(one), await pointsOf(other)];
  let count = 0;
  for (let place = 0; place < a.length; place += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a[place + channel] - b[place + channel]) >= 64)) count += 1;
  }
  return count;
}
