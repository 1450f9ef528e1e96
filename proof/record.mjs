/** What the count of all sheets comes to, in numbers: docs/proof.md has them, so that a change to the data cannot go unseen. */
import { causeCounts, hallmarkCounts, isMatch, noteCounts, totalOf } from './reach.mjs';
import { walk } from './walk.mjs';

const outcomes = ['emergency', 'same-day', 'doctor-first', 'strong', 'partial', 'unlikely', 'information'];

/** How many sheets there are, how many end in each outcome, and the lowest and highest score. */
export function outcomeCounts(model, endings = walk(model)) {
  const scores = endings.filter(isMatch).map(({ score }) => score);
  const counts = outcomes.map((outcome) => [outcome, totalOf(endings.filter((end) => end.outcome === outcome))]);
  return {
    sheets: totalOf(endings),
    outcomes: Object.fromEntries(counts.filter(([, count]) => count > 0n)),
    scores: scores.length > 0 ? [Math.min(...scores), Math.max(...scores)] : null,
  };
}

/** How many sheets name each other cause. */
export function namedCounts({ questionnaire }, endings) {
  return questionnaire.otherCauses.map(({ id }) => [id, totalOf(endings.filter(({ named }) => named.includes(id)))]);
}

/**
 * How many sheets each other cause fits, how many show each note, and each sign of the studies as met, not met and not known.
 *
 * @param only which of them, by the names of their conditions.
 */
export function textCounts(model, only) {
  return {
    otherCauses: Object.fromEntries(causeCounts(model, only)),
    notes: Object.fromEntries(noteCounts(model, only)),
    hallmarks: Object.fromEntries(hallmarkCounts(model, only)),
  };
}
