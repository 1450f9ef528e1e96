/** What docs/proof.md takes from a count of all sheets. */
import { questionnaire } from '../dist/content/questionnaire.js';
import { textsOf } from '../scripts/locales.mjs';
import { table } from '../scripts/markdown.mjs';
import { informational } from './informational.mjs';
import { modelOf } from './model.mjs';
import { endingsByCauses } from './reach.mjs';
import { namedCounts, outcomeCounts, textCounts } from './record.mjs';
import { conditionsFor, statements } from './statements.mjs';

/** The text of each place in the document. */
export async function report() {
  const en = await textsOf('en');
  const model = modelOf(questionnaire, 'check', conditionsFor(questionnaire));
  const { sheets, outcomes, scores } = outcomeCounts(model);
  const education = outcomeCounts(modelOf(questionnaire, 'education'));
  const { otherCauses, notes, hallmarks } = textCounts(model);
  const named = Object.fromEntries(namedCounts(model, endingsByCauses(model)));
  const numbers = (counts) => counts.map((count) => (count === undefined ? '' : count.toLocaleString('en')));
  return {
    counts: [
      `Questionnaire ${questionnaire.id} ${questionnaire.version}. Scores go from ${scores[0]} to ${scores[1]}.`,
      table(
        ['outcome', 'sheets of a check', 'sheets in education mode'],
        [
          ...Object.keys({ ...outcomes, ...education.outcomes }).map((outcome) => [
            `\`${outcome}\``,
            ...numbers([outcomes[outcome], education.outcomes[outcome]]),
          ]),
          ['all', ...numbers([sheets, education.sheets])],
        ],
      ),
    ].join('\n\n'),
    statements: statements
      .flatMap(({ says, check }) => {
        const { of, counterexample, notes: beside } = check(model);
        const how = counterexample === null ? `Holds for all ${of.toLocaleString('en')}.` : 'Does not hold.';
        return [`- ${says} **${how}**`, ...beside.map((note) => `  - ${note}`)];
      })
      .join('\n'),
    texts: [
      'Other causes, on `partial` and `unlikely`:',
      table(
        ['cause', 'sheets that it fits', 'sheets that name it'],
        Object.entries(otherCauses).map(([id, fits]) => [en.otherCauses[id], ...numbers([fits, named[id]])]),
      ),
      'Signs that studies describe, on the three match outcomes:',
      table(
        ['sign', ...Object.values(en.hallmarkStates)],
        Object.entries(hallmarks).map(([id, states]) => [
          en.hallmarks[id],
          ...numbers(['met', 'not-met', 'not-known'].map((state) => states[state])),
        ]),
      ),
      'Notes beside an outcome:',
      table(
        ['note', 'sheets'],
        Object.entries(notes).map(([id, count]) => [en.notes[id] ?? en.otherPlace.heading, ...numbers([count])]),
      ),
    ].join('\n\n'),
    informational: Object.entries(informational)
      .map(([id, options]) => {
        const { topic, options: labels } = en.questions[id];
        return `- ${topic}: ${options.map((option) => `“${labels[option]}”`).join(', ')}`;
      })
      .join('\n'),
  };
}
