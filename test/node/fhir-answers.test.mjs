/** Responses that others made, or that somebody made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess, AnswerSheetError } from '../../dist/engine.js';
import { toAnswers, toQuestionnaireResponse } from '../../dist/fhir.js';
import { sheets } from '../../dist/testing.js';

const authored = new Date('2026-12-01T09:30:00Z');

function strong() {
  return toQuestionnaireResponse(sheets.strong, { authored });
}

function response(item) {
  return { resourceType: 'QuestionnaireResponse', questionnaire: strong().questionnaire, status: 'completed', item };
}

function codes(...ids) {
  return ids.map((code) => ({ valueCoding: { code } }));
}

/** What `assess` says to the sheet. */
function problemsOf(answers) {
  try {
    assess(answers);
    return [];
  } catch (error) {
    assert.ok(error instanceof AnswerSheetError, String(error));
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

test('questions are found at any depth, also below answers', () => {
  const flat = strong().item.flatMap((group) => group.item ?? []);
  const chained = flat.reduceRight((below, item) => {
    const [first, ...others] = item.answer;
    return [{ ...item, answer: [{ ...first, item: below }, ...others] }];
  }, []);
  const nested = flat.reduceRight((below, item) => [{ linkId: `around-${item.linkId}`, item: [item, ...below] }], []);
  [flat, chained, nested].forEach((item) => assert.deepEqual(assess(toAnswers(response(item))), assess(sheets.strong)));
});

test('a response to this questionnaire need not name the version', () => {
  const [questionnaire] = strong().questionnaire.split('|');
  assert.deepEqual(toAnswers({ ...strong(), questionnaire }), toAnswers(strong()));
});

test('a response to another questionnaire is refused', () => {
  const { questionnaire, ...unnamed } = strong();
  const others = ['urn:uuid:00000000-0000-0000-0000-000000000000', `${questionnaire}.1`, '', null, [questionnaire]];
  [
    ...others.map((other) => ({ ...unnamed, questionnaire: other })),
    unnamed,
    { ...strong(), resourceType: 'Questionnaire' },
    ...[null, undefined, 'text', 1, []],
  ].forEach((refused) =>
    assert.throws(() => toAnswers(refused), { name: 'TypeError', message: /not a response to the questionnaire urn:/ }),
  );
});

test('what is no question of ours is left out', () => {
  const item = [
    { linkId: 'outcome', answer: codes('strong') },
    { linkId: 'age.hint' },
    { linkId: '__proto__', answer: codes('x') },
  ];
  const answers = toAnswers(response([...strong().item, ...item]));
  assert.deepEqual(answers, toAnswers(strong()));
  assert.equal(Object.getPrototypeOf(answers), Object.prototype);
});

test('an answer that is none of our options stays, so that the sheet is refused', () => {
  const answerTo = (answer) => toAnswers(response([{ linkId: 'emergency-signs', answer }]));
  const unknown = 'emergency-signs.1 unknown-option';
  [
    { valueCoding: { code: 'new-sign' } },
    { valueCoding: { display: 'Chest pain' } },
    { valueString: 'My chest hurts' },
    {},
    null,
  ].forEach((answer) => assert.ok(problemsOf(answerTo([...codes('none'), answer])).includes(unknown), String(answer)));
  assert.ok(problemsOf(answerTo(codes('none', 'both-legs'))).includes('emergency-signs exclusive'));
  const twice = toAnswers(response([...strong().item, { linkId: 'age', answer: codes('18-44') }]));
  assert.deepEqual(problemsOf(twice), ['age wrong-shape']);
});

test('a worst place that could not be asked for is left out', () => {
  const places = (...ids) => {
    const item = { 'pain-sites': codes(...ids), 'worst-site': codes('rim') };
    return toAnswers(response(Object.entries(item).map(([linkId, answer]) => ({ linkId, answer }))))['worst-site'];
  };
  assert.equal(places('rim-left'), undefined);
  assert.equal(places('rim-left', 'rim-right'), undefined);
  assert.equal(places('rim-left', 'groin-left'), 'rim');
  // This one could have been asked for; `assess` says that it is none of the places.
  assert.equal(places('groin-left', 'midline'), 'rim');
});

test('what somebody adds to every object is no answer', () => {
  const added = {
    questionnaire: strong().questionnaire,
    item: strong().item,
    linkId: 'age',
    answer: codes('18-44'),
    code: 'none',
  };
  try {
    Object.assign(Object.prototype, added);
    assert.throws(() => toAnswers({ resourceType: 'QuestionnaireResponse' }), TypeError);
    const { questionnaire } = added;
    assert.deepEqual(Object.keys(toAnswers({ resourceType: 'QuestionnaireResponse', questionnaire })), []);
    assert.deepEqual(Object.keys(toAnswers({ resourceType: 'QuestionnaireResponse', questionnaire, item: [{}] })), []);
  } finally {
    Object.keys(added).forEach((key) => delete Object.prototype[key]);
  }
});

test('deep, wide and circular responses are read', () => {
  let deep = strong().item;
  for (let depth = 0; depth < 100_000; depth++) deep = [{ linkId: 'around', item: deep }];
  assert.deepEqual(toAnswers(response(deep)), toAnswers(strong()));
  const wide = Array.from({ length: 200_000 }, () => ({ linkId: 'other' }));
  assert.deepEqual(toAnswers(response([...wide, ...strong().item])), toAnswers(strong()));
  const circular = { linkId: 'around', item: strong().item };
  circular.item.push(circular);
  assert.deepEqual(toAnswers(response([circular])), toAnswers(strong()));
});

test('whatever is made up ends in a sheet or in the errors that are documented', () => {
  const anyOf = (...values) => fc.oneof(...values.map((value) => fc.constant(value)), fc.anything());
  const { item } = fc.letrec((tie) => ({
    item: fc.oneof(
      { weight: 1, arbitrary: fc.anything() },
      {
        weight: 4,
        arbitrary: fc.record(
          {
            linkId: anyOf('age', 'pain-sites', 'worst-site', 'emergency-signs', '__proto__', 'constructor'),
            answer: fc.oneof(
              fc.anything(),
              fc.array(fc.record({ valueCoding: fc.record({ code: anyOf('none', 'rim') }) })),
            ),
            item: fc.oneof({ depthSize: 'small' }, fc.anything(), fc.array(tie('item'), { maxLength: 3 })),
          },
          { requiredKeys: [] },
        ),
      },
    ),
  }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (items) => void problemsOf(toAnswers(response(items)))),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.anything(), (thing) => assert.throws(() => toAnswers(thing), TypeError)),
    { numRuns: 1000 },
  );
});
