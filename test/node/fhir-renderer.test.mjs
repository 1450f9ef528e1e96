/** The exported questionnaire in a renderer of others, filled in there, and the narrative in a parser of XML. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answersOnPath, pathOf } from '../../dist/domain/sheet.js';
import { assess, AnswerSheetError, questionnaire } from '../../dist/engine.js';
import { narrativeOf } from '../../dist/fhir/narrative.js';
import { toAnswers, toQuestionnaire, toQuestionnaireResponse } from '../../dist/fhir.js';
import { english, messagesFor } from '../../dist/i18n/languages.js';
import { summarize, summaryText } from '../../dist/i18n/summary.js';
import { outcomeTexts } from '../../dist/i18n/wording.js';
import { sheets } from '../../dist/testing.js';
import { textsOf } from '../../scripts/locales.mjs';
import { openStage } from '../../scripts/stage.mjs';
import { render } from '../fhir/renderer.mjs';

const date = new Date('2026-12-01T09:30:00Z');
const asked = toQuestionnaire().item.flatMap(({ item = [] }) => item);

/** Two places, so that the worst one is asked for, and an answer to the optional question. */
const strong = { ...sheets.strong, feel: ['burning', 'numb'] };

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

function testInBrowser(what, body) {
  test(what, async (context) => (stage ? body() : context.skip('needs Chrome or Chromium')));
}

/** A question and its options as they are worded in the resource. */
function worded(id) {
  const { text, answerOption } = asked.find(({ linkId }) => linkId === id);
  const display = (code) => answerOption.find(({ valueCoding }) => valueCoding.code === code).valueCoding.display;
  return { text, display, displays: answerOption.map(({ valueCoding }) => valueCoding.display) };
}

async function pick(form, id, ...codes) {
  const { text, display } = worded(id);
  for (const code of codes) await form.press(text, display(code));
}

/** Answers one question after the other, as it comes. */
async function fillIn(form, sheet, look = () => undefined) {
  for (const { id } of pathOf(questionnaire, 'check', sheet)) {
    await look(id);
    await pick(form, id, ...[sheet[id] ?? []].flat());
  }
}

/** Comes back once exactly the questions of the sheet's path are seen, and what the self-check says to its danger signs. */
function showsPath(form, sheet) {
  const questions = pathOf(questionnaire, 'check', sheet).flatMap(({ id }) => [...guideOf(id), worded(id).text]);
  return form.shows([...questions, ...saidTo(sheet)]);
}

function guideOf(id) {
  const { guide } = english.questions[id];
  return guide ? [guide.warning, ...guide.steps.map((step, index) => `${index + 1}. ${step}`), guide.help] : [];
}

function saidTo(sheet) {
  const { outcome } = assess(answersOnPath(questionnaire, 'check', sheet));
  if (!['emergency', 'same-day', 'doctor-first'].includes(outcome)) return [];
  const { heading, found, next } = outcomeTexts(questionnaire, english, 'check', sheet, outcome);
  return [heading, ...found, ...(outcome === 'emergency' ? ['Call 911'] : []), ...next];
}

testInBrowser('a renderer of others shows each question with all its answers, and the sheet comes back', async () => {
  const form = await render(stage, toQuestionnaire());
  await form.shows([worded('emergency-signs').text]);
  const seen = [];
  await fillIn(form, strong, async (id) => {
    const { text, displays } = worded(id);
    await form.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
    for (const display of displays) assert.ok(await form.isShown(text, display), `${id}: ${display}`);
    seen.push(id);
  });
  assert.deepEqual(
    seen,
    questionnaire.questions.map(({ id }) => id),
  );
  await showsPath(form, strong);
  const answers = toAnswers(await form.response());
  assert.deepEqual(answers, strong);
  assert.deepEqual(assess(answers), assess(strong));
  assert.deepEqual(form.requests, []);
});

testInBrowser('a renderer of others comes to the emergency, too', async () => {
  const form = await render(stage, toQuestionnaire());
  await fillIn(form, sheets.emergency);
  await showsPath(form, sheets.emergency);
  assert.deepEqual(assess(toAnswers(await form.response())), assess(sheets.emergency));
});

testInBrowser(
  'each page with danger signs ends a filled-in form, also where "None of these" stays ticked',
  async () => {
    const form = await render(stage, toQuestionnaire());
    await fillIn(form, strong);
    await showsPath(form, strong);
    for (const { id, kind, options } of questionnaire.questions) {
      const sign = options.find(({ triage }) => triage);
      if (!sign) continue;
      await pick(form, id, sign.id);
      const endsHere = { ...strong, [id]: kind === 'one' ? sign.id : [sign.id] };
      await showsPath(form, endsHere);
      if (kind === 'one') continue;

      const answers = toAnswers(await form.response());
      assert.throws(() => assess(answers), AnswerSheetError);
      await pick(form, id, 'none');
      await showsPath(form, endsHere);
      assert.deepEqual(assess(toAnswers(await form.response())), assess(endsHere));

      await pick(form, id, sign.id, 'none');
      await showsPath(form, strong);
    }
  },
);

