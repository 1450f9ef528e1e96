/**
 * `npm run prove`: counts every valid answer sheet and holds all of them to what must be true of every one; holds the count to what the
 * self-check says about single sheets; and breaks the questionnaire in every way that one wrong number can, to see that each is noticed.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { setUp } from '../scripts/set-up.mjs';

setUp();
const { questionnaire } = await import('../dist/content/questionnaire.js');
const { compareAtRandom, compareDangers, compareInFull } = await import('./agreement.mjs');
const { informational } = await import('./informational.mjs');
const { modelOf } = await import('./model.mjs');
const { failingCases, mutantsOf } = await import('./mutants.mjs');
const { effectProblems, reachProblems, unknownNames } = await import('./problems.mjs');
const { endingsByCauses } = await import('./reach.mjs');
const { namedCounts, outcomeCounts, textCounts } = await import('./record.mjs');
const { smallOf } = await import('./small.mjs');
const { conditions, conditionsFor, endingsOf, quickStatements, statements } = await import('./statements.mjs');
const { missingTexts } = await import('./texts.mjs');

const drawsOfEach = 9;
let isProven = true;

const model = modelOf(questionnaire, 'check', conditionsFor(questionnaire));
console.log(`The questionnaire ${questionnaire.id} ${questionnaire.version}\n`);
printCounts('Every valid sheet of a check', outcomeCounts(model));
printCounts('In education mode', outcomeCounts(modelOf(questionnaire, 'education')));

console.log('What must be true of every sheet');
list('The statements name options that there are.', unknownNames(questionnaire.questions, conditions));
for (const { says, check } of statements) {
  const { of, counterexample, notes } = check(model);
  tell(counterexample === null, `holds for all ${grouped(of)}`, says);
  counterexample?.forEach((sheet) => console.log(`    ${JSON.stringify(sheet)}`));
  notes.forEach((note) => console.log(`    ${note}`));
}
const endings = endingsByCauses(model, { draws: drawsOfEach });
list(
  'Every outcome, question, option, reason, note, sign and other cause is reachable.',
  reachProblems(model, endings),
);
list(
  'Every option changes an outcome, a cause, a note or a sign, or is declared to be for the summary alone.',
  effectProblems(model, informational),
);
const { texts, languages, missing } = await missingTexts(questionnaire);
list(`Each of the ${texts} texts is there in each of the ${languages} languages.`, missing);

console.log('\nWhat the self-check itself says');
const small = smallOf(questionnaire);
for (const mode of ['check', 'education']) {
  const { sheets, differences } = compareInFull(small, mode);
  tell(
    differences.length === 0,
    'agrees',
    `on all ${grouped(sheets)} sheets of the questionnaire with few options, ${mode} mode`,
  );
  differences.forEach((difference) => console.log(`    ${difference}`));
}
compared(
  'that end at a danger sign, alone and with all other questions answered; no offer where care is needed now',
  compareDangers(model, endings),
);
compared(
  `at random, ${drawsOfEach} for each of ${grouped(endings.length)} ways to end`,
  compareAtRandom(model, endings, drawsOfEach),
);

console.log('\nOne thing wrong at a time, and who notices');
const { cases } = JSON.parse(readFileSync(new URL('../test/data/vignettes.json', import.meta.url), 'utf8'));
const counted = outcomeCounts(model);
const noticed = {};
let unnoticed = 0;
const mutants = mutantsOf(questionnaire);
for (const mutant of mutants) {
  const by = noticing(mutant.questionnaire);
  tell(by.length > 0, `noticed by ${by.join(', ')}`, mutant.name, 'NOT NOTICED');
  if (by.length === 0) unnoticed += 1;
  by.forEach((who) => (noticed[who] = (noticed[who] ?? 0) + 1));
}
console.log(`${mutants.length - unnoticed} of ${mutants.length} are noticed:`);
for (const [who, count] of Object.entries(noticed)) console.log(`  ${count} by ${who}`);

console.log(isProven ? '\nAll of it holds.' : '\nNot all of it holds.');
process.exitCode = isProven ? 0 : 1;

/** Who notices that a questionnaire is not the right one. */
function noticing(wrong) {
  const mutant = modelOf(wrong, 'check', conditions);
  const by = quickStatements
    .filter(({ check }) => check(mutant).counterexample !== null)
    .map(({ name }) => `“${name}”`);
  if (!isDeepStrictEqual(outcomeCounts(mutant, endingsOf(mutant)), counted)) by.push('the counts of outcomes');
  const failing = failingCases(wrong, cases).length;
  if (failing > 0) by.push('development cases');
  return by.length > 0 ? by : noticingTexts(mutant);
}

/** Whether other texts are shown on some pages, where no outcome is another. */
function noticingTexts(mutant) {
  const isChanged = (name) => !isDeepStrictEqual(mutant.conditions[name], model.conditions[name]);
  const [was, is] = [model, mutant].map((each) => textCounts(each, isChanged));
  const areOthers = !isDeepStrictEqual(was, is);
  const isNamedOtherwise = () =>
    !isDeepStrictEqual(namedCounts(model, endings), namedCounts(mutant, endingsByCauses(mutant)));
  return areOthers || isNamedOtherwise() ? ['the counts of causes, notes and signs'] : [];
}

function printCounts(title, { sheets, outcomes, scores }) {
  console.log(`${title}: ${grouped(sheets)}`);
  for (const [outcome, count] of Object.entries(outcomes)) console.log(`  ${grouped(count)} ${outcome}`);
  if (scores) console.log(`  scores from ${scores[0]} to ${scores[1]}`);
  console.log();
}

function tell(isTrue, how, what, otherwise = 'DOES NOT HOLD') {
  if (!isTrue) isProven = false;
  console.log(`  ${isTrue ? how : otherwise}: ${what}`);
}

function list(says, problems) {
  tell(problems.length === 0, 'holds', says);
  problems.forEach((problem) => console.log(`    ${problem}`));
}

function compared(what, { sheets, difference }) {
  tell(difference === null, 'agrees', `on ${grouped(sheets)} sheets ${what}`, 'DOES NOT AGREE');
  if (difference) console.log(`    ${JSON.stringify(difference)}`);
}

function grouped(number) {
  return number.toLocaleString('en');
}
