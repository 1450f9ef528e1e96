import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionnaire } from '../../dist/content/questionnaire.js';
import { readReleases, releaseOf } from '../../proof/releases.mjs';
import { missingTexts } from '../../proof/texts.mjs';
import { checks } from '../../proof/vetting.mjs';
import { textsOf } from '../../scripts/locales.mjs';

const texts = await textsOf('en');
const released = releaseOf(questionnaire, texts);

/** What one check says of the questionnaire and the texts after a change to copies of them. */
function problemsAfter(about, change, { reworded = {}, releases = [released] } = {}) {
  const data = structuredClone(questionnaire);
  const words = structuredClone(texts);
  change(data, words);
  return checks[about]({ questionnaire: data, texts: words, missing: [], releases, reworded });
}

const questionOf = ({ questions }, id) => questions.find((question) => question.id === id);
const optionOf = (data, questionId, id) => questionOf(data, questionId).options.find((option) => option.id === id);

test('nothing is wrong with the questionnaire as it is', async () => {
  const { missing } = await missingTexts(questionnaire);
  const input = { questionnaire, texts, missing, releases: readReleases(), reworded: {} };
  Object.entries(checks).forEach(([about, check]) => assert.deepEqual(check(input), [], about));
});

test('the releases stand in their order, each once, and the version of today is among them or behind', () => {
  const versions = [...readReleases().map((each) => each.questionnaire.version), questionnaire.version];
  const byNumber = (one, other) => one.localeCompare(other, 'en', { numeric: true });
  assert.deepEqual(versions, [...versions].sort(byNumber));
  assert.equal(new Set(versions.slice(0, -1)).size, versions.length - 1);
});

