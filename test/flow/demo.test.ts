import { expect } from '@open-wc/testing';
import { assess, questionnaire } from '../../src/engine.js';
import { type QuestionnaireResponse, toAnswers } from '../../src/fhir.js';
import { addScript, loaded, openPage, visitorOf, windowOf } from '../frames.js';
import { translations } from '../languages.js';
import { sheets, strong } from '../sheets.js';

const box = 'Send my answers to SpinePain Solutions so they can prepare for my visit. I can say no and still book.';

/** Fills in the clinic's form, sends it, and finds what the clinic received of it. */
async function sendForm(frame: HTMLIFrameElement): Promise<Element | undefined> {
  // Other browsers send to the same clinic meanwhile.
  const name = `Visitor ${crypto.randomUUID()}`;
  const form = windowOf(frame).document.querySelector('form') as HTMLFormElement;
  (form.querySelector('#name') as HTMLInputElement).value = name;
  (form.querySelector('#contact') as HTMLInputElement).value = '555-0100';
  await loaded(frame, () => form.querySelector<HTMLButtonElement>('button:not([type])')?.click());
  const { document, location } = windowOf(frame);
  expect(location.pathname).to.equal('/received');
  return requestOf(document, name);
}

function requestOf(page: Document, name: string): Element | undefined {
  return [...page.querySelectorAll('section')].find((request) => textIn(request, 'name') === name);
}

function textIn(request: Element, field: string): string {
  return request.querySelector(`[data-field="${field}"]`)?.textContent ?? '';
}

/** The same as a way to read each field. */
async function send(frame: HTMLIFrameElement): Promise<(field: string) => string> {
  const request = await sendForm(frame);
  return (field) => (request ? textIn(request, field) : 'nothing received');
}

/** The file of a request for a health record; undefined where there is none. */
function recordIn(request: Element | undefined): HTMLAnchorElement | undefined {
  const links = [...(request?.querySelectorAll('a') ?? [])];
  return links.find(({ textContent }) => textContent === 'Download for a health record (FHIR)');
}

