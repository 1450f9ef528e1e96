import { expect } from '@open-wc/testing';
import { platforms } from '../../demo/builder/platforms.js';
import { english } from '../../src/i18n/languages.js';
import type { ClunealSelfCheckElement } from '../../src/ui/self-check.js';
import { loaded, openPage, visitorOf, windowOf } from '../frames.js';
import { strong } from '../sheets.js';
import { translations } from '../languages.js';
import { Visitor } from '../visitor.js';

/** Somebody who builds the code for a clinic's website. */
class Builder {
  static async open(): Promise<Builder> {
    const frame = await openPage('/demo/builder.html');
    const window = windowOf(frame);
    await window.customElements.whenDefined('cluneal-self-check');
    return new Builder(frame, window.document, await visitorOf(window));
  }

  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly document: Document,
    readonly visitor: Visitor,
  ) {}

  get element(): ClunealSelfCheckElement {
    return this.visitor.element;
  }

  /** What is to be pasted, all parts of it. */
  get code(): string {
    return [...this.document.querySelectorAll<HTMLElement>('.code pre')].map(({ innerText }) => innerText).join('\n');
  }

  get log(): readonly string[] {
    return [...this.document.querySelectorAll<HTMLElement>('[role="log"] li')].map(({ innerText }) => innerText);
  }

  get marked(): readonly string[] {
    return [...this.document.querySelectorAll<HTMLElement>('mark')].map(({ innerText }) => innerText);
  }

  /** The control with the label. */
  control(label: string): HTMLInputElement {
    const labels = [...this.document.querySelectorAll('label')];
    const found = labels.find(({ innerText }) => innerText.trim() === label)?.control;
    if (!found) throw new Error(`${label} is not among ${labels.map(({ innerText }) => innerText).join(' | ')}`);
    return found as HTMLInputElement;
  }

  async enter(label: string, value: string): Promise<void> {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async pick(label: string): Promise<void> {
    this.control(label).click();
    await this.element.updateComplete;
  }

  /** The problem that is told of a field. */
  problemOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => this.document.getElementById(id)?.innerText ?? '').at(-1) ?? '';
  }

  get contrast(): string {
    return this.document.querySelector<HTMLElement>('#builder-contrast')?.innerText ?? '';
  }

  /** Whether the group of choices is to be seen. */
  isAsked(legend: string): boolean {
    const found = [...this.document.querySelectorAll('legend')].find(({ innerText }) => innerText === legend);
    return found?.checkVisibility() ?? false;
  }

  async useConsult(agrees: boolean): Promise<void> {
    await this.visitor.walk(strong);
    if (agrees) await this.visitor.press(this.visitor.part('consent').innerText.trim());
    await this.visitor.press(this.visitor.part('consult').innerText.trim());
  }
}

const script = 'dist/cluneal-self-check.js';

const link = 'leads to another page';
const toForm = 'leads to a form on the same page, and fills it if the visitor agrees';
const toDialog = 'tells your script, which opens a dialog';

