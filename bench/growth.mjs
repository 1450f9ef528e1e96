/** How cost grows: with the elements on a page, the questions of a questionnaire, and the runs in one page. */
import { ways } from '../scripts/stage.mjs';
import { openVisit, within } from './browser.mjs';
import { addressOf } from './server.mjs';
import { rounded, summaryOf } from './statistics.mjs';
import { syntheticQuestionnaire } from './synthetic.mjs';

const script = '/dist/cluneal-self-check.js';
const elementCounts = [0, 1, 10, 100];
const lengths = [10, 100, 1000];
const [fewRuns, manyRuns] = [10, 1000];

/** A visitor's way through all questions. */
const way = ways.strong;

/** @returns what `results.json` holds of growth. */
export async function measureGrowth(browser, origin, rounds) {
  return {
    elements: await measureElements(browser, origin, rounds),
    questions: await measureQuestions(rounds),
    assessments: await measureAssessments(rounds),
    runs: await measureRuns(browser, origin),
  };
}

/** @returns by number of elements, what each costs beyond the script alone: milliseconds of the main thread and bytes of heap. */
async function measureElements(browser, origin, rounds) {
  const samples = Object.fromEntries(elementCounts.map((count) => [count, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const count of elementCounts) {
      const cost = await costOfElements(browser, origin, count);
      if (round > 0) samples[count].push(cost);
    }
  }
  return elementCounts.slice(1).map((count) => {
    const each = (figure) =>
      summaryOf(samples[count].map((cost, round) => rounded((cost[figure] - samples[0][round][figure]) / count)));
    return { count, mainThreadTime: each('mainThreadTime'), heap: each('heap') };
  });
}

async function costOfElements(browser, origin, count) {
  const { page, devTools, close } = await openVisit(browser, { answers: 'label.option' });
  try {
    await page.goto(origin + addressOf(null), { waitUntil: 'load' });
    await page.evaluate((number) => {
      const tag = '<cluneal-self-check skip-intro></cluneal-self-check>';
      document.querySelector('#contestant').innerHTML = tag.repeat(number);
    }, count);
    const before = await countersOf(devTools);
    await page.addScriptTag({ url: script });
    await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('cluneal-self-check')];
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const after = await countersOf(devTools);
    return {
      mainThreadTime: (after.TaskDuration - before.TaskDuration) * 1000,
      heap: after.JSHeapUsedSize - before.JSHeapUsedSize,
    };
  } finally {
    await close();
  }
}

/** @returns by length of the questionnaire, milliseconds for a step of the session and for the assessment at the end. */
async function measureQuestions(rounds) {
  const [{ startSession, transition, progressOf }, { assess }] = await Promise.all([
    import('../dist/domain/session.js'),
    import('../dist/domain/assess.js'),
  ]);
  return lengths.map((length) => {
    const questionnaire = syntheticQuestionnaire(length);
    const run = () => {
      let session = startSession(questionnaire, { mode: 'check', hasIntro: false });
      const start = performance.now();
      let steps = 0;
      for (; session.page.kind === 'question'; steps += 1) {
        const { question } = session.page;
        const { options } = questionnaire.questions.find(({ id }) => id === question);
        const event = { type: 'pick', question, option: options[options.length - 1].id, isPicked: true };
        session = transition(questionnaire, transition(questionnaire, session, event), { type: 'continue' });
        progressOf(questionnaire, session);
      }
      const assessedFrom = performance.now();
      assess(questionnaire, 'check', session.answers);
      return { step: (assessedFrom - start) / steps, assessment: performance.now() - assessedFrom };
    };
    run();
    const measured = Array.from({ length: rounds }, run);
    const summary = (figure) => summaryOf(measured.map((each) => rounded(each[figure])));
    return { length, step: summary('step'), assessment: summary('assessment') };
  });
}

/** @returns calls of the engine's `assess` a second, with a whole answer sheet of the real questionnaire. */
async function measureAssessments(rounds) {
  const { assess, questionnaire } = await import('../dist/engine.js');
  const answered = questionnaire.questions.filter(({ id }) => way[id]);
  const answers = Object.fromEntries(answered.map(({ id, kind }) => [id, kind === 'one' ? way[id][0] : way[id]]));
  if (assess(answers).score === null) throw new Error('the answers are to lead through all questions');
  const calls = 2000;
  const perSecond = () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) assess(answers);
    return Math.round((calls * 1000) / (performance.now() - start));
  };
  perSecond();
  return summaryOf(Array.from({ length: rounds }, perSecond));
}

/** @returns what is in the page after the first runs, and after all of them. */
async function measureRuns(browser, origin) {
  const { page, devTools, close } = await openVisit(browser, { answers: 'label.option' });
  try {
    await page.goto(origin + addressOf(null), { waitUntil: 'load' });
    await page.addScriptTag({ url: script });
    await page.evaluate(() => {
      document.querySelector('#contestant').innerHTML = '<cluneal-self-check></cluneal-self-check>';
    });
    const heldAfter = async (runs) => {
      await within(600, `${runs} runs`, page.evaluate(goThrough, way, runs));
      const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await countersOf(devTools);
      return { runs, heap, nodes, listeners };
    };
    return [await heldAfter(fewRuns), await heldAfter(manyRuns)];
  } finally {
    await close();
  }
}

/** Goes the way to an outcome and starts over, as often as told. Runs in the page. */
async function goThrough(picks, runs) {
  const element = document.querySelector('cluneal-self-check');
  const press = async (selector) => {
    element.shadowRoot.querySelector(selector).click();
    await element.updateComplete;
  };
  for (let run = 0; run < runs; run += 1) {
    await press('[part~="start"]');
    for (const [question, answers] of Object.entries(picks)) {
      for (const answer of answers) await press(`[name="${question}"][value="${answer}"]`);
      await press('[part~="continue"]');
    }
    await press('[part~="restart"]');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Chromium's own counters once what nobody refers to is gone; what is in two worlds takes two collections. */
async function countersOf(devTools) {
  for (let time = 0; time < 2; time += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