describe('the demo clinic', () => {
  it('receives outcome, summary and answers with the tick', async () => {
    const frame = await openPage('/demo/');
    const visitor = await visitorOf(windowOf(frame));
    await visitor.walk(strong);
    await visitor.press(box, 'Talk to a clinician about this');
    const { document } = windowOf(frame);
    expect(document.activeElement?.id).to.equal('name');
    const received = await send(frame);
    expect(received('texts')).to.equal('not sent');
    expect(received('outcome')).to.equal('strong');
    expect(received('summary')).to.contain('Worst place: Top rim of the pelvis, at belt height (left)');
    const sent = JSON.parse(received('answers')) as { mode: 'check'; answers: typeof strong };
    expect(sent).to.deep.equal({
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      mode: 'check',
      answers: strong,
    });
    expect(assess(sent.answers, sent).outcome).to.equal('strong');
  });

  it('offers what it received as a file for a health record', async () => {
    const frame = await openPage('/demo/');
    const visitor = await visitorOf(windowOf(frame));
    await visitor.walk(strong);
    await visitor.press(box, 'Talk to a clinician about this');
    const before = Date.now();
    const file = await fetch(recordIn(await sendForm(frame))?.href ?? '');
    expect(file.status).to.equal(200);
    expect(file.headers.get('Content-Type')).to.match(/^application\/fhir\+json\b/);
    expect(file.headers.get('Content-Disposition')).to.match(/^attachment; filename="self-check-[^"]+\.fhir\.json"$/);
    const record = (await file.json()) as QuestionnaireResponse;
    expect(assess(toAnswers(record))).to.deep.equal(assess(strong));
    expect(Date.parse(record.authored ?? '')).to.be.within(before, Date.now());
  });

  it('offers no file where no answers came, or something else', async () => {
    const unticked = await openPage('/demo/');
    expect(recordIn(await sendForm(unticked))).to.equal(undefined);

    const good = {
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      mode: 'check',
      answers: strong,
    };
    const nested = '['.repeat(20_000);
    const sent = [
      ...['', '{', 'null', '[]', '1', '{}', nested, nested + ']'.repeat(20_000)],
      ...[
        { ...good, questionnaire: { ...good.questionnaire, version: '0.9.0' } },
        { ...good, questionnaire: null },
        { ...good, mode: 'educaton' },
        { ...good, answers: {} },
        { ...good, answers: null },
        { ...good, answers: { ...strong, age: 'toString' } },
        { ...good, answers: { ...strong, extra: '<script>' } },
      ].map((each) => JSON.stringify(each)),
      JSON.stringify(good).replace('"age"', '"__proto__"'),
    ];
    const isOffered = async (answers: string): Promise<boolean> => {
      const name = `Visitor ${crypto.randomUUID()}`;
      const page = await fetch('/consultation', { method: 'POST', body: new URLSearchParams({ name, answers }) });
      expect(page.status).to.equal(200);
      const request = requestOf(new DOMParser().parseFromString(await page.text(), 'text/html'), name);
      expect(request !== undefined).to.be.true;
      return recordIn(request) !== undefined;
    };
    expect(await isOffered(JSON.stringify(good))).to.be.true;
    for (const answers of sent) expect(await isOffered(answers), answers.slice(0, 99)).to.be.false;
  });

  it('has no file of a request that there is not', async () => {
    const paths = [
      '/received/',
      '/received/1.fhir.json',
      '/received/undefined.fhir.json',
      '/received/%00',
      '/received/__proto__',
    ];
    for (const path of paths) expect((await fetch(path)).status, path).to.equal(404);
  });

  it('receives nothing of the self-check without the tick', async () => {
    const frame = await openPage('/demo/');
    const visitor = await visitorOf(windowOf(frame));
    await visitor.walk(sheets.partial);
    await visitor.press('Talk to a clinician about this');
    const received = await send(frame);
    expect(['outcome', 'summary', 'answers'].map(received)).to.deep.equal(['not sent', 'not sent', 'not sent']);
  });

  it('receives nothing that the visitor has changed or taken back since', async () => {
    const frame = await openPage('/demo/');
    const { document } = windowOf(frame);
    const visitor = await visitorOf(windowOf(frame));
    await visitor.walk(strong);
    await visitor.press(box, 'Talk to a clinician about this');
    expect(document.querySelector('#attachment')?.checkVisibility()).to.equal(true);
    await visitor.press(box);
    expect(document.querySelector('#attachment')?.checkVisibility(), 'unticked').to.equal(false);
    await visitor.press(box, 'Talk to a clinician about this', 'Your answers', 'Change: Age');
    expect(document.querySelector('#attachment')?.checkVisibility()).to.equal(false);
    await visitor.press('Continue', box, 'Talk to a clinician about this');
    document.querySelector<HTMLButtonElement>('#detach')?.click();
    const received = await send(frame);
    expect(received('answers')).to.equal('not sent');
  });

  it('says what is missing in its form, and focuses it', async () => {
    const { document } = windowOf(await openPage('/demo/'));
    document.querySelector<HTMLButtonElement>('form button:not([type])')?.click();
    expect(document.activeElement?.id).to.equal('name');
    expect([...document.querySelectorAll('.problem')].map(({ textContent }) => textContent)).to.deep.equal([
      'Enter your name.',
      'Enter a phone number or an e-mail address so that we can reach you.',
    ]);
    expect(document.querySelector<HTMLInputElement>('[name="texts"]')?.checked).to.equal(false);
  });

  it('shows what it received as text, not as HTML', async () => {
    const frame = await openPage('/demo/');
    const message = windowOf(frame).document.querySelector<HTMLTextAreaElement>('#message');
    if (message) message.value = '<img src=x>"&';
    const received = await send(frame);
    expect(received('message')).to.equal('<img src=x>"&');
    expect(windowOf(frame).document.querySelector('img')).to.equal(null);
  });

  it('goes on in the language that the visitor picks, and receives the summary in English, too', async () => {
    const frame = await openPage('/demo/');
    const visitor = await visitorOf(windowOf(frame));
    await visitor.walk(strong);
    const language = windowOf(frame).document.querySelector('#language') as HTMLSelectElement;
    language.value = 'ar';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settled();
    await visitor.settled();
    const { ar } = translations;
    expect(visitor.heading).to.equal(ar.outcomes.strong.heading);
    await visitor.press(ar.consent.replace('{clinic}', '\u2068SpinePain Solutions\u2069'), ar.consult.strong);
    const summary = (await send(frame))('summary');
    expect(summary).to.contain(ar.summary.heading);
    expect(summary).to.contain('Worst place: Top rim of the pelvis, at belt height (left)');
  });

  it('is accessible', async () => {
    const frame = windowOf(await openPage('/demo/'));
    await addScript(frame, {}, '/node_modules/axe-core/axe.min.js');
    const violations = async (): Promise<string[]> => {
      const { axe } = frame as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(frame.document)).violations.map(({ id }) => id);
    };
    expect(await violations()).to.deep.equal([]);
    frame.document.querySelector<HTMLButtonElement>('form button:not([type])')?.click();
    expect(await violations()).to.deep.equal([]);
  });
});
