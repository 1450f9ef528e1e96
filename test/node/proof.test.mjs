import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { questionnaire } from '../../dist/content/questionnaire.js';
import { assess } from '../../dist/domain/assess.js';
import { sheetProblems } from '../../dist/domain/sheet.js';
import { compareAtRandom, compareDangers, compareInFull, everySheet } from '../../proof/agreement.mjs';
import { modelOf } from '../../proof/model.mjs';
import { mutantsOf } from '../../proof/mutants.mjs';
import { endingsByCauses } from '../../proof/reach.mjs';
import { readingOf } from '../../proof/reading.mjs';
import { outcomeCounts } from '../../proof/record.mjs';
import { asksTheSame, compareEndings, loweredSigns } from '../../proof/since.mjs';
import { smallOf } from '../../proof/small.mjs';
import { conditionsFor, statements } from '../../proof/statements.mjs';
import { walk } from '../../proof/walk.mjs';

const safe = { 'emergency-signs': ['none'], 'warning-signs': ['none'], 'caution-signs': ['none'], age: '45-64' };

/** A sheet that fits in part. */
function sheetWith(answers) {
  return {
    ...safe,
    'pain-sites': ['rim-left', 'groin-left'],
    'worst-site': 'rim',
    'press-check': 'partly',
    spread: ['stays'],
    'worse-with': ['nothing'],
    duration: 'not-sure',
    history: ['none'],
    'nerve-block': 'none',
    ...answers,
  };
}

/** The questionnaire after a change to a copy of it. */
function changed(change) {
  const copy = structuredClone(questionnaire);
  change(copy);
  return copy;
}

function optionOf({ questions }, questionId, optionId) {
  return questions.find(({ id }) => id === questionId).options.find(({ id }) => id === optionId);
}

function check(name, data) {
  return statements.find((statement) => statement.name === name).check(modelOf(data, 'check', conditionsFor(data)));
}

function outcomesOf(data, sheets) {
  return sheets.map((sheet) => assess(data, 'check', sheet).outcome);
}

/** Data that a statement is false of, and the outcomes of the sheets that show it. */
const broken = {
  'the most urgent level wins': {
    data: changed((copy) => (optionOf(copy, 'emergency-signs', 'both-legs').triage = 'doctor-first')),
    shown: ['doctor-first'],
  },
  'a new break is no match': { data: changed(({ rules }) => rules.triageCombinations.pop()), shown: ['partial'] },
  'strong needs place and press check': {
    data: changed(({ rules }) => delete rules.strong.all['worst-site']),
    shown: ['strong'],
  },
  'strong excludes leg and failed block': {
    data: changed(({ rules }) => delete rules.strong.none['nerve-block']),
    shown: ['strong'],
  },
  'more evidence never misleads': {
    data: changed((copy) => (optionOf(copy, 'press-check', 'usual-pain').weight = -5)),
    shown: ['strong', 'partial'],
  },
  'no page is empty-handed': {
    data: changed((copy) => {
      copy.otherCauses = copy.otherCauses.filter(({ id }) => id !== 'muscle');
      copy.hallmarks = [];
    }),
    shown: ['partial'],
  },
};

statements.forEach(({ name }) => {
  test(`the statement “${name}” holds for the questionnaire as it is`, () => {
    const { of, counterexample } = check(name, questionnaire);
    assert.ok(of > 0n);
    assert.equal(counterexample, null);
  });
});

Object.entries(broken).forEach(([name, { data, shown }]) => {
  test(`the statement “${name}” is refuted by a sheet where the data are broken`, () => {
    const { counterexample } = check(name, data);
    assert.deepEqual(outcomesOf(data, counterexample), shown);
  });
});

test('the counterexample to a pick that misleads is two sheets that differ in it alone', () => {
  const { data } = broken['more evidence never misleads'];
  const [one, other] = check('more evidence never misleads', data).counterexample;
  const differing = Object.keys(one).filter((id) => `${one[id]}` !== `${other[id]}`);
  assert.deepEqual(differing, ['press-check']);
});

test('a supporting pick that bars an outcome is found in every kind of question', () => {
  const bars = {
    feel: ['burning'],
    history: ['strain'],
    'nerve-block': ['helped'],
    'worse-with': ['belt'],
    'worst-site': ['rim'],
  };
  Object.entries(bars).forEach(([question, options]) => {
    const data = changed(({ rules }) => (rules.partial.none = { [question]: options }));
    const { counterexample } = check('more evidence never misleads', data);
    const ranks = outcomesOf(data, counterexample).map((outcome) => ['unlikely', 'partial', 'strong'].indexOf(outcome));
    assert.ok(ranks[0] > ranks[1], question);
  });
});

