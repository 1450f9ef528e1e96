/**
 * `npm run prove`: counts every valid answer sheet and holds all of them to what must be true of every one, and to the released
 * questionnaire; holds the count to what the self-check says about single sheets; and breaks the questionnaire in every way that one wrong
 * number can, to see that each is noticed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { setUp } from '../scripts/set-up.mjs';

setUp();
const { questionnaire } = await import('../dist/content/questionnaire.js');
const { compareAtRandom, compareInFull } = await import('./agreement.mjs');
const { informational } = await import('./informational.mjs');
const { modelOf } = await import('./model.mjs');
const { effectProblems, reachProblems, unknownNames } = await import('./problems.mjs');
const { endingsByCauses } = await import('./reach.mjs');
const { outcomeCounts } = await import('./record.mjs');
const { readReleases } = await import('./releases.mjs');
const { asksTheSame, compareEndings, loweredSigns } = await import('./since.mjs');
const { smallOf } = await import('./small.mjs');
const { conditions, conditionsFor, statements } = await import('./statements.mjs');
const { missingTexts } = await import('./texts.mjs');

/** Random sheets of each way to end. */
const draws = 8;
let isProven = true;

// It takes as long as the rest, and computers have more than one core.
const breaking = spawn(process.execPath, [fileURLToPath(new URL('breaking.mjs', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const broken = Promise.all([text(breaking.stdout), once(breaking, 'close')]);

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
const endings = endingsByCauses(model, { draws });
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

console.log('\nWhat has changed since it was released');
sinceRelease(readReleases().at(-1).questionnaire);

console.log('\nWhat the self-check itself says');
const small = smallOf(questionnaire);
compared('the questionnaire with few options', compareInFull(small, 'check'));
compared('education mode', compareInFull(questionnaire, 'education'));
const { sheets, difference } = compareAtRandom(model, endings, draws);
tell(
  difference === null,
  'agrees',
  `on ${grouped(sheets)} sheets at random: ${draws} of each of ${grouped(endings.length)} ways to end, and some with each class of answers to a question`,
);
if (difference) console.log(`    ${JSON.stringify(difference)}`);

console.log('\nOne thing wrong at a time, and who notices');
const [printed, [code]] = await broken;
console.log(printed);
if (code !== 0) isProven = false;

console.log(isProven ? 'All of it holds.' : 'Not all of it holds.');
process.exitCode = isProven ? 0 : 1;

/** A version that is not raised has to come to the same; of another it is told what it changes. */
function sinceRelease(released) {
  const { version } = released;
  list(`No danger sign is less urgent than in ${version}.`, loweredSigns(questionnaire, released));
  if (!asksTheSame(questionnaire, released)) {
    tell(questionnaire.version !== version, 'raised', `the version, since ${version} asked something else`);
    return;
  }
  const { of, others, smallest } = compareEndings([modelOf(released, 'check', conditionsFor(questionnaire)), model]);
  const isSame = others === 0n;
  if (questionnaire.version === version)
    tell(
      isSame,
      `holds for all ${grouped(of)}`,
      `Every sheet has the outcome and the score that it had in ${version}.`,
    );
  else console.log(`  ${grouped(others)} sheets end with another outcome or score than in ${version}.`);
  if (!isSame) console.log(`    ${JSON.stringify(smallest)}`);
}

function printCounts(title, { sheets, outcomes, scores }) {
  console.log(`${title}: ${grouped(sheets)}`);
  for (const [outcome, count] of Object.entries(outcomes)) console.log(`  ${grouped(count)} ${outcome}`);
  if (scores) console.log(`  scores from ${scores[0]} to ${scores[1]}`);
  console.log();
}

function tell(isTrue, how, what) {
  if (!isTrue) isProven = false;
  console.log(`  ${isTrue ? how : 'DOES NOT HOLD'}: ${what}`);
}

function list(says, problems) {
  tell(problems.length === 0, 'holds', says);
  problems.forEach((problem) => console.log(`    ${problem}`));
}

function compared(what, { sheets, differences }) {
  tell(differences.length === 0, 'agrees', `on all ${grouped(sheets)} sheets of ${what}`);
  differences.forEach((each) => console.log(`    ${each}`));
}

function grouped(number) {
  return number.toLocaleString('en');
}
