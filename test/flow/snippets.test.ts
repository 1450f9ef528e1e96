import { expect, fixture } from '@open-wc/testing';
import { defaultSettings, platforms } from '../../demo/builder/platforms.js';
import { english } from '../../src/i18n/languages.js';
import { oddSettings } from '../frameworks/odd-settings.mjs';
import { type FrameWindow, loaded, openPage, visitorOf, windowOf } from '../frames.js';
import { strong } from '../sheets.js';
import type { Visitor } from '../visitor.js';

type FrameworkWindow = FrameWindow & { readonly mounted: Promise<unknown> };

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

/** Agrees to send the answers and uses the call to action, and sees the page's dialog with them. */
async function expectBooked(visitor: Visitor, { document }: FrameWindow, dialogId: string): Promise<void> {
  const box = visitor.part('consent').innerText.trim();
  await visitor.press(box, visitor.part('consult').innerText.trim());
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
function codeOf(id: string): string {
  return (
    platforms
      .find((platform) => platform.id === id)
      ?.snippets(oddSettings, release)
      .at(-1)?.code ?? ''
  );
}

/** A page with that code and the dialog that it names. */
function openOdd(id: string): Promise<FrameWindow> {
  return open(`<!doctype html><html lang="en"><title>A page</title>${codeOf(id)}
    <dialog id="${oddSettings.call.id}"><textarea aria-label="Your message"></textarea></dialog>`);
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

function expectOdd(visitor: Visitor): void {
  const { clinic, theme, language } = oddSettings;
  expect(visitor.element.result).to.include({ outcome: 'strong', locale: language });
  expect(visitor.part('consent').innerText).to.contain(clinic);
  Object.entries(theme).forEach(([name, value]) => {
    expect(getComputedStyle(visitor.element).getPropertyValue(name).trim()).to.equal(value);
  });
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
    it(`says on ${id} what was chosen, whatever it is`, async () => {
      const frame = await openOdd(id);
      const visitor = await visitorOf(frame);
      await visitor.walk(strong);
      expectOdd(visitor);
      await expectBooked(visitor, frame, oddSettings.call.id);
    });

    it(`means nothing to the templates of ${id}`, () => {
      expect(codeOf(id)).to.not.match(/\{\{|\{%|\{#/);
    });
  });

  it('works on wix, from the guide', async () => {
    const [visitor] = await visitorOfGuide('docs/install.md', 'wix', 'test/frameworks/wix.html');
    await visitor.walk(strong);
    expect(visitor.element.result?.consult.href).to.equal('/contact');
  });

  it('on wix takes the summary to the page', async () => {
    const stub = await (await fetch('/test/frameworks/wix.html')).text();
    const frame = await open(stub.replace('<!-- the snippet -->', () => codeOf('wix')));
    const visitor = await visitorOf(frame);
    await visitor.walk(strong);
    expect(visitor.text).to.contain(oddSettings.clinic);
    await visitor.press(visitor.part('consent').innerText.trim(), visitor.part('consult').innerText.trim());
    expect(frame.document.querySelector('textarea')?.value).to.contain(english.questions['press-check'].topic);
  });
});

describe('the component for a framework', () => {
  frameworks.forEach((id) => {
    it(`works in ${id}, from the guide`, async () => {
      const [visitor, frame] = await visitorOfComponent(`guide/${id}`);
      await visitor.walk(strong);
      await expectBooked(visitor, frame, 'booking');
    });

    it(`says in ${id} what was chosen, whatever it is`, async () => {
      const [visitor, frame] = await visitorOfComponent(`odd/${id}`);
      await visitor.walk(strong);
      expectOdd(visitor);
      await expectBooked(visitor, frame, oddSettings.call.id);
    });
  });
});