testInBrowser('the worst place is asked for only where there are several, left and right being one', async () => {
  const form = await render(stage, toQuestionnaire());
  const withPlaces = (...places) => ({ ...strong, 'pain-sites': places });
  await fillIn(form, withPlaces('rim-left', 'groin-left'));
  await showsPath(form, withPlaces('rim-left', 'groin-left'));
  await pick(form, 'pain-sites', 'groin-left');
  await showsPath(form, withPlaces('rim-left'));
  await pick(form, 'pain-sites', 'midline', 'rim-right');
  await showsPath(form, withPlaces('rim-left', 'midline', 'rim-right'));
  await pick(form, 'pain-sites', 'midline');
  await showsPath(form, withPlaces('rim-left', 'rim-right'));
  const bothSides = { ...withPlaces('rim-left', 'rim-right'), 'worst-site': undefined };
  assert.deepEqual(assess(toAnswers(await form.response())), assess(bothSides));
});

testInBrowser('where only another place hurts, the questions end there', async () => {
  const form = await render(stage, toQuestionnaire());
  const elsewhere = { ...strong, 'pain-sites': ['elsewhere'], 'worst-site': undefined };
  await fillIn(form, elsewhere);
  await showsPath(form, elsewhere);
  assert.deepEqual(assess(toAnswers(await form.response())), assess(elsewhere));
});

/** The sheet of each danger, and a line that only this one is told. */
const dangers = [
  [{ ...strong, 'emergency-signs': ['chest-breathing'] }, 'Get emergency care now'],
  [{ ...strong, 'warning-signs': ['new-leg-weakness'] }, 'Talk to a doctor today'],
  [{ ...strong, 'caution-signs': ['pregnant'] }, 'See a doctor first'],
  [{ ...strong, age: 'under-18' }, 'This check is for adults. Someone under 18 should be seen by a doctor.'],
  [
    { ...strong, age: '65-plus', duration: 'under-6-weeks', history: ['spine-fracture'] },
    'With sudden pain and thin bones, a fall or an earlier break, ask to be seen within a day or two.',
  ],
];

for (const [sheet, line] of dangers) {
  testInBrowser(`it says "${line}" once the answers call for it, and not before`, async () => {
    const form = await render(stage, toQuestionnaire());
    await fillIn(form, strong);
    await showsPath(form, strong);
    assert.ok(!(await form.text()).includes(line));
    for (const [id, picks] of Object.entries(sheet)) {
      if (picks === strong[id]) continue;
      const isList = Array.isArray(picks);
      await pick(form, id, ...(isList ? strong[id] : []), ...[picks].flat());
    }
    await showsPath(form, sheet);
    assert.ok((await form.text()).includes(line));
    assert.deepEqual(assess(toAnswers(await form.response())), assess(sheet));
  });
}

testInBrowser('an emergency sign takes the place of what was said to other signs', async () => {
  const form = await render(stage, toQuestionnaire());
  const [[emergency], [sameDay]] = dangers;
  await fillIn(form, sameDay);
  await showsPath(form, sameDay);
  await pick(form, 'emergency-signs', 'none', 'chest-breathing');
  await showsPath(form, emergency);
});

testInBrowser('it shows at once who must not press, and behind a button how to find the places', async () => {
  const form = await render(stage, toQuestionnaire());
  await fillIn(form, strong);
  await showsPath(form, strong);
  const { warning } = english.questions['press-check'].guide;
  const shown = await form.text();
  assert.ok(shown.indexOf(warning) < shown.indexOf(worded('press-check').text));
  const { find } = english.regions.dimple;
  assert.ok(shown.includes(warning) && !shown.includes(find));
  await form.page.click(`button[aria-label="Help button for ${worded('pain-sites').text}"]`);
  await form.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, find);
});

/** The lines of a narrative, as a parser of XML reads them; it throws where the narrative is not well formed. */
async function linesIn(page, div) {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xhtml+xml');
    const { documentElement: root } = parsed;
    if (
      root.localName !== 'div' ||
      root.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
      parsed.querySelector('parsererror')
    ) {
      throw new Error(root.textContent);
    }
    return [...root.querySelectorAll('h2, h3, p, li')].map(({ textContent, parentElement }) => {
      const { lang, dir } = parentElement.closest('[lang]');
      return `${lang} ${dir} ${textContent}`;
    });
  }, div);
}

testInBrowser('the narrative is well-formed XHTML and says what the summary says', async () => {
  const page = await stage.open();
  for (const locale of ['en', 'ar', 'zh-Hans']) {
    const messages = messagesFor(locale, [{ ...(await textsOf(locale)), locale }], {});
    for (const answers of Object.values(sheets)) {
      const summary = summarize({ questionnaire, messages, mode: 'check', answers, assessment: assess(answers), date });
      const expected = summary.flatMap((letter) =>
        summaryText([letter])
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `${letter.locale} ${letter.direction} ${line.replace(/^- /, '')}`),
      );
      const { text } = toQuestionnaireResponse(answers, { authored: date, locale });
      assert.equal(text.status, 'generated');
      assert.deepEqual(await linesIn(page, text.div), expected);
    }
  }
});

testInBrowser('the narrative escapes what XML reads as its own', async () => {
  const page = await stage.open();
  const odd = '<b>"A" & \'B\'</b> ]]> &amp;';
  const section = { heading: odd, items: [{ topic: null, text: odd, line: odd }] };
  const head = { locale: 'en', direction: 'ltr', heading: odd, englishBelow: odd, date: odd, rules: odd, note: odd };
  const { div } = narrativeOf([{ ...head, sections: [section] }]);
  assert.deepEqual(await linesIn(page, div), Array(7).fill(`en ltr ${odd}`));
});