test('an answer that counts nothing is compared with those that count less', () => {
  const data = changed(({ rules }) => (rules.partial.none = { 'press-check': ['not-done'] }));
  const { counterexample } = check('more evidence never misleads', data);
  assert.deepEqual(outcomesOf(data, counterexample), ['partial', 'unlikely']);
});

test('an answer that stands alone may count', () => {
  const data = changed((copy) => (optionOf(copy, 'spread', 'stays').weight = -1));
  assert.equal(check('more evidence never misleads', data).counterexample, null);
});

test('a sheet that ends at a danger sign is found where it would not decide', () => {
  const model = modelOf(questionnaire);
  const wrong = changed((copy) => (optionOf(copy, 'warning-signs', 'cancer').triage = 'emergency'));
  assert.equal(compareDangers(model, walk(model)).difference, null);
  const { difference } = compareDangers({ ...modelOf(wrong), questionnaire }, walk(model));
  assert.deepEqual(difference.sheet['warning-signs'], ['cancer']);
});

/** What somebody changes, and what the smallest sheet that shows it came to before and comes to now. */
const changes = {
  'the sign of a weight': [(copy) => (optionOf(copy, 'spread', 'foot').weight = 2), 'partial', 'partial'],
  'a threshold': [({ rules }) => (rules.strong.minScore = 8), 'partial', 'strong'],
  'the level of a danger sign': [
    (copy) => (optionOf(copy, 'emergency-signs', 'bladder-bowel').triage = 'same-day'),
    'emergency',
    'same-day',
  ],
};

Object.entries(changes).forEach(([name, [change, before, after]]) => {
  test(`a change of ${name} is shown by the smallest sheet that ends otherwise than before`, () => {
    const data = changed(change);
    const { of, others, smallest } = compareEndings([questionnaire, data].map((each) => modelOf(each)));
    assert.equal(of, outcomeCounts(modelOf(questionnaire)).sheets);
    assert.ok(others > 0n && others < of);
    const [was, is] = [questionnaire, data].map((each) => assess(each, 'check', smallest.sheet));
    assert.deepEqual([was.outcome, is.outcome], [before, after]);
    assert.deepEqual([smallest.was.score, smallest.is.score], [was.score, is.score]);
  });
});

test('as many sheets end otherwise as the self-check says, one by one', () => {
  const small = smallOf(questionnaire);
  const data = structuredClone(small);
  data.rules.partial.minScore = 6;
  let differing = 0;
  for (const sheet of everySheet(small, 'check')) {
    const [was, is] = [small, data].map((each) => assess(each, 'check', sheet));
    if (was.outcome !== is.outcome || was.score !== is.score) differing += 1;
  }
  const { others } = compareEndings([small, data].map((each) => modelOf(each)));
  assert.equal(Number(others), differing);
});

test('a question that is asked in other cases, and a sign that is none any more, end otherwise', () => {
  const wrongs = [
    (copy) => delete copy.questions.find(({ id }) => id === 'feel').askUnless,
    (copy) => delete optionOf(copy, 'caution-signs', 'pregnant').triage,
  ];
  wrongs.forEach((change) => {
    const { smallest } = compareEndings([questionnaire, changed(change)].map((each) => modelOf(each)));
    assert.notEqual(smallest.was.outcome, smallest.is.outcome);
  });
});

test('a danger sign that is less urgent than it was is named, and one that is more urgent is not', () => {
  const lower = changed((copy) => (optionOf(copy, 'warning-signs', 'cancer').triage = 'doctor-first'));
  assert.deepEqual(loweredSigns(lower, questionnaire), ['warning-signs cancer: is doctor-first and was same-day.']);
  assert.deepEqual(loweredSigns(questionnaire, lower), []);
  const gone = changed((copy) => copy.questions.shift());
  assert.equal(loweredSigns(gone, questionnaire).length, 8);
});

test('random sheets come from all that end in the same way, each as often as any other', () => {
  const small = smallOf(questionnaire);
  let seed = 1;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const draws = 3000;
  const endings = endingsByCauses(modelOf(small), { draws, random });
  const end = endings.find(({ count }) => count >= 6n && count <= 12n);
  const drawn = new Map();
  for (let draw = 0; draw < draws; draw += 1) {
    const sheet = JSON.stringify(end.drawn(draw));
    drawn.set(sheet, (drawn.get(sheet) ?? 0) + 1);
  }
  assert.equal(drawn.size, Number(end.count));
  const fair = draws / drawn.size;
  drawn.forEach((count) => assert.ok(Math.abs(count - fair) < fair / 4, `${count} of ${draws}`));
});