/** A change of which the author has to hear, and what they hear. */
const said = {
  'an option that is there twice': [
    'names and ids',
    (data) => questionOf(data, 'history').options.push({ id: 'strain' }),
    'options of history: strain is there twice.',
  ],
  'a condition that names an option that there is not': [
    'names and ids',
    (data) => (data.otherCauses[3].when.any['worst-site'] = ['dimpel']),
    'cause si-joint: names dimpel, which is no option of worst-site.',
  ],
  'a condition that names a question that there is not': [
    'names and ids',
    (data) => (data.notes[0].when.any = { histroy: ['spine-fracture'] }),
    'note fracture-first: names the question histroy, which there is not.',
  ],
  'a condition that names a place that is only picked with a side': [
    'names and ids',
    (data) => (data.otherCauses[3].when.any = { 'pain-sites': ['dimple'] }),
    'cause si-joint: names dimple of pain-sites, which is only ever picked with a side.',
  ],
  'a telling place that there is not': [
    'names and ids',
    ({ rules }) => rules.nearbySite.sites.push('rimm'),
    'nearby site: names rimm, which is no option of pain-sites.',
  ],
  'a weight that is no whole number': [
    'numbers and conditions',
    (data) => (optionOf(data, 'history', 'strain').weight = 0.5),
    'history strain: counts 0.5, which is no whole number.',
  ],
  'a limit below nothing': [
    'numbers and conditions',
    (data) => (questionOf(data, 'feel').limits.gain = -1),
    'feel: has the limit -1 of gain, which is not 0 or more.',
  ],
  'a strong match that is easier than a partial one': [
    'numbers and conditions',
    ({ rules }) => (rules.strong.minScore = 3),
    'strong: begins at 3 points, below partial at 4.',
  ],
  'an exclusive answer where there is only one': [
    'numbers and conditions',
    (data) => (optionOf(data, 'duration', 'not-sure').isExclusive = true),
    'duration not-sure: is exclusive, where only one answer can be picked.',
  ],
  'a condition that names nothing': [
    'numbers and conditions',
    (data) => (data.otherCauses[3].when = { any: {} }),
    'cause si-joint: has a condition that names nothing.',
  ],
  'a level of danger that nothing leads to': [
    'what no answers lead to',
    (data) => questionOf(data, 'warning-signs').options.forEach((option) => delete option.triage),
    'outcome same-day: no answers lead to it.',
  ],
  'a danger sign behind less urgent ones': [
    'the order of danger signs',
    (data) => (optionOf(data, 'caution-signs', 'pregnant').triage = 'emergency'),
    'caution-signs pregnant: is emergency, and asked about only behind warning-signs fever-chills, which is less urgent and would end the questions.',
  ],
  'a question without a source': [
    'sources',
    (data) => (questionOf(data, 'feel').sources = []),
    'question feel: names no source.',
  ],
  'a source that there is not': [
    'sources',
    (data) => questionOf(data, 'feel').sources.push('nobody-2030'),
    'question feel: names the source nobody-2030, which there is not.',
  ],
  'a source that nothing names': [
    'sources',
    (data) => data.sources.push({ id: 'nobody-2030', citation: '' }),
    'source nobody-2030: no question and no sign names it.',
  ],
  'a question that is never asked': [
    'what no answers lead to',
    (data) => {
      const { options } = questionOf(data, 'pain-sites');
      options.forEach((option) => delete option.hasSides);
      questionOf(data, 'feel').askUnless = { only: { 'pain-sites': options.map(({ id }) => id) } };
    },
    'question feel: no answers lead to it.',
  ],
  'an outcome that nothing leads to': [
    'what no answers lead to',
    (data) => (data.rules.strong.minScore = 30),
    'outcome strong: no answers lead to it.',
  ],
  'a cause behind too many others': [
    'what no answers lead to',
    (data) => {
      data.otherCauses.unshift(
        ...['one', 'two', 'three'].map((id) => ({ id, when: { any: { duration: ['under-6-weeks'] } } })),
      );
    },
    'cause new-strain: is never named; no answers lead to it, or others always come before it.',
  ],
  'a note that is never shown': [
    'what no answers lead to',
    (data) => (data.notes[0].outcomes = ['emergency']),
    'note fracture-first: is never shown on an outcome that has it.',
  ],
  'a sign that is never met': [
    'what no answers lead to',
    (data) => (data.hallmarks[0].met = { all: { 'worst-site': ['rim'] }, none: { 'worst-site': ['rim'] } }),
    'sign worst-at-rim: no answers show it as met.',
  ],
  'an option that changes nothing': [
    'options that change nothing',
    (data) => delete optionOf(data, 'history', 'belt-work').weight,
    'history belt-work: changes no outcome, cause, note or sign. If that is meant, say so in proof/informational.mjs.',
  ],
  'an option that is declared to change nothing': [
    'options that change nothing',
    (data) => (optionOf(data, 'feel', 'ache').weight = -3),
    'feel ache: is declared in proof/informational.mjs, but changes the outcome.',
  ],
  'a declared option that has gone': [
    'options that change nothing',
    (data) => questionOf(data, 'feel').options.pop(),
    'feel ache: is declared in proof/informational.mjs, and there is no such option.',
  ],
  'more options than can be counted': [
    'what the proof cannot count',
    (data) =>
      questionOf(data, 'history').options.push(...Array.from({ length: 12 }, (_, at) => ({ id: `more-${at}` }))),
    'history: has more than 16 options, which the proof does not count.',
  ],
  'a text that is too hard': [
    'texts that are too hard',
    (_, words) =>
      (words.questions.duration.text =
        'Approximately how many calendar months preceding presentation did symptomatology originate?'),
    /^question duration: “Approximately .* originate\?” reads at grade \d+\.\d, above 12\.$/,
  ],
};

test('a page of many sentences that are each not quite too hard is too hard', () => {
  const sentence = 'Did several of these uncomfortable sensations gradually intensify over the following evenings?';
  const problems = problemsAfter('texts that are too hard', (_, words) => {
    words.questions.duration.options = Object.fromEntries([1, 2, 3].map((id) => [id, sentence]));
  });
  assert.ok(problems.some((problem) => /^question duration reads at grade \d+\.\d, above 8\.$/.test(problem)));
});

