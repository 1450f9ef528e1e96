/** Everything that whoever changes the questionnaire should learn at once, in plain words. */
import { informational } from './informational.mjs';
import { modelOf } from './model.mjs';
import {
  effectProblems,
  namingProblems,
  orderProblems,
  reachProblems,
  readingProblems,
  sourceProblems,
  valueProblems,
} from './problems.mjs';
import { releaseOf, releaseProblems } from './releases.mjs';

/**
 * Each finds the problems of one kind in `questionnaire`, its English `texts`, the texts that are `missing` in a language, the `releases`
 * of before, the oldest first, and `reworded`: why a text that has changed since still means the same, by its path.
 */
export const checks = {
  'names and ids': ({ questionnaire }) => namingProblems(questionnaire),
  'numbers and conditions': ({ questionnaire }) => valueProblems(questionnaire),
  'what the proof cannot count': (input) => counted(input).problems,
  'the order of danger signs': ({ questionnaire }) => orderProblems(questionnaire),
  sources: ({ questionnaire }) => sourceProblems(questionnaire),
  'what no answers lead to': (input) => ofModel(input, reachProblems),
  'options that change nothing': (input) => ofModel(input, (model) => effectProblems(model, informational)),
  'texts that are missing': ({ missing }) => missing,
  'texts that are too hard': ({ texts }) => readingProblems(texts),
  'the last release': ({ questionnaire, texts, releases, reworded }) =>
    releaseProblems(releaseOf(questionnaire, texts), releases, reworded),
};

function ofModel(input, find) {
  const { model } = counted(input);
  return model ? find(model) : [];
}

const known = new WeakMap();

/** The questionnaire made ready to be counted, or why it cannot be; what names nothing is said elsewhere. */
function counted({ questionnaire }) {
  if (!known.has(questionnaire)) known.set(questionnaire, tryToCount(questionnaire));
  return known.get(questionnaire);
}

function tryToCount(questionnaire) {
  if (namingProblems(questionnaire).length > 0) return { problems: [] };
  try {
    return { model: modelOf(questionnaire), problems: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [`${error.message}.`] };
  }
}