test('random sheets show where the count and the self-check do not agree', () => {
  const model = modelOf(questionnaire);
  const wrong = modelOf(changed(({ rules }) => (rules.strong.minScore += 1)));
  assert.ok(compareAtRandom(model, endingsByCauses(wrong, { draws: 1 }), 1).difference);
  const otherCause = modelOf(changed(({ otherCauses }) => otherCauses.reverse()));
  assert.ok(compareAtRandom(model, endingsByCauses(otherCause, { draws: 1 }), 1).difference);
});

/** Data that the self-check would have read in another way than it is counted, so that texts alone differ. */
const readOtherwise = {
  reasons: ({ rules }) => (rules.nearbySite.weight = 0),
  notes: ({ notes }) => notes.pop(),
  hallmarks: ({ hallmarks }) => (hallmarks[4].unknown = undefined),
};

Object.entries(readOtherwise).forEach(([what, change]) => {
  test(`a sheet is read apart from the self-check: its ${what}, too`, () => {
    const data = changed(change);
    const sheets = [sheetWith({}), sheetWith({ 'worst-site': 'groin' }), { ...safe, 'pain-sites': ['elsewhere'] }];
    const said = sheets.map((sheet) => readingOf(modelOf(questionnaire), sheet)[what]);
    assert.notDeepEqual(
      sheets.map((sheet) => readingOf(modelOf(data), sheet)[what]),
      said,
    );
  });
});

test('random sheets have one place, only another place, and questions that were skipped', () => {
  const model = modelOf(questionnaire);
  const places = model.classes[4];
  assert.ok(places.some(({ isImplied }) => isImplied) && places.some(({ isImplied }) => !isImplied));
  places
    .filter(({ isImplied }) => isImplied)
    .forEach((answer) =>
      walk(model, { through: { index: 4, answer }, draws: 1 }).forEach((end) => {
        const sheet = end.drawn(0);
        assert.equal(sheet['worst-site'], undefined);
        assert.equal(new Set(sheet['pain-sites'].map((place) => place.replace(/-(left|right)$/, ''))).size, 1);
      }),
    );
});

test('every weight, threshold and danger sign is broken in turn', () => {
  const mutants = mutantsOf(questionnaire);
  const names = mutants.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  mutants.forEach((mutant) => assert.notDeepEqual(mutant.questionnaire, questionnaire, mutant.name));
  const options = questionnaire.questions.flatMap(({ id, options }) => options.map((option) => ({ id, ...option })));
  const of = (pattern) => names.filter((name) => pattern.test(name)).length;
  assert.equal(of(/: weight/), options.filter(({ weight }) => weight).length + 1);
  assert.equal(
    of(/danger sign|: (emergency|same-day|doctor-first) for/),
    3 * options.filter(({ triage }) => triage).length + 2,
  );
  assert.equal(of(/points on$/), 4);
});

test('questionnaires that ask the same are told from those that do not', () => {
  assert.ok(
    asksTheSame(
      questionnaire,
      changed(({ rules }) => (rules.strong.minScore = 8)),
    ),
  );
  assert.ok(
    !asksTheSame(
      questionnaire,
      changed(({ questions }) => questions[0].options.reverse()),
    ),
  );
});

const ids = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
const someOf = (all) => fc.subarray(all, { minLength: 1 });
const weight = fc.integer({ min: -3, max: 4 });
const level = fc.constantFrom('emergency', 'same-day', 'doctor-first');

/** A question with danger signs, or with weights. */
const question = (id, isDanger) =>
  fc
    .record({
      kind: fc.constantFrom('one', 'many'),
      weights: fc.array(fc.record({ weight, triage: isDanger ? fc.option(level) : fc.constant(null) }), {
        minLength: 1,
        maxLength: 3,
      }),
      hasNone: fc.boolean(),
      exclusiveWeight: weight,
      isOptional: fc.boolean(),
      limits: fc.option(fc.record({ gain: fc.integer({ min: 0, max: 3 }), loss: fc.integer({ min: 0, max: 3 }) })),
    })
    .map(({ kind, weights, hasNone, exclusiveWeight, isOptional, limits }) => ({
      id,
      section: isDanger ? 'safety' : 'pattern',
      kind,
      sources: [],
      options: [
        ...weights.map(({ weight, triage }, index) => ({ id: `${id}${index}`, weight, ...(triage && { triage }) })),
        ...(hasNone
          ? [
              kind === 'many'
                ? { id: `${id}-none`, isExclusive: true, ...(exclusiveWeight && { weight: exclusiveWeight }) }
                : { id: `${id}-none` },
            ]
          : []),
      ],
      ...(isOptional && kind === 'many' && { isOptional: true }),
      ...(limits && { limits }),
    }));

