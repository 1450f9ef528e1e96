/** A questionnaire as LHC-Forms shows it: a renderer that knows nothing of this project, on a page without a network. */
import { join } from 'node:path';
import { packages } from './packages.mjs';

const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];

/** @param stage of scripts/stage.mjs. */
export async function render(stage, questionnaire) {
  const page = await stage.open({ width: 1000 });
  const requests = await withoutNetwork(page);
  await page.goto('about:blank');
  const folder = join(packages, 'lforms/dist/lforms');
  await page.addStyleTag({ path: join(folder, 'webcomponent/styles.css') });
  for (const script of scripts) await page.addScriptTag({ path: join(folder, script) });
  await page.evaluate(async (resource) => {
    const form = document.createElement('wc-lhc-form');
    form.questionnaire = resource;
    const isReady = new Promise((resolve) => form.addEventListener('onFormReady', resolve, { once: true }));
    document.body.append(form);
    await isReady;
  }, questionnaire);

  /** In the page: the visible label of an option in the item with the visible question; null where there is none. */
  const findOption = (question, label) => {
    const isShown = (wanted) => (element) => element.innerText.trim() === wanted && element.checkVisibility();
    const all = (selector, root) => [...root.querySelectorAll(selector)];
    const item = all('.question', document).find(isShown(question))?.closest('lhc-item');
    return (item && all('label', item).find(isShown(label))) ?? null;
  };

  return {
    page,
    requests,

    /** Everything that can be read. */
    text: () => page.evaluate(() => document.body.innerText),

    /** Comes back once exactly these questions and texts among them can be seen. */
    shows: (texts) =>
      page.waitForFunction(
        (wanted) => {
          const seen = [...document.querySelectorAll('.question')].filter((element) => element.checkVisibility());
          return (
            seen
              .map(({ innerText }) => innerText.trim())
              .filter(Boolean)
              .join('\n') === wanted
          );
        },
        {},
        texts.join('\n'),
      ),

    isShown: (question, label) => page.evaluate(findOption, question, label).then((found) => found !== null),

    /** Presses the option once it is there: questions that an expression opens come a moment after the answer that opens them. */
    async press(question, label) {
      const option = await page.waitForFunction(findOption, {}, question, label);
      // What comes meanwhile may move it from under a pointer.
      await option.evaluate((element) => element.click());
    },

    response: () => page.evaluate(() => globalThis.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),
  };
}

async function withoutNetwork(page) {
  const requests = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (/^(about|data|blob):/.test(request.url())) return request.continue();
    requests.push(request.url());
    return request.abort();
  });
  return requests;
}
