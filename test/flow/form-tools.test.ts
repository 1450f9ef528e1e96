/** Runs every snippet of docs/forms.md in a page that stands in for the tool that it is for. */
import { expect, oneEvent } from '@open-wc/testing';
import { answerIds } from '../../src/domain/sheet.js';
import { type Questionnaire, questionnaire } from '../../src/engine.js';
import { addScript, type FrameWindow, openPage, visitorOf, windowOf } from '../frames.js';
import { sheets, strong } from '../sheets.js';
import type { Visitor } from '../visitor.js';

type Entries = Readonly<Record<string, string>>;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** A page of test/forms, with what only some of them have. */
type FormWindow = FrameWindow & {
  readonly sent: Entries[];
  readonly ready: Promise<void>;
  readonly render: () => void;
  readonly loadHubSpot: (options?: { readonly isRaw: boolean }) => Promise<void>;
  readonly loadCalendly: () => void;
  readonly readAnswers: (field: string) => unknown;
  readonly counted: readonly string[];
  bookingTool?: { open: (request: { readonly note: string }) => void };
};

interface Tool {
  /** The stand-in, where it is not called as the snippet is. */
  readonly page?: string;
  /** The field that the summary goes into. */
  readonly summary: string;
  /** A field that the visitor fills in. */
  readonly visitorName: string;
  /** Waits until the tool has put its form into the page. */
  readonly load?: (frame: FormWindow) => unknown;
  /** Keeps the tool from showing its form; `load` has not been called where the form is drawn by its script alone. */
  readonly lose?: (frame: FormWindow) => void;
  /** The address that the snippet falls back on. */
  readonly fallback?: string;
}

const box = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';
const action = 'Talk to a clinician about this';
const result = 'Result\n- Your answers fit the pattern well';

/** What is in a summary, in an outcome, or in answers. */
const traces = /Self-check for|strong|superior-cluneal/;

const loadHubSpot = (frame: FormWindow): Promise<void> => frame.loadHubSpot();

const tools: Readonly<Record<string, Tool>> = {
  form: { page: 'plain', summary: 'your-message', visitorName: 'your-name' },
  'contact-form-7': { summary: 'your-message', visitorName: 'your-name', load: ({ ready }) => ready },
  'gravity-forms': { summary: 'input_3', visitorName: 'input_1' },
  wpforms: { summary: 'wpforms[fields][2]', visitorName: 'wpforms[fields][0]' },
  hubspot: { summary: '0-1/self_check', visitorName: '0-1/firstname', load: loadHubSpot },
  'hubspot-legacy': { summary: 'self_check', visitorName: 'firstname', load: loadHubSpot },
  netlify: { summary: 'message', visitorName: 'name' },
  formspree: { page: 'plain', summary: 'message', visitorName: 'email' },
  jotform: {
    summary: 'q5_message',
    visitorName: 'q3_name',
    fallback: 'https://form.jotform.com/240000000000000',
  },
  fetch: { page: 'plain', summary: 'message', visitorName: 'name', load: answerFetch },
  dialog: {
    page: 'plain',
    summary: 'message',
    visitorName: 'name',
    lose: ({ document }) => Object.assign(document.querySelector('dialog') ?? {}, { showModal: () => undefined }),
  },
};

/** The snippets that tests have run. */
const run = new Set<string>();

/** Opens a page with the snippet in it. */
async function open(snippet: string, page = snippet): Promise<FormWindow> {
  run.add(snippet);
  const frame = await openPage(`/dist/snippet?file=docs/forms.md&name=${snippet}&page=test/forms/${page}.html`);
  return windowOf(frame) as FormWindow;
}

/** Opens the page of a tool that has loaded, with the visitor at the outcome. */
async function visitTool(name: string): Promise<{ frame: FormWindow; visitor: Visitor }> {
  const frame = await open(name, tools[name]?.page);
  await tools[name]?.load?.(frame);
  const visitor = await visitorOf(frame);
  await visitor.walk(strong);
  return { frame, visitor };
}