Object.entries(said).forEach(([name, [about, change, message]]) => {
  test(`the author hears of ${name}`, () => {
    const problems = problemsAfter(about, change);
    const isSaid = problems.some((problem) =>
      message instanceof RegExp ? message.test(problem) : problem === message,
    );
    assert.ok(isSaid, problems.join('\n'));
  });
});

test('a text that is missing in a language is named', async () => {
  const data = structuredClone(questionnaire);
  questionOf(data, 'history').options.push({ id: 'fusion' });
  const { missing } = await missingTexts(data);
  assert.ok(missing.includes('en: questions.history.options.fusion'));
  assert.ok(missing.includes('ar: questions.history.options.fusion'));
});

const settling = (change, before) => problemsAfter('the last release', change, before);

const strain = 'questions.history.options.strain';
const reword = (_, words) => (words.questions.history.options.strain = 'A sprain long ago');

test('an id with other words than in the last release has to be settled', () => {
  const [problem, ...others] = settling(reword);
  assert.deepEqual(others, []);
  assert.match(problem, /^questions\.history\.options\.strain: says “A sprain long ago” and said “One clear moment/);
  assert.deepEqual(settling(reword, { reworded: { [strain]: 'It is the same, in fewer words.' } }), []);
  assert.match(
    settling(() => undefined, { reworded: { [strain]: 'It is the same.' } })[0],
    /has not changed since 1\.0\.0/,
  );
});

test('an id that comes back after releases without it keeps the meaning that it had', () => {
  const without = structuredClone(released);
  delete without.texts.questions.history.options.strain;
  assert.match(settling(reword, { releases: [released, without] })[0], /said “One clear moment/);
});

/** A change to the data, the least version after it, and why. */
const versions = [
  [(data) => (questionOf(data, 'feel').sources = ['talu-2000', 'isu-2018']), '1.0.1', 'the sources are not the same'],
  [(data) => (optionOf(data, 'history', 'strain').weight = 2), '1.1.0', 'history strain does not count as it did'],
  [
    (data) => (optionOf(data, 'warning-signs', 'cancer').triage = 'emergency'),
    '1.1.0',
    'warning-signs cancer does not count',
  ],
  [(data) => questionOf(data, 'feel').options.push({ id: 'cold', weight: 1 }), '1.1.0', 'feel cold is new'],
  [(data) => (questionOf(data, 'feel').limits.gain = 2), '1.1.0', 'feel is not asked or counted as it was'],
  [(data) => (data.rules.partial.minScore = 5), '1.1.0', 'the rules are not the same'],
  [(data) => data.questions.push(data.questions.shift()), '1.1.0', 'questions or options stand in another order'],
  [(data) => data.otherCauses.reverse(), '1.1.0', 'the other causes are not the same'],
  [(data) => questionOf(data, 'feel').options.shift(), '2.0.0', 'feel burning has gone'],
  [(data) => (questionOf(data, 'feel').kind = 'one'), '2.0.0', 'feel is answered in another way'],
  [
    (data) => data.questions.push({ ...questionOf(data, 'duration'), id: 'sleep', askUnless: undefined }),
    '2.0.0',
    'the question sleep has to be answered',
  ],
  [(data) => data.questions.splice(9, 1), '2.0.0', 'the question feel has gone'],
];

versions.forEach(([change, least, why]) => {
  test(`the version has to be ${least}, because ${why}`, () => {
    const isTold = (version) =>
      settling((data) => {
        change(data);
        data.version = version;
      }).find((problem) => problem.startsWith('version: '));
    assert.ok(isTold('1.0.0')?.startsWith(`version: is 1.0.0, and has to be ${least} or higher, because ${why}`));
    assert.equal(isTold(least), undefined);
    assert.equal(isTold('2.1.0'), undefined);
  });
});