async function integrityOf(path: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(path)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('the embed builder', () => {
  let builder: Builder;
  beforeEach(async () => {
    builder = await Builder.open();
  });

  it('shows what is chosen, and gives the code for it', async () => {
    await builder.enter('Name of the clinic', 'Back & Hip');
    await builder.enter('Emergency number', '999');
    await builder.enter('Address of that page, or tel: and a number', 'tel:+15550100');
    const names = ['clinic', 'emergency-number', 'consult-href', 'share', 'mode'];
    expect(names.map((name) => builder.element.getAttribute(name))).to.deep.equal([
      'Back & Hip',
      '999',
      'tel:+15550100',
      'never',
      null,
    ]);
    expect(builder.visitor.text).to.contain('999');
    expect(builder.code).to.contain('clinic="Back &#38; Hip"').and.contain('emergency-number="999"');

    await builder.pick('Danger signs, then information only (where a match might count as a medical device)');
    expect(builder.element.getAttribute('mode')).to.equal('education');
    expect(builder.code).to.contain('mode="education"');
    await builder.enter('Emergency number', '');
    expect(builder.element.hasAttribute('emergency-number')).to.equal(false);
    expect(builder.code).to.not.contain('emergency-number');
  });

  it('has every language, with its script in the code', async () => {
    for (const tag of Object.keys(translations)) {
      await builder.enter('Language', tag);
      expect(builder.visitor.part('base').lang).to.equal(tag);
      expect(builder.code).to.contain(`locales/${tag}.js"`).and.contain(`lang="${tag}"`);
    }
    await builder.enter('Language', 'all');
    Object.keys(translations).forEach((tag) => expect(builder.code).to.contain(`locales/${tag}.js"`));
    expect(builder.code).to.not.contain('lang=');
  });

  it('names this version and the hash of each file as it was built', async () => {
    await builder.enter('Language', 'es');
    const { version } = (await import('../../src/version.js')) as { version: string };
    await builder.pick('A public server');
    for (const path of [script, 'dist/locales/es.js']) {
      expect(builder.code).to.contain(
        `src="https://cdn.jsdelivr.net/npm/cluneal-self-check@${version}/${path}" integrity="${await integrityOf(`/${path}`)}" crossorigin="anonymous" defer>`,
      );
    }
  });

  it('takes the address of the files on the website, and no hash for them', async () => {
    expect(builder.code).to.contain('src="cluneal-self-check.js"').and.not.contain('integrity');
    const folder = 'Address of the folder on your website';
    expect(builder.control(folder).checkVisibility({ opacityProperty: true })).to.equal(true);
    for (const address of ['/files', '/files/', '/files/cluneal-self-check.js'].map(
      (path) => `https://example.org${path}`,
    )) {
      await builder.enter(folder, address);
      expect(builder.code).to.contain('src="https://example.org/files/cluneal-self-check.js"');
    }
    await builder.enter(folder, '');
    await builder.pick('WordPress');
    expect(builder.problemOf(folder)).to.contain('Enter it');
    await builder.pick('Plain HTML');
    expect(builder.problemOf(folder)).to.equal('');
    await builder.enter(folder, 'javascript:alert(1)//');
    expect(builder.problemOf(folder)).to.contain('A web address');
    expect(builder.code).to.not.contain('javascript');
    await builder.pick('A public server');
    expect(builder.control(folder).checkVisibility()).to.equal(false);
  });

  it('has the code for every kind of website, and copies it', async () => {
    const clipboard: string[] = [];
    const writeText = (text: string): Promise<void> => {
      clipboard.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(windowOf(builder.frame).navigator, 'clipboard', { value: { writeText } });
    for (const { name, isPackage } of platforms) {
      await builder.pick(name);
      const figures = [...builder.document.querySelectorAll<HTMLElement>('.code')];
      expect(figures.length, name).to.be.greaterThan(0);
      expect(builder.document.querySelector('#builder-copied')?.textContent).to.equal('');
      for (const figure of figures) {
        const told = builder.document.querySelector('#builder-copied') as HTMLElement;
        told.textContent = '';
        const copied = new Promise((resolve) =>
          new MutationObserver(resolve).observe(told, { childList: true, characterData: true, subtree: true }),
        );
        figure.querySelector('button')?.click();
        await copied;
        const selected = builder.document.getSelection()?.toString().trim();
        expect(selected, name).to.equal(figure.querySelector('pre')?.innerText.trim());
        expect([clipboard.at(-1), told.textContent]).to.deep.equal([
          figure.querySelector('pre')?.textContent,
          `Copied: ${figure.querySelector('pre')?.getAttribute('aria-label') ?? ''}`,
        ]);
        expect(figure.querySelector('button')?.innerText).to.equal('Copied');
      }
      expect(builder.code, name).to.contain('cluneal-self-check');
      expect(builder.isAsked('The script comes from'), name).to.equal(!isPackage);
    }
  });

  it('selects the code where the browser does not copy', async () => {
    const { navigator, document } = windowOf(builder.frame);
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
    const told = document.querySelector('#builder-copied') as HTMLElement;
    const refused = new Promise((resolve) => new MutationObserver(resolve).observe(told, { childList: true }));
    builder.document.querySelector<HTMLElement>('.copy')?.click();
    await refused;
    expect(told.textContent).to.contain('It could not be copied');
    expect(document.getSelection()?.toString().trim()).to.equal(builder.code.trim());
  });

  it('knows no country of a language, and asks for the number', async () => {
    expect(builder.code).to.contain('emergency-number="911"');
    await builder.enter('Emergency number', '');
    expect(builder.problemOf('Emergency number')).to.equal('');
    await builder.enter('Language', 'es');
    expect(builder.problemOf('Emergency number')).to.contain('does not know your country');
    await builder.enter('Emergency number', '106');
    expect(builder.problemOf('Emergency number')).to.equal('');
    expect(builder.visitor.text).to.contain('106');
  });

  const href = 'Address of that page, or tel: and a number';
  const bad: readonly (readonly [call: string, label: string, value: string, problem: string, used?: string])[] = [
    [link, 'Emergency number', 'nine', '2 to 15 digits'],
    [link, 'Emergency number', '1', '2 to 15 digits'],
    [link, 'Buttons, links', 'reddish', 'Not a colour'],
    [link, 'Buttons, links', 'red; } body { display: none', 'Not a colour'],
    [link, 'Buttons, links', 'red /* x', 'Not a colour'],
    [link, 'Buttons, links', 'rgb(1 2 3', 'Not a colour'],
    [link, 'Buttons, links', 'var(--x, </style><script>harm()</script>)', 'Not a colour'],
    [link, 'Card', 'currentcolor', 'Not a colour'],
    [link, 'Card', 'color-mix(in srgb, currentColor 90%, white)', 'Not a colour'],
    [link, href, '', 'Enter where it leads'],
    [link, href, 'javascript:alert(1)', 'A web address'],
    [link, href, 'java\tscript:alert(1)', 'No blanks'],
    [link, href, '\u0001javascript:alert(1)', 'No blanks'],
    [link, href, 'www.example.org/contact', 'https://'],
    [link, href, '555 0100', 'tel:'],
    [link, href, 'office@example.org', 'mailto:'],
    [toForm, 'Id of the form', '', 'Enter it'],
    [toForm, 'Id of the form', 'my form', 'without blanks'],
    [toForm, 'Id of the form', 'builder-settings', 'without blanks'],
    [toForm, 'Name of the field for the summary', 'a;b', 'without a semicolon'],
    [toDialog, 'Id of the dialog; it holds a text area', ' ', 'Enter it'],
  ];
  bad.forEach(([call, label, value, problem]) => {
    it(`does not take ${JSON.stringify(value)} as ${label}, and says so`, async () => {
      await builder.pick(call);
      await builder.enter(label, value);
      expect(builder.problemOf(label)).to.contain(problem);
      expect(builder.control(label).getAttribute('aria-invalid')).to.equal('true');
      if (value.trim().length > 1) expect(builder.code).to.not.contain(value.trim());
      expect(builder.code).to.not.match(/href="#?"|=""|''\)|undefined/);
    });
  });

  const good: readonly (readonly [call: string, label: string, value: string, used: string])[] = [
    [link, href, 'mailto:office@example.org', 'consult-href="mailto:office@example.org"'],
    [link, href, 'contact.html?a=1:2', 'consult-href="contact.html?a=1:2"'],
    [link, 'Buttons, links', 'oklch(0.5 0.1 250 / 90%)', '--cluneal-accent: oklch(0.5 0.1 250 / 90%);'],
    [link, 'Corners', '0.4em', '--cluneal-radius: 0.4em;'],
    [link, 'Type', 'Georgia, serif', '--cluneal-font-family: Georgia, serif;'],
    [toForm, 'Id of the form', '#booking', 'consult-form="booking"'],
    [toForm, 'Name of the field for the summary', '', 'share="never"'],
    [toDialog, 'Id of the dialog; it holds a text area', '#visit', "getElementById('visit')"],
    [toDialog, 'Id of the dialog; it holds a text area', 'visit', '<dialog id="visit"'],
  ];
  good.forEach(([call, label, value, used]) => {
    it(`takes ${JSON.stringify(value)} as ${label}`, async () => {
      await builder.pick(call);
      await builder.enter(label, value);
      expect(builder.problemOf(label)).to.equal('');
      expect(builder.code).to.contain(used);
    });
  });

  it('asks for two different fields', async () => {
    await builder.pick(toForm);
    await builder.enter('Name of the field for the outcome (optional)', 'your-message');
    expect(builder.problemOf('Name of the field for the summary')).to.contain('Another field');
    expect(builder.code).to.contain('consult-fields="outcome:your-message"');
  });

  it('accepts nothing that the element refuses', async () => {
    const links = [
      '/contact',
      'contact.html?a=1:2',
      'https://example.com',
      'TEL:1',
      'mailto:a@b',
      'data:x',
      'java\nscript:x',
    ];
    for (const link of links) await builder.enter('Address of that page, or tel: and a number', link);
    for (const number of ['1', '12', '999999999999999', '9999999999999999']) {
      await builder.enter('Emergency number', number);
    }
    expect(builder.log).to.deep.equal([]);
    builder.element.setAttribute('heading-level', '7');
    await builder.element.updateComplete;
    expect(builder.log.join()).to.contain('cluneal-error');
  });

  it('leads to no other page, but says where it would', async () => {
    await builder.useConsult(false);
    expect(builder.log[0]).to.contain('cluneal-consult').and.contain('would go to /contact');
    expect(builder.frame.contentWindow?.location.pathname).to.equal('/demo/builder.html');
  });

  it('fills a stand-in for the form, with the tick alone', async () => {
    await builder.pick(toForm);
    await builder.enter('Name of the field for the outcome (optional)', 'interest');
    const held = () =>
      [...builder.document.querySelectorAll<HTMLInputElement>('#contact input, #contact textarea')].map(
        ({ name, value }) => [name, value.includes('strong') || value.includes(english.questions['press-check'].topic)],
      );
    await builder.useConsult(false);
    expect(held()).to.deep.equal([
      ['interest', false],
      ['your-message', false],
    ]);
    expect(builder.marked).to.deep.equal([]);
    await builder.useConsult(true);
    expect(held()).to.deep.equal([
      ['interest', true],
      ['your-message', true],
    ]);
    expect(builder.code).to.contain('consult-form="contact"').and.contain('outcome:interest; summary:your-message');
  });

  it('opens a stand-in for the dialog', async () => {
    await builder.pick(toDialog);
    await builder.enter('Id of the dialog; it holds a text area', 'visit');
    await builder.useConsult(true);
    const dialog = builder.document.querySelector('dialog') as HTMLDialogElement;
    expect([dialog.id, dialog.open]).to.deep.equal(['visit', true]);
    expect(dialog.querySelector('textarea')?.value).to.contain(english.questions['press-check'].topic);
    expect(builder.code).to.contain("getElementById('visit')");
  });

  it('logs what the page hears, the newest first, and marks answers', async () => {
    await builder.pick(toDialog);
    await builder.useConsult(true);
    const names = builder.log.map((line) => line.split('\n')[0]?.trim());
    expect(names[0]).to.equal('cluneal-consult');
    expect(names[1]).to.equal('cluneal-result');
    expect(names.at(-1)).to.equal('cluneal-start');
    expect(builder.marked).to.have.length(2);
    expect(builder.marked.join()).to.contain('"press-check":"usual-pain"');
  });

  it('starts from a look, and says how well it can be read', async () => {
    const look = builder.control('Start from') as unknown as HTMLSelectElement;
    expect(look.value).to.equal('The self-check’s own');
    await builder.enter('Start from', 'Sunshine, square');
    expect(builder.control('Buttons, links').value).to.equal('#ffc400');
    expect(builder.element.style.getPropertyValue('--cluneal-accent')).to.equal('#ffc400');
    expect(builder.code).to.contain('--cluneal-accent: #ffc400').and.contain('--cluneal-radius: 0');
    await builder.visitor.press(english.intro.start);
    expect(builder.contrast).to.match(/Text on the button: 1\d\.\d to 1/);
    expect(builder.contrast).to.contain('Your colour #ffc400 is only').and.not.contain('too little');

    await builder.enter('Buttons, links', '#123456');
    expect(builder.contrast).to.not.contain('Your colour');
    expect(look.value).to.equal('');
    await builder.enter('Start from', 'Night');
    expect(builder.contrast).to.contain('Text on the button').and.not.contain('too little');
    await builder.enter('Start from', 'The self-check’s own');
    expect(builder.element.style.getPropertyValue('--cluneal-accent')).to.equal('');
  });

  it('shows it at the width of a phone, a sidebar and an article, light and dark', async () => {
    const widthOf = () => builder.element.getBoundingClientRect().width;
    builder.frame.width = '1280';
    await builder.pick('Phone');
    expect(widthOf()).to.equal(360);
    await builder.pick('Sidebar');
    expect(widthOf()).to.equal(280);
    await builder.pick('Article');
    expect(widthOf()).to.be.greaterThan(600);
    const inkOf = () => builder.frame.contentWindow?.getComputedStyle(builder.visitor.part('heading')).color;
    const light = inkOf();
    await builder.pick('Dark');
    expect(inkOf()).to.not.equal(light);
  });

  it('asks for nothing but its own files, and keeps nothing', async () => {
    await builder.useConsult(false);
    const window = windowOf(builder.frame);
    const others = window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => !new URL(name).pathname.match(/^\/(demo|dist|__web-dev-server__)/));
    expect(others.map(({ name }) => name)).to.deep.equal([]);
    expect([window.localStorage.length, window.sessionStorage.length, window.document.cookie]).to.deep.equal([
      0,
      0,
      '',
    ]);
  });

  it('is where the demo leads', async () => {
    const demo = await openPage('/demo/');
    const link = [...windowOf(demo).document.querySelectorAll('a')].find(({ innerText }) =>
      /embed builder/i.test(innerText),
    );
    await loaded(demo, () => link?.click());
    expect(windowOf(demo).location.pathname).to.equal('/demo/builder.html');
  });
});
