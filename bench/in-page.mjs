/**
 * What runs in the page before anything else: a visitor who watches for the first answer and takes steps. It is handed over as text, so it
 * uses nothing from outside itself.
 *
 * @param visitor the selectors of a contestant.
 * @param report the name of the function that hears when the first answer can be given.
 */
export function watch(visitor, report) {
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const place = () => document.querySelector('#contestant');
  const all = (selector) => (place() ? roots(place()).flatMap((root) => [...root.querySelectorAll(selector)]) : []);

  /** Whether a node lies in another, also across open shadow roots. */
  const holds = (outer, node) =>
    node !== null && (outer.contains(node) || holds(outer, node.getRootNode().host ?? null));

  const hitAt = (x, y, root = document) => {
    const hit = root.elementFromPoint(x, y);
    return hit?.shadowRoot && hit.shadowRoot !== root ? hitAt(x, y, hit.shadowRoot) : hit;
  };

  const isShown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    element.getBoundingClientRect().height > 0;

  /** Whether a press in the middle of it, or of its first line, reaches the answer; below the edge of the window nothing can be asked, so being shown is enough. */
  const isUsable = (answer) => {
    if (!isShown(answer) || answer.control?.disabled) return false;
    const [{ left, top, width, height }] = answer.getClientRects();
    const [x, y] = [left + width / 2, top + height / 2];
    if (y >= innerHeight) return true;
    return holds(answer, hitAt(x, y));
  };

  const controlOf = (answer) => answer.control ?? answer.querySelector('input');
  const firstAnswer = () => all(visitor.answers).find(isShown) ?? null;
  /** The answer that a step gives. */
  const picked = () => (visitor.pick ? all(visitor.pick).find(isShown) : null) ?? firstAnswer();
  const questionOf = (answer) => answer && (controlOf(answer)?.name || answer.parentElement);
  const isReady = (answer) => answer !== null && isUsable(answer) && !(visitor.busy && all(visitor.busy).length > 0);

  const longTasks = [];
  const shifts = [];
  const violations = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));

  const afterTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Waits until a question other than the given one can be answered; finer than a frame wherever the DOM changes. */
  const nextQuestion = (before) =>
    new Promise((resolve) => {
      const isThere = () => {
        const answer = firstAnswer();
        return questionOf(answer) !== before && isReady(answer);
      };
      let isDone = false;
      const look = () => {
        if (isDone || !isThere()) return;
        isDone = true;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      const kinds = { subtree: true, childList: true, attributes: true, characterData: true };
      roots(place()).forEach((root) => observer.observe(root, kinds));
      const eachFrame = () => {
        look();
        if (!isDone) requestAnimationFrame(eachFrame);
      };
      eachFrame();
    });

  /** Answers and goes on: milliseconds until the next question can be answered, and until a frame with it is painted. */
  const step = async () => {
    const before = questionOf(firstAnswer());
    const pick = picked();
    const start = performance.now();
    pick.click();
    // A visitor presses twice: what the answer itself brings about is done before.
    await afterTask();
    if (visitor.go) all(visitor.go).find(isShown).click();
    const shown = await nextQuestion(before);
    await nextFrame();
    await afterTask();
    return { shown: shown - start, painted: performance.now() - start };
  };

  const ready = new Promise((resolve) => {
    const eachFrame = () => {
      if (!isReady(firstAnswer())) return requestAnimationFrame(eachFrame);
      const time = performance.now();
      window[report]?.(String(time));
      resolve(time);
    };
    requestAnimationFrame(eachFrame);
  });

  /** Every element of the contestant, through open shadow roots. */
  const elements = () => all('*');

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  window.__bench = {
    ready,
    step,
    all,
    elements,
    firstAnswer,
    controlOf,
    violations,
    picked,
    seen: () => ({
      longTasks: longTasks.length,
      longTaskTime: sum(longTasks.map(({ duration }) => duration)),
      blockingTime: sum(longTasks.map(({ duration }) => Math.max(0, duration - 50))),
      layoutShift: sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value)),
      elements: document.querySelectorAll('*').length - place().querySelectorAll('*').length + elements().length,
    }),
  };
}
