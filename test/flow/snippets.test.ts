import { expect, fixture } from '@open-wc/testing';
import { defaultSettings, platforms } from '../../demo/builder/platforms.js';
import { english } from '../../src/i18n/languages.js';
import { oddSettings } from '../frameworks/odd-settings.mjs';
import { type FrameWindow, loaded, openPage, visitorOf, windowOf } from '../frames.js';
import { sheets, strong } from '../sheets.js';
import type { Visitor } from '../visitor.js';

type FrameworkWindow = FrameWindow & { readonly mounted: Promise<unknown> };

type Call = keyof typeof oddSettings;

const calls = Object.keys(oddSettings) as Call[];

const release = {
  version: '',
  languages: ['es'],
  addressOf: (path: string) => `/dist/${path}`,
  integrityOf: () => null,
};

const frameworks = platforms.filter(({ isPackage }) => isPackage).map(({ id }) => id);
/** Which take the code as markup. */
const pages = platforms.filter(({ id, isPackage }) => !isPackage && id !== 'wix').map(({ id }) => id);

/** The visitor of a page with the code of a guide. */
async function visitorOfGuide(file: string, name: string, page = ''): Promise<readonly [Visitor, FrameWindow]> {
  const frame = windowOf(await openPage(`/dist/snippet?file=${file}&name=${name}&page=${page}`));
  await frame.customElements.whenDefined('cluneal-self-check');
  return [await visitorOf(frame), frame];
}

/** Agrees to send the answers, and uses the call to action. */
async function consult(visitor: Visitor): Promise<void> {
  await visitor.press(visitor.part('consent').innerText.trim(), visitor.part('consult').innerText.trim());
}

/** Agrees to send the answers and uses the call to action, and sees the page's dialog with them. */
async function expectBooked(visitor: Visitor, { document }: FrameWindow, dialogId: string): Promise<void> {
  await consult(visitor);
  const dialog = document.getElementById(dialogId) as HTMLDialogElement;
  expect(dialog.open).to.equal(true);
  expect(dialog.querySelector('textarea')?.value).to.contain(english.questions['press-check'].topic);
}

async function visitorOfComponent(name: string): Promise<readonly [Visitor, FrameWindow]> {
  const frame = windowOf(await openPage(`/test/frameworks/guide.html?${name}`)) as FrameworkWindow;
  await frame.mounted;
  return [await visitorOf(frame), frame];
}

/** What the embed builder gives for odd choices. */
function codeOf(id: string, call: Call): string {
  return (
    platforms
      .find((platform) => platform.id === id)
      ?.snippets(oddSettings[call], release)
      .at(-1)?.code ?? ''
  );
}

/** A page with that code and what it names. */
async function openOdd(id: string, call: Call): Promise<FrameWindow> {
  const components = await (await fetch('/test/frameworks/guide.html')).text();
  const [, targets] = components.split('<!-- what the components lead to -->');
  return open(`<!doctype html><html lang="en"><title>A page</title>${codeOf(id, call)}${targets ?? ''}`);
}

async function open(html: string): Promise<FrameWindow> {
  const place = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  await loaded(frame, () => {
    frame.srcdoc = html;
    place.append(frame);
  });
  return windowOf(frame);
}

async function expectOdd(visitor: Visitor, frame: FrameWindow, call: Call): Promise<void> {
  const { clinic, theme, language, emergencyNumber } = oddSettings[call];
  await visitor.walk(sheets.emergency);
  expect(visitor.text).to.contain(emergencyNumber);
  expect(visitor.element.result?.locale).to.equal(language);
  Object.entries(theme).forEach(([name, value]) => {
    expect(getComputedStyle(visitor.element).getPropertyValue(name).trim()).to.equal(value);
  });
  await visitor.walk(strong);
  expect(visitor.element.clinic).to.equal(clinic);
  const fallback = visitor.element.querySelector('a');
  if (call === 'link') {
    const { href } = oddSettings.link.call;
    expect(visitor.element.result?.consult.href).to.equal(href);
    expect(fallback?.getAttribute('href')).to.equal(href);
  } else if (call === 'dialog') await expectBooked(visitor, frame, oddSettings.dialog.call.id);
  else {
    const { id, fields } = oddSettings.form.call;
    expect(fallback?.getAttribute('href')).to.equal(`#${id}`);
    await consult(visitor);
    const { elements } = frame.document.getElementById(id) as HTMLFormElement;
    const held = [fields.outcome, fields.summary].map((name) => (elements.namedItem(name) as HTMLInputElement).value);
    expect(held[0]).to.equal('strong');
    expect(held[1]).to.contain(english.questions['press-check'].topic);
  }
}

