import { expect } from '@open-wc/testing';
import { addScript, type FrameWindow, openPage, visitorOf, windowOf } from '../frames.js';
import { languageOf, translations } from '../languages.js';
import { strong } from '../sheets.js';

const page = '/test/bundle/fixtures/plain.html';
const element = '/dist/cluneal-self-check.js';
const { es } = translations;

/** A clinic's page in the language of the tag. */
async function openPageIn(tag: string): Promise<FrameWindow> {
  const frame = windowOf(await openPage(page));
  frame.document.documentElement.lang = tag;
  return frame;
}

async function headingOf(frame: FrameWindow): Promise<string> {
  const visitor = await visitorOf(frame);
  // A language hands itself over once the element is defined, which is a promise of its own.
  await frame.customElements.whenDefined('cluneal-self-check');
  await visitor.settled();
  return visitor.heading;
}

/** The file of a language with other bytes, as a script that the page has to decode. */
async function fileOf(tag: string, change: (bytes: Uint8Array<ArrayBuffer>) => BlobPart): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(`/dist/locales/${tag}.js`)).arrayBuffer());
  return URL.createObjectURL(new Blob([change(bytes)], { type: 'text/javascript' }));
}

describe('the script tag of a language', () => {
  Object.keys(translations).forEach((tag) => {
    const file = `/dist/locales/${tag}.js`;
    const orders: Readonly<Record<string, readonly (readonly [Partial<HTMLScriptElement>, string])[]>> = {
      'before the element’s': [
        [{}, file],
        [{}, element],
      ],
      'behind it': [
        [{}, element],
        [{}, file],
      ],
      'as a module': [
        [{ type: 'module' }, file],
        [{ type: 'module' }, '/dist/cluneal-self-check.esm.js'],
      ],
      twice: [
        [{ defer: true }, file],
        [{ async: true }, element],
        [{ type: 'module' }, file],
      ],
    };
    Object.entries(orders).forEach(([order, scripts]) => {
      it(`may stand ${order}: ${tag}`, async () => {
        const frame = await openPageIn(tag);
        for (const [attributes, src] of scripts) await addScript(frame, attributes, src);
        expect(await headingOf(frame)).to.equal(languageOf(tag).intro.heading);
        expect(frame.heard).to.deep.equal([]);
      });
    });
  });

  it('may stand beside those of others, and all of them may be one file', async () => {
    const texts = await Promise.all(
      [...Object.keys(translations).map((tag) => `/dist/locales/${tag}.js`), element].map(async (path) =>
        (await fetch(path)).text(),
      ),
    );
    // What stands before them in one file may have no semicolon, and would then be called.
    const unended = 'var theirs = function () { throw new Error(); }\n';
    const frame = await openPageIn('ja');
    await addScript(frame, {}, URL.createObjectURL(new Blob([unended, ...texts], { type: 'text/javascript' })));
    expect(await headingOf(frame)).to.equal(translations.ja.intro.heading);
    frame.document.documentElement.lang = 'vi';
    await Promise.resolve();
    expect(await headingOf(frame)).to.equal(translations.vi.intro.heading);
    expect(frame.heard).to.deep.equal([]);
  });

  it('leaves no trace but the language', async () => {
    const frame = await openPageIn('es');
    await addScript(frame, {}, element);
    // Interfaces, which are not enumerable, appear in Firefox when they are first used.
    const globals = Object.keys(frame);
    const requests = (): readonly string[] =>
      frame.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const before = requests();
    await addScript(frame, {}, '/dist/locales/es.js');
    await headingOf(frame);
    expect(Object.keys(frame)).to.deep.equal(globals);
    expect(requests()).to.deep.equal([...before, '/dist/locales/es.js']);
  });

  it('is read as UTF-8 on a page in another encoding', async () => {
    const frame = await openPageIn('es');
    await addScript(frame, {}, element);
    await addScript(frame, { charset: 'windows-1252' }, await fileOf('es', (bytes) => bytes));
    expect(await headingOf(frame)).to.equal(es.intro.heading);
  });

  it('is refused where its mark is lost and it is read in another encoding: English, and never a garbled sign', async () => {
    const frame = await openPageIn('es');
    await addScript(frame, {}, element);
    await addScript(frame, { charset: 'windows-1252' }, await fileOf('es', (bytes) => bytes.slice(3)));
    expect(await headingOf(frame)).to.equal(languageOf('en').intro.heading);
    expect(frame.heard.join()).to.contain('locale.es is not as it was built');
  });

  it('outlives line ends that a transfer has changed', async () => {
    const frame = await openPageIn('es');
    await addScript(frame, {}, element);
    const withReturns = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\n/g, '\r\n');
    await addScript(frame, {}, await fileOf('es', withReturns));
    expect(await headingOf(frame)).to.equal(es.intro.heading);
  });

  it('does nothing on a page whose element is another', async () => {
    const frame = await openPageIn('es');
    frame.customElements.define('cluneal-self-check', class extends frame.HTMLElement {});
    const rejections: unknown[] = [];
    frame.addEventListener('unhandledrejection', ({ reason }) => rejections.push(reason));
    await addScript(frame, {}, '/dist/locales/es.js');
    await frame.customElements.whenDefined('cluneal-self-check');
    // A browser tells of a rejection in a task of its own, which is before the answer to a request.
    await fetch(page);
    expect(rejections).to.deep.equal([]);
    expect(frame.heard).to.deep.equal([]);
  });

  it('lets a visitor go the whole way', async () => {
    const frame = await openPageIn('es-PE');
    await addScript(frame, {}, '/dist/locales/es.js');
    await addScript(frame, {}, element);
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(visitor.element.result).to.include({ outcome: 'strong', locale: 'es' });
    expect(visitor.heading).to.equal(es.outcomes.strong.heading);
  });
});
