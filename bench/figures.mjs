/** What is measured: how each figure is shown, and what it is. `per` is what a shown unit is in the measured one. */
const [KB, MB] = [1000, 1_000_000];

/** What a page loads and holds; the same under every condition. */
export const weights = [
  {
    id: 'transferred',
    label: 'over the wire',
    unit: 'KB',
    per: KB,
    digits: 1,
    what: 'bodies (Brotli) and response headers of all requests',
  },
  { id: 'scriptBytes', label: 'scripts', unit: 'KB', per: KB, digits: 1, what: 'bodies of scripts, Brotli' },
  { id: 'styleBytes', label: 'styles', unit: 'KB', per: KB, digits: 1, what: 'bodies of style sheets, Brotli' },
  { id: 'requests', label: 'requests', unit: '', per: 1, digits: 0, what: 'all, with the page itself' },
  {
    id: 'thirdParties',
    label: 'to others',
    unit: '',
    per: 1,
    digits: 0,
    what: "requests to hosts other than the page's (they are blocked)",
  },
  {
    id: 'elements',
    label: 'elements',
    unit: '',
    per: 1,
    digits: 0,
    what: 'on the page at the first question, through open shadow roots',
  },
  {
    id: 'heap',
    label: 'heap',
    unit: 'MB',
    per: MB,
    digits: 2,
    what: 'JavaScript heap at the first question, after a garbage collection',
  },
];

/** What takes time. */
export const times = [
  {
    id: 'readyTime',
    label: 'first question',
    unit: 'ms',
    per: 1,
    digits: 0,
    what: 'from navigation to the first frame in which a press in the middle of the first answer reaches it',
  },
  {
    id: 'scriptTime',
    label: 'script',
    unit: 'ms',
    per: 1,
    digits: 0,
    what: "of the main thread until then in scripts, with the bench's own look at each frame",
  },
  { id: 'taskTime', label: 'main thread', unit: 'ms', per: 1, digits: 0, what: 'of the main thread until then in all' },
  {
    id: 'longTasks',
    label: 'long tasks',
    unit: '',
    per: 1,
    digits: 0,
    what: 'over 50 ms, until the network has been quiet for half a second',
  },
  { id: 'longTaskTime', label: 'in long tasks', unit: 'ms', per: 1, digits: 0, what: 'their whole length' },
  { id: 'blockingTime', label: 'blocked', unit: 'ms', per: 1, digits: 0, what: 'what they take beyond 50 ms each' },
  {
    id: 'layoutShift',
    label: 'layout shift',
    unit: '',
    per: 1,
    digits: 3,
    what: 'the sum of all shifts while loading',
  },
  {
    id: 'stepShown',
    label: 'step: shown',
    unit: 'ms',
    per: 1,
    digits: 1,
    what: 'from pressing an answer, then Continue, to the next question being there to be answered; the middle one of nine steps',
  },
  {
    id: 'stepPainted',
    label: 'step: painted',
    unit: 'ms',
    per: 1,
    digits: 1,
    what: 'the same to the end of the frame after; up to one frame of 16.7 ms is waiting for the screen',
  },
];

export const figures = [...weights, ...times];

/** A measured number as it is shown, without its unit. */
export function shown({ per, digits }, value) {
  return (value / per).toFixed(digits);
}

/** A measured number as it is shown. */
export function withUnit(figure, value) {
  return figure.unit === '' ? shown(figure, value) : `${shown(figure, value)} ${figure.unit}`;
}

/** How many times ours, at most three digits; a dash where ours is nothing. */
export function ratioText(ratio) {
  if (ratio === null) return '–';
  const digits = ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2;
  return `${ratio.toFixed(digits)}×`;
}