describe('the code of the README', () => {
  it('works in an empty file next to the script', async () => {
    const [visitor, frame] = await visitorOfGuide('README.md', 'embed');
    await visitor.walk(strong);
    expect(visitor.heading).to.equal(english.outcomes.strong.heading);
    const link = visitor.part('consult') as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('/contact', frame.location.href).href);
  });
});

describe('the code for a website', () => {
  // The others have the code of plain HTML.
  ['html', 'wordpress'].forEach((id) => {
    it(`works on ${id}, from the guide`, async () => {
      const [visitor, frame] = await visitorOfGuide('docs/install.md', id);
      await visitor.walk(strong);
      expect(visitor.element.result?.outcome).to.equal('strong');
      expect(visitor.element.result?.consult.href).to.equal('/contact');
      const accent = frame.getComputedStyle(visitor.element).getPropertyValue('--cluneal-accent').trim();
      expect(accent).to.equal(defaultSettings.theme['--cluneal-accent']);
    });
  });

  pages.forEach((id) => {
    calls.forEach((call) => {
      it(`says on ${id} what was chosen, whatever it is, with a ${call}`, async () => {
        const frame = await openOdd(id, call);
        await expectOdd(await visitorOf(frame), frame, call);
      });

      it(`means nothing to the templates of ${id}, with a ${call}`, () => {
        expect(codeOf(id, call)).to.not.match(/\{\{|\{%|\{#/);
      });
    });
  });

  it('leaves the visitor no dead button where the dialog is missing, or none', async () => {
    const { id } = oddSettings.dialog.call;
    for (const instead of ['', `<div id="${id}"><textarea aria-label="Your message"></textarea></div>`]) {
      const frame = await open(
        `<!doctype html><html lang="en"><title>A page</title>${codeOf('html', 'dialog')}${instead}`,
      );
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      await visitor.press(visitor.part('consult').innerText.trim());
      expect(visitor.root.querySelector<HTMLElement>('[role="status"]')?.innerText).to.not.equal('');
    }
  });

  it('opens the dialog without a summary where the visitor does not agree', async () => {
    const frame = await openOdd('html', 'dialog');
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    await visitor.press(visitor.part('consult').innerText.trim());
    const dialog = frame.document.getElementById(oddSettings.dialog.call.id) as HTMLDialogElement;
    expect([dialog.open, dialog.querySelector('textarea')?.value]).to.deep.equal([true, '']);
  });

  it('works on wix, from the guide', async () => {
    const [visitor] = await visitorOfGuide('docs/install.md', 'wix', 'test/frameworks/wix.html');
    await visitor.walk(strong);
    expect(visitor.element.result?.consult.href).to.equal('/contact');
  });

  calls.forEach((call) => {
    it(`on wix says what was chosen, with a ${call}`, async () => {
      const stub = await (await fetch('/test/frameworks/wix.html')).text();
      const frame = await open(stub.replace('<!-- the snippet -->', () => codeOf('wix', call)));
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      expect(visitor.element.clinic).to.equal(oddSettings[call].clinic);
      expect(visitor.element.getAttribute('emergency-number')).to.equal(oddSettings[call].emergencyNumber);
      const accent = frame.getComputedStyle(visitor.element).getPropertyValue('--cluneal-accent').trim();
      expect(accent).to.equal(oddSettings[call].theme['--cluneal-accent']);
      if (call === 'link') {
        expect(visitor.element.result?.consult.href).to.equal(oddSettings.link.call.href);
        return;
      }
      await consult(visitor);
      const topic = english.questions['press-check'].topic;
      expect(frame.document.querySelector('textarea')?.value).to.contain(topic);
    });
  });
});

describe('the component for a framework', () => {
  it('works in a page of react that a server has rendered', async () => {
    const [visitor, frame] = await visitorOfComponent('guide/react-hydrated');
    await visitor.walk(strong);
    await expectBooked(visitor, frame, 'booking');
    expect(frame.heard).to.deep.equal([]);
  });

  frameworks.forEach((id) => {
    it(`works in ${id}, from the guide`, async () => {
      const [visitor, frame] = await visitorOfComponent(`guide/${id}`);
      await visitor.walk(strong);
      await expectBooked(visitor, frame, 'booking');
    });

    calls.forEach((call) => {
      it(`says in ${id} what was chosen, whatever it is, with a ${call}`, async () => {
        const [visitor, frame] = await visitorOfComponent(`odd-${call}/${id}`);
        await expectOdd(visitor, frame, call);
      });
    });
  });
});
