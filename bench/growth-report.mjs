/** Tables in Markdown of how cost grows; pure. */
import { table } from '../scripts/markdown.mjs';

/** @returns parts of the report. */
export function growthReport({ elements, questions, assessments, runs }) {
  const [first] = elements;
  const [shortest] = questions;
  const [few, many] = runs;
  return [
    '### How cost grows',
    'Elements on one page: what each adds to a page with the script alone, and that as a multiple of the first.',
    table(
      ['elements', 'main thread each', 'heap each'],
      elements.map(({ count, mainThreadTime, heap }) => [
        String(count),
        withMultiple(mainThreadTime, first.mainThreadTime, (time) => `${time.toFixed(1)} ms`),
        withMultiple(heap, first.heap, (bytes) => `${(bytes / 1000).toFixed(0)} KB`),
      ]),
    ),
    'Questionnaires of any length through the engine in Node: one step of a session (an answer, Continue, the progress line) and the assessment at the end.',
    table(
      ['questions', 'a step', 'the assessment'],
      questions.map(({ length, step, assessment }) => [
        String(length),
        withMultiple(step, shortest.step, microseconds),
        withMultiple(assessment, shortest.assessment, microseconds),
      ]),
    ),
    `The engine assesses about ${roundly(assessments.median)} whole answer sheets of the real questionnaire a second (${roundly(assessments.min)} to ${roundly(assessments.max)}).`,
    'What is in a page after so many runs through all questions:',
    table(
      ['runs', 'DOM nodes', 'listeners', 'heap'],
      [
        [String(few.runs), ...held(few)],
        [String(few.runs + many.runs), ...held(many)],
      ],
    ),
  ];
}

function withMultiple({ median, min, max }, base, shown) {
  const multiple = median / base.median;
  const digits = multiple >= 10 ? 0 : multiple >= 1 ? 1 : 2;
  return `**${multiple.toFixed(digits)}×** ${shown(median)} (${shown(min)}–${shown(max)})`;
}

/** Of milliseconds. */
function microseconds(time) {
  return `${Math.round(time * 1000)} µs`;
}

function roundly(number) {
  return (Math.round(number / 100) * 100).toLocaleString('en');
}

function held({ nodes, listeners, heap }) {
  return [String(nodes), String(listeners), `${(heap / 1_000_000).toFixed(2)} MB`];
}
