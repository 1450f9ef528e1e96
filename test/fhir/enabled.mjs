/** What plain FHIR R4 shows, by `enableWhen` alone: a second reading of the standard, for tests. */

/** The ids of the questions that are asked, in order. */
export function askedQuestions(item, sheet) {
  return shownItems(item, sheet)
    .filter(({ type }) => type === 'choice')
    .map(({ linkId }) => linkId);
}

/**
 * @param item of a questionnaire.
 * @param sheet what somebody would answer to each question, were it asked.
 * @returns the items that are shown, at any depth but below questions, in order.
 */
export function shownItems(item, sheet, given = new Map()) {
  return item.flatMap((each) => {
    if (!isEnabled(each, given)) return [];
    if (each.type === 'group') return [each, ...shownItems(each.item, sheet, given)];
    // What is not asked has no answer.
    if (each.type === 'choice') given.set(each.linkId, [sheet[each.linkId] ?? []].flat());
    return [each];
  });
}

function isEnabled({ enableWhen = [], enableBehavior }, given) {
  const results = enableWhen.map((condition) => isMet(condition, given.get(condition.question) ?? []));
  return enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean);
}

function isMet({ operator, answerBoolean, answerCoding }, answers) {
  const operators = {
    exists: () => answers.length > 0 === answerBoolean,
    '=': () => answers.includes(answerCoding.code),
    '!=': () => !answers.includes(answerCoding.code),
  };
  return operators[operator]();
}