/** Small questionnaires with every kind of question and rule. */
const anyQuestionnaire = fc
  .record({
    danger: question('d', true),
    age: question('a', true),
    sides: fc.array(fc.boolean(), { minLength: 2, maxLength: 3 }),
    worst: fc.array(weight, { minLength: 3, maxLength: 3 }),
    others: fc.tuple(question('p', false), question('q', false)),
  })
  .chain(({ danger, age, sides, worst, others }) => {
    const places = ids('s', sides.length).map((id, index) => ({ id, ...(sides[index] && { hasSides: true }) }));
    const whole = places.filter(({ hasSides }) => !hasSides).map(({ id }) => id);
    const asked = [
      danger,
      age,
      { id: 'sites', section: 'place', kind: 'map', sources: [], options: places },
      {
        id: 'worst',
        section: 'place',
        kind: 'one',
        sources: [],
        optionsFrom: 'sites',
        options: places.map(({ id }, index) => ({ id, weight: worst[index] })),
      },
      ...others,
    ];
    const picksOf = (questions) =>
      fc.constantFrom(...questions).chain(({ id, options }) =>
        someOf(options.filter(({ hasSides }) => !hasSides).map((option) => option.id)).map((named) => ({
          [id]: named,
        })),
      );
    const nameable = asked.filter(({ options }) => options.some(({ hasSides }) => !hasSides));
    const condition = fc.record(
      { all: picksOf(nameable), any: picksOf(nameable), none: picksOf(nameable), only: picksOf(nameable) },
      { requiredKeys: [] },
    );
    const unless = whole.length > 0 ? fc.option(fc.constant({ only: { sites: whole } })) : fc.constant(null);
    return fc
      .record({
        unless: fc.tuple(unless, unless),
        combinations: fc.array(fc.record({ level, when: condition }), { maxLength: 2 }),
        sites: someOf(places.map(({ id }) => id)),
        nearby: weight.filter((points) => points !== 0),
        strong: condition,
        partial: condition,
        scores: fc.tuple(fc.integer({ min: -4, max: 8 }), fc.integer({ min: -4, max: 8 })),
        causes: fc.array(condition, { maxLength: 4 }),
        notes: fc.array(fc.record({ when: condition, isFirst: fc.boolean() }), { maxLength: 2 }),
        hallmarks: fc.array(fc.record({ met: condition, unknown: fc.option(condition) }), { maxLength: 2 }),
        maxOtherCauses: fc.integer({ min: 1, max: 2 }),
      })
      .map((rules) => ({
        id: 'any',
        version: '1.0.0',
        sourcesDate: '2026-01-01',
        sources: [],
        questions: asked.map((each) => {
          const at = others.indexOf(each);
          return at >= 0 && rules.unless[at] ? { ...each, askUnless: rules.unless[at] } : each;
        }),
        rules: {
          triageCombinations: rules.combinations,
          nearbySite: { question: 'sites', unless: 'worst', sites: rules.sites, weight: rules.nearby },
          strong: { minScore: rules.scores[0], ...rules.strong },
          partial: { minScore: rules.scores[1], ...rules.partial },
        },
        hallmarks: [],
        notes: [],
        otherCauses: rules.causes.map((when, index) => ({ id: `c${index}`, when })),
        maxOtherCauses: rules.maxOtherCauses,
      }));
  });

test('the count agrees with every single sheet of any small questionnaire', () => {
  let sheets = 0;
  fc.assert(
    fc.property(anyQuestionnaire, fc.constantFrom('check', 'education'), (data, mode) => {
      const { sheets: found, differences } = compareInFull(data, mode);
      sheets += found;
      assert.deepEqual(differences, []);
    }),
    { numRuns: 300 },
  );
  assert.ok(sheets > 10_000);
});

test('the smallest sheet of each ending is a valid one that ends there', () => {
  endingsByCauses(modelOf(smallOf(questionnaire))).forEach((end) => {
    const sheet = end.smallest();
    assert.deepEqual(sheetProblems(questionnaire, 'check', sheet), []);
    const { outcome, score, otherCauses } = assess(questionnaire, 'check', sheet);
    assert.deepEqual(
      { outcome, score, otherCauses },
      { outcome: end.outcome, score: end.score, otherCauses: end.named },
    );
  });
});
