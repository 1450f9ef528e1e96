/**
 * Breaks the questionnaire as it was released, one thing at a time, and prints who notices; `npm run prove` runs it beside the rest.
 * Ends with an error where nobody does.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { modelOf } from './model.mjs';
import { failingCases, mutantsOf } from './mutants.mjs';
import { endingsByCauses } from './reach.mjs';
import { namedCounts, textCounts } from './record.mjs';
import { readReleases } from './releases.mjs';
import { compareEndings } from './since.mjs';
import { conditions, quickStatements } from './statements.mjs';

const { questionnaire } = readReleases().at(-1);
const { cases } = JSON.parse(readFileSync(new URL('../test/data/vignettes.json', import.meta.url), 'utf8'));
const model = modelOf(questionnaire, 'check', conditions);
let named;

const mutants = mutantsOf(questionnaire);
const noticed = new Map();
for (const mutant of mutants) {
  const by = noticing(mutant.questionnaire);
  console.log(`  ${by.length > 0 ? `noticed by ${by.join(', ')}` : 'NOT NOTICED'}: ${mutant.name}`);
  for (const who of by.length > 0 ? by : ['nobody']) noticed.set(who, (noticed.get(who) ?? 0) + 1);
}
const unnoticed = noticed.get('nobody') ?? 0;
console.log(`  ${mutants.length - unnoticed} of ${mutants.length} are noticed:`);
for (const [who, count] of noticed) console.log(`    ${count} by ${who}`);
if (unnoticed > 0) process.exitCode = 1;

/** Who notices that a questionnaire is not the released one. */
function noticing(wrong) {
  const mutant = modelOf(wrong, 'check', conditions);
  const by = quickStatements
    .filter(({ check }) => check(mutant).counterexample !== null)
    .map(({ name }) => `“${name}”`);
  if (compareEndings([model, mutant]).others > 0n) by.push('a sheet that ended otherwise when released');
  if (failingCases(wrong, cases).length > 0) by.push('development cases');
  return by.length > 0 || areSameTexts(mutant) ? by : ['the numbers of sheets that show a cause, a note or a sign'];
}

/** Whether as many sheets show the same, where no outcome is another. */
function areSameTexts(mutant) {
  const isChanged = (name) => !isDeepStrictEqual(mutant.conditions[name], model.conditions[name]);
  const [was, is] = [model, mutant].map((each) => textCounts(each, isChanged));
  if (!isDeepStrictEqual(was, is)) return false;
  named ??= namedCounts(model, endingsByCauses(model));
  return isDeepStrictEqual(named, namedCounts(mutant, endingsByCauses(mutant)));
}
