/** Pure arithmetic over rounds. */

/** @returns the median, least and most; no round is left out. */
export function summaryOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/** @param rounds by condition, contestant and figure, a number each round. @returns the same shape with summaries. */
export function summariesOf(rounds) {
  return deep(rounds, 3, summaryOf);
}

/** @returns medians as multiples of the median of `ours`, by condition, contestant and figure; null where that is 0. */
export function ratiosOf(medians, ours) {
  return mapped(medians, (ofCondition) =>
    mapped(ofCondition, (ofContestant) =>
      mapped(ofContestant, ({ median }, figure) => {
        const base = ofCondition[ours][figure].median;
        return base === 0 ? null : rounded(median / base);
      }),
    ),
  );
}

/** To thousandths: timers are no finer. */
export function rounded(number) {
  return Math.round(number * 1000) / 1000;
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

function deep(object, depth, change) {
  return depth === 0 ? change(object) : mapped(object, (value) => deep(value, depth - 1, change));
}