/** All fields of the page's forms, those in frames included. */
function fieldsOf({ document }: FormWindow): readonly Field[] {
  const framed = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  return [document, ...framed].flatMap((each) => [
    ...(each?.querySelectorAll<Field>('form :is(input, textarea)[name]') ?? []),
  ]);
}

function valuesOf(frame: FormWindow): readonly string[] {
  return fieldsOf(frame).map(({ name, value }) => `${name}: ${value}`);
}

/** The field of that name; of several the last, because the form of the recipe is the last on its page. */
function fieldOf(frame: FormWindow, name: string): Field {
  const field = fieldsOf(frame)
    .filter((each) => each.name === name)
    .at(-1);
  if (!field) throw new Error(`the page has no field ${name}`);
  return field;
}

/** Types into a field, past what a framework has put in place of its value. */
function type(field: Field, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sends the form of a field, once the field and what is required are filled in. */
function send(frame: FormWindow, visitorName: string): void {
  const { form } = fieldOf(frame, visitorName);
  const required = form?.querySelectorAll<Field>(':required') ?? [];
  [fieldOf(frame, visitorName), ...required].forEach((field) => {
    type(field, field.type === 'email' ? 'visitor@example.com' : 'A visitor');
  });
  pressSend(form);
}

function pressSend(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[type="submit"], button:not([type])')?.click();
}

/** What the clinic has received first. */
async function received(frame: FormWindow): Promise<Entries> {
  for (;;) {
    const [entries] = frame.sent;
    if (entries) return entries;
    await new Promise((resolve) => frame.requestAnimationFrame(resolve));
  }
}

/** Presses the call to action: the address that the browser goes to then, null where it stays. */
async function pressAction(visitor: Visitor): Promise<string | null> {
  const control = visitor.part('consult');
  let address: string | null = null;
  const follow = (event: Event): void => {
    if (!event.defaultPrevented) address = control.getAttribute('href');
    event.preventDefault();
  };
  visitor.root.addEventListener('click', follow);
  await visitor.press(action);
  visitor.root.removeEventListener('click', follow);
  return address;
}

/** A server that takes, or refuses, what a script sends. */
function answerFetch(frame: FormWindow, status = 200): void {
  const fetch = (_address: string, { body }: { readonly body: FormData }): Promise<Response> => {
    if (status === 200) frame.sent.push(Object.fromEntries(body as unknown as Iterable<[string, string]>));
    return Promise.resolve(new Response(null, { status }));
  };
  Object.assign(frame, { fetch });
}

async function snippetText(name: string): Promise<string> {
  run.add(name);
  return (await fetch(`/dist/snippet?file=docs/forms.md&name=${name}`)).text();
}

Object.entries(tools).forEach(([name, { summary, visitorName, load, lose, fallback = '/contact' }]) => {
  describe(`the recipe ${name}`, () => {
    it('sends the summary along with the tick, below the visitor’s own words', async () => {
      const { frame, visitor } = await visitTool(name);
      const field = fieldOf(frame, summary);
      const own = field.type === 'hidden' ? '' : 'Mornings are best.';
      type(field, own);
      await visitor.press(box);
      expect(await pressAction(visitor)).to.equal(null);
      expect(field.value).to.contain(result);
      expect(visitor.text).to.contain('Your answers are in the form now.');
      send(frame, visitorName);
      expect((await received(frame))[summary]).to.match(new RegExp(`^${own}.*${result}`, 's'));
      expect(frame.heard).to.deep.equal([]);
    });

    it('leads to the form without the tick, and nothing of the self-check is in it or sent', async () => {
      const { frame, visitor } = await visitTool(name);
      const before = valuesOf(frame);
      expect(await pressAction(visitor)).to.equal(null);
      expect(valuesOf(frame)).to.deep.equal(before);
      send(frame, visitorName);
      expect(JSON.stringify(await received(frame))).to.not.match(traces);
      expect(frame.heard).to.deep.equal([]);
    });

    it('takes everything back with the tick', async () => {
      const { frame, visitor } = await visitTool(name);
      const before = valuesOf(frame);
      await visitor.press(box, action);
      expect(valuesOf(frame)).to.not.deep.equal(before);
      await visitor.press(box);
      expect(valuesOf(frame)).to.deep.equal(before);
      send(frame, visitorName);
      expect(JSON.stringify(await received(frame))).to.not.match(traces);
    });

    it('leads to the link where there is no form to be seen', async () => {
      const frame = await open(name, tools[name]?.page);
      if (load !== loadHubSpot) {
        await load?.(frame);
        if (lose) lose(frame);
        else frame.document.querySelector('form')?.remove();
      }
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      await visitor.press(box);
      expect(await pressAction(visitor)).to.equal(fallback);
      expect(visitor.text).to.contain('Your answers were not sent.');
      expect(frame.heard).to.deep.equal([]);
    });
  });
});

describe('a form on the page', () => {
  it('gets outcome and answers, too, as the guide shows them, and the first empty field has the focus', async () => {
    const { frame, visitor } = await visitTool('form');
    await visitor.press(box, action);
    expect((frame.document.activeElement as Field).name).to.equal('your-name');
    send(frame, 'your-name');
    const { interest, 'self-check': answers, by } = await received(frame);
    expect([interest, by]).to.deep.equal(['strong', 'post']);
    expect(JSON.parse(answers ?? '')).to.deep.equal(JSON.parse(await snippetText('answers')));
  });

  it('may be around the self-check: the outcome goes along always, summary and answers with the tick', async () => {
    const frame = await open('inside', 'plain');
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    send(frame, 'your-name');
    await visitor.press(box);
    send(frame, 'your-name');
    const [without, withTick] = frame.sent;
    expect(without).to.include({ 'self-check': 'strong' });
    expect(without).to.not.have.any.keys('self-check-summary', 'self-check-answers');
    expect(withTick?.['self-check-summary']).to.contain(result);
    expect(JSON.parse(withTick?.['self-check-answers'] ?? '')).to.deep.include({ answers: strong });
  });
});

describe('a link', () => {
  ['link', 'jotform-link', 'calendly-link'].forEach((name) => {
    it(`carries no answers, and nobody is asked for them: ${name}`, async () => {
      const frame = await open(name, 'plain');
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      const href = visitor.element.getAttribute('consult-href');
      expect(visitor.has(box)).to.equal(false);
      expect(await pressAction(visitor)).to.equal(href);
      expect(href).to.not.contain('?');
    });
  });
});

describe('Contact Form 7', () => {
  it('keeps the summary when a field is missing, and is empty once the mail is sent', async () => {
    const { frame, visitor } = await visitTool('contact-form-7');
    await visitor.press(box, action);
    const field = fieldOf(frame, 'your-message');
    const refused = oneEvent(frame.document, 'wpcf7invalid');
    pressSend(field.form);
    await refused;
    expect(field.value).to.contain(result);
    const reset = oneEvent(frame.document, 'wpcf7reset');
    send(frame, 'your-name');
    await reset;
    expect((await received(frame))['your-message']).to.contain(result);
    expect(field.value).to.equal('');
  });

  it('has room for the longest summary, in two languages', async () => {
    const frame = await open('contact-form-7');
    await frame.ready;
    frame.document.documentElement.lang = 'es';
    await addScript(frame, {}, '/dist/locales/es.js');
    const visitor = await visitorOf(frame);
    const { questions }: Questionnaire = questionnaire;
    const fullest = questions.map(({ id, kind, options }) => {
      const picks = options.filter((option) => !option.triage && !option.isExclusive).flatMap(answerIds);
      return [id, kind === 'one' ? (picks.at(-1) ?? '') : picks.length > 0 ? picks : ['none']] as const;
    });
    await visitor.walk({ ...Object.fromEntries(fullest), 'worst-site': 'rim' });
    visitor.root.querySelector<HTMLElement>('[name="consent"]')?.click();
    await visitor.settled();
    visitor.part('consult').click();
    const { value } = fieldOf(frame, 'your-message');
    expect(value).to.contain('Autoevaluación').and.to.contain('Danger signs asked about and not picked');
    expect(value.length).to.be.greaterThan(7000);
  });
});

describe('Gravity Forms', () => {
  it('is sent with the summary after it was drawn anew for a missing name', async () => {
    const { frame, visitor } = await visitTool('gravity-forms');
    await visitor.press(box, action);
    const answered = oneEvent(frame.document, 'answered');
    pressSend(fieldOf(frame, 'input_1').form);
    await answered;
    expect(frame.sent).to.deep.equal([]);
    send(frame, 'input_1');
    expect((await received(frame))['input_3']).to.contain(result);
  });

  it('is filled again when it is drawn anew without its values, and emptied with the tick', async () => {
    const { frame, visitor } = await visitTool('gravity-forms');
    await visitor.press(box, action);
    frame.render();
    await visitor.settled();
    expect(fieldOf(frame, 'input_3').value).to.contain(result);
    await visitor.press(box);
    expect(fieldOf(frame, 'input_3').value).to.equal('');
  });
});

describe('WPForms', () => {
  it('has its trap for machines left alone', async () => {
    const { frame, visitor } = await visitTool('wpforms');
    await visitor.press(box, action);
    expect((frame.document.activeElement as Field).name).to.equal('wpforms[fields][0]');
    send(frame, 'wpforms[fields][0]');
    expect(await received(frame)).to.include({ 'wpforms[hp]': '' });
  });
});

describe('HubSpot', () => {
  it('gets nothing into another of its forms on the page', async () => {
    const { frame, visitor } = await visitTool('hubspot');
    await visitor.press(box, action);
    const filled = fieldsOf(frame).filter(({ name, value }) => name === '0-1/self_check' && value !== '');
    expect(filled).to.have.length(1);
  });

  it('may be late: the link first, then the form', async () => {
    const frame = await open('hubspot');
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    await visitor.press(box);
    expect(await pressAction(visitor)).to.equal('/contact');
    await frame.loadHubSpot();
    expect(await pressAction(visitor)).to.equal(null);
    expect(fieldOf(frame, '0-1/self_check').value).to.contain(result);
  });

  it('is filled again when it is drawn anew', async () => {
    const { frame, visitor } = await visitTool('hubspot');
    await visitor.press(box, action);
    await frame.loadHubSpot();
    await visitor.settled();
    expect(fieldOf(frame, '0-1/self_check').value).to.contain(result);
    await visitor.press(box);
    expect(fieldOf(frame, '0-1/self_check').value).to.equal('');
  });

  it('has a legacy form in a frame left alone: the visitor gets the link', async () => {
    const frame = await open('hubspot-legacy');
    await frame.loadHubSpot({ isRaw: false });
    const before = valuesOf(frame);
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    await visitor.press(box);
    expect(await pressAction(visitor)).to.equal('/contact');
    expect(valuesOf(frame)).to.deep.equal(before);
  });
});

describe('Netlify Forms', () => {
  it('takes the answers, too', async () => {
    const { frame, visitor } = await visitTool('netlify');
    await visitor.press(box, action);
    send(frame, 'name');
    expect(JSON.parse((await received(frame))['self-check'] ?? '')).to.deep.include({ answers: strong });
  });
});

describe('Formspree', () => {
  it('is sent by post, so that no answer is in an address', async () => {
    const { frame, visitor } = await visitTool('formspree');
    await visitor.press(box, action);
    send(frame, 'email');
    expect(await received(frame)).to.include({ by: 'post', to: 'https://formspree.io/f/abcdwxyz' });
  });
});

describe('Calendly', () => {
  it('opens above the page, and its address holds no answer', async () => {
    const frame = await open('calendly');
    frame.loadCalendly();
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(visitor.has(box)).to.equal(false);
    expect(await pressAction(visitor)).to.equal(null);
    const addresses = [...frame.document.querySelectorAll('iframe')].map(({ dataset }) => dataset['src']);
    expect(addresses).to.deep.equal(['https://calendly.com/your-clinic/visit?embed_type=PopupText']);
    expect(frame.heard).to.deep.equal([]);
  });

  it('is a link to the same calendar where its script is blocked', async () => {
    const frame = await open('calendly');
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(await pressAction(visitor)).to.equal('https://calendly.com/your-clinic/visit');
    expect(frame.heard).to.deep.equal([]);
  });
});

describe('a form that a script sends', () => {
  const answers: readonly (readonly [number, string, RegExp])[] = [
    [200, 'Thank you. We will call you back.', /^$/],
    [500, 'Your message was not sent. Please try again, or call us.', new RegExp(result)],
  ];
  answers.forEach(([status, said, left]) => {
    it(`tells the visitor what came of it, and keeps what was not sent: ${String(status)}`, async () => {
      const { frame, visitor } = await visitTool('fetch');
      answerFetch(frame, status);
      await visitor.press(box, action);
      send(frame, 'name');
      const told = frame.document.querySelector('[role="status"]');
      while (told?.textContent === '') await new Promise((resolve) => frame.requestAnimationFrame(resolve));
      expect(told?.textContent).to.equal(said);
      expect(fieldOf(frame, 'message').value).to.match(left);
      expect(frame.sent).to.have.length(status === 200 ? 1 : 0);
    });
  });
});

describe('a script of the page', () => {
  it('opens a window, in which the first empty field has the focus', async () => {
    const { frame, visitor } = await visitTool('dialog');
    await visitor.press(action);
    const { activeElement } = frame.document;
    expect(frame.document.querySelector('dialog')?.open).to.equal(true);
    expect((activeElement as Field).name).to.equal('name');
    frame.document.querySelector<HTMLElement>('dialog button[type="button"]')?.click();
    expect(frame.document.querySelector('dialog')?.open).to.equal(false);
  });

  [true, false].forEach((hasConsent) => {
    it(`takes over, ${hasConsent ? 'with' : 'without'} the summary`, async () => {
      const frame = await open('script', 'plain');
      const notes: string[] = [];
      frame.bookingTool = { open: ({ note }) => notes.push(note) };
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      if (hasConsent) await visitor.press(box);
      expect(await pressAction(visitor)).to.equal(null);
      expect(notes).to.have.length(1);
      expect(notes[0]).to.match(hasConsent ? new RegExp(result) : /^$/);
    });
  });

  it('leaves the visitor the link where its tool is not there', async () => {
    const frame = await open('script', 'plain');
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(await pressAction(visitor)).to.equal('/contact');
    expect(frame.heard).to.deep.equal([]);
  });
});

describe('what may be counted', () => {
  (['emergency', 'strong'] as const).forEach((outcome) => {
    it(`is the same whatever the result is: ${outcome}`, async () => {
      const frame = await open('measure', 'measured');
      const visitor = await visitorOf(frame);
      expect(frame.counted).to.deep.equal([]);
      await visitor.press('Start');
      expect(frame.counted).to.deep.equal(['/count/self-check-start']);
      await visitor.walk(sheets[outcome]);
      if (outcome === 'strong') await visitor.press(box, action);
      expect(frame.counted).to.deep.equal(['/count/self-check-start']);
    });
  });
});

describe('a server', () => {
  it('reads the answers that a form has sent, and says what is wrong with others', async () => {
    const { readAnswers } = await open('server');
    const sent = await snippetText('answers');
    expect(readAnswers('')).to.equal(null);
    expect(readAnswers(sent)).to.deep.include({ version: questionnaire.version, outcome: 'strong' });
    expect(readAnswers(sent.replace('"rim"', '"heel"'))).to.deep.equal({
      problems: [{ path: 'worst-site', code: 'unknown-option' }],
    });
    ['hello', 'null', '{}', '{ "questionnaire"'].forEach((field) => {
      expect(readAnswers(field)).to.deep.equal({ problems: [{ path: '', code: 'unreadable' }] });
    });
  });
});

describe('docs/forms.md', () => {
  it('has no snippet that is not run here', async () => {
    ['contact-form-7-field', 'contact-form-7-shortcode'].forEach((name) => run.add(name));
    const guide = await (await fetch('/docs/forms.md')).text();
    const names = [...guide.matchAll(/<!-- snippet: (\S+) -->/g)].map(([, name]) => name);
    expect([...run]).to.have.members(names);
  });
});
