import { expect, fixture } from '@open-wc/testing';
import { ClunealSelfCheckElement } from '../../src/index.js';
import { english } from '../../src/i18n/languages.js';
import { pack } from '../../src/i18n/packed.js';
import { withStandIn } from '../stand-in.js';
import { copyOf, languageOf, translations } from '../languages.js';
import { change, sheets, strong } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

const { es, ar, ja } = translations;

/** Waits until the page has heard of a change to it. */
async function heard(visitor: Visitor): Promise<void> {
  await Promise.resolve();
  await visitor.settled();
}

function heading(visitor: Visitor): string {
  expect(visitor.part('base').lang).to.equal(visitor.part('heading').closest('[lang]')?.getAttribute('lang'));
  return visitor.heading;
}

describe('before a language is there', () => {
  it('the page is in English, and turns into it where the visitor stands when it comes', async () => {
    const visitor = await visit('lang="es"');
    expect(heading(visitor)).to.equal(english.intro.heading);
    expect(visitor.part('base')).to.include({ lang: 'en', dir: 'ltr' });
    await visitor.press('Start');
    await visitor.pick('saddle-numbness');
    expect(ClunealSelfCheckElement.addLocale('es', es)).to.deep.equal([]);
    await visitor.settled();
    expect(heading(visitor)).to.equal(es.questions['emergency-signs'].text);
    expect(visitor.part('base')).to.include({ lang: 'es', dir: 'ltr' });
    expect(visitor.picked).to.deep.equal([es.questions['emergency-signs'].options['saddle-numbness']]);
    expect(visitor.eventNames).to.deep.equal(['cluneal-start']);
  });
});

describe('the language', () => {
  before(() => {
    Object.entries(translations).forEach(([tag, texts]) => ClunealSelfCheckElement.addLocale(tag, texts));
  });

  const resolved: Readonly<Record<string, string>> = {
    es: 'es',
    'es-PE': 'es',
    es_PE: 'es',
    'ES-419': 'es',
    'zh-CN': 'zh-Hans',
    'zh-TW': 'en',
    zh: 'zh-Hans',
    'vi-VN': 'vi',
    'ar-EG': 'ar',
    'ja-JP': 'ja',
    fr: 'en',
    'en-GB': 'en',
    'no language': 'en',
    '': 'en',
  };
  Object.entries(resolved).forEach(([stated, locale]) => {
    it(`"${stated}" is shown in ${locale}, whole`, async () => {
      const visitor = await visit(`lang="${stated}"`);
      const texts = languageOf(locale);
      expect(heading(visitor)).to.equal(texts.intro.heading);
      expect(visitor.part('base')).to.include({ lang: locale, dir: texts.direction });
      expect(visitor.part('disclaimer').innerText).to.equal(texts.disclaimer);
    });
  });

  it('is that of the nearest ancestor that states one, through shadow trees', async () => {
    const outer = await fixture<HTMLElement>('<div lang="ja"><section><p></p></section></div>');
    const inner = outer.querySelector('p') as HTMLElement;
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div class="place"></div>';
    inner.append(host);
    const visitor = await visit();
    host.shadowRoot?.querySelector('.place')?.append(visitor.element);
    await visitor.settled();
    expect(visitor.part('base').lang).to.equal('ja');
    outer.lang = 'vi';
    await heard(visitor);
    expect(visitor.part('base').lang).to.equal('vi');
    host.shadowRoot?.querySelector('.place')?.setAttribute('lang', 'es');
    await heard(visitor);
    expect(visitor.part('base').lang).to.equal('es');
    host.shadowRoot?.querySelector('.place')?.setAttribute('lang', '');
    await heard(visitor);
    expect(visitor.part('base').lang).to.equal('vi');
  });

  it('is found through a shadow tree that was made in another frame', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const host = (frame.contentDocument as Document).createElement('div');
    const tree = host.attachShadow({ mode: 'open' });
    host.lang = 'es';
    frame.after(host);
    const visitor = await visit();
    tree.append(visitor.element);
    await visitor.settled();
    expect(visitor.part('base').lang).to.equal('es');
    host.lang = 'ar';
    await heard(visitor);
    expect(visitor.part('base').lang).to.equal('ar');
  });

  it('is asked of no link that has left the page with the element in it', async () => {
    const visitor = await visit();
    const link = document.createElement('a');
    link.href = '/elsewhere';
    link.append(visitor.element);
    visitor.element.clinic = 'SpinePain Solutions';
    await visitor.settled();
    expect(visitor.part('base').lang).to.equal('en');
  });

  it('follows the document where nothing nearer states one', async () => {
    const { lang } = document.documentElement;
    const visitor = await visit();
    try {
      for (const [stated, shown] of [
        ['ar', 'ar'],
        ['es_PE', 'es'],
        ['xx', 'en'],
      ] as const) {
        document.documentElement.lang = stated;
        await heard(visitor);
        expect(visitor.part('base').lang).to.equal(shown);
      }
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('is found in a form whose fields have the names of its own members', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form lang="es"><input name="parentNode"><input name="getAttribute"><input name="lang"><input name="closest">
        <cluneal-self-check></cluneal-self-check></form>`,
    );
    const element = form.querySelector('cluneal-self-check') as ClunealSelfCheckElement;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.base')).to.include({ lang: 'es' });
  });

  it('changes in place on every page, without an event, and no answer is lost', async () => {
    for (const [outcome, sheet] of Object.entries(sheets)) {
      const visitor = await visit('lang="es" clinic="SpinePain Solutions"');
      await visitor.walk(sheet);
      const before = visitor.eventNames;
      visitor.element.lang = 'ja';
      await heard(visitor);
      expect(heading(visitor)).to.equal(ja.outcomes[outcome as keyof typeof sheets].heading);
      expect(visitor.text).to.not.contain(es.disclaimer);
      expect(visitor.eventNames).to.deep.equal(before);
      expect(visitor.element.result).to.include({ outcome, locale: 'ja' });
    }
  });

  it('leaves focus, what is unfolded and what is ticked as they were', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    await visitor.press('Your answers');
    const box = visitor.root.querySelector<HTMLInputElement>('input[name="consent"]');
    box?.click();
    await visitor.settled();
    visitor.root.querySelector<HTMLElement>('[part="consult"]')?.focus();
    visitor.element.lang = 'es';
    await heard(visitor);
    await visitor.settled();
    expect(visitor.focused).to.equal(es.consult.strong);
    expect(visitor.root.querySelector('details')?.open).to.equal(true);
    expect(visitor.root.querySelector<HTMLInputElement>('input[name="consent"]')?.checked).to.equal(true);

    visitor.element.lang = 'vi';
    (visitor.root.activeElement as HTMLElement | null)?.blur();
    await heard(visitor);
    expect(visitor.root.activeElement === null).to.equal(true);
  });

  it('leaves focus on a heading, and on what is missing', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    visitor.element.lang = 'es';
    await heard(visitor);
    expect(visitor.focused).to.equal(es.questions['emergency-signs'].text);
    await visitor.press(es.continue);
    await visitor.settled();
    visitor.element.lang = 'ja';
    await heard(visitor);
    expect(visitor.focused).to.equal(ja.missing.many);
  });

  it('does not take the page to where focus is', async () => {
    const visitor = await visit();
    visitor.element.style.marginBlockStart = '5000px';
    visitor.element.style.display = 'block';
    visitor.control('Start').focus();
    window.scrollTo(0, 0);
    visitor.element.lang = 'es';
    await heard(visitor);
    expect(visitor.focused).to.equal(es.intro.start);
    expect(window.scrollY).to.equal(0);
  });

  it('leaves what is to be copied by hand, and says it again in that language', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const refuse = { writeText: () => Promise.reject(new Error('refused')) };
    await withStandIn(navigator, 'clipboard', refuse, () =>
      withStandIn(
        document,
        'execCommand',
        () => false,
        async () => {
          await visitor.press('Copy summary');
          await visitor.settled();
        },
      ),
    );
    visitor.root.querySelector('textarea')?.focus();
    visitor.element.lang = 'es';
    await heard(visitor);
    expect(visitor.text).to.contain(es.copyByHand);
    expect(visitor.root.querySelector('textarea')?.value).to.contain(es.outcomes.strong.heading);
    expect(visitor.root.activeElement?.localName).to.equal('textarea');
    // On the next page it is over.
    await visitor.press(es.back);
    await visitor.press(es.continue);
    expect(visitor.root.querySelector('textarea') === null).to.equal(true);
    expect(visitor.text).to.not.contain(es.copyByHand);
  });

  it('survives a page translator that has swapped the texts', async () => {
    const visitor = await visit('skip-intro');
    visitor.root.querySelectorAll('.heading, .option span, .progress').forEach((part) => {
      const swapped = document.createElement('font');
      swapped.textContent = 'swapped';
      part.replaceChildren(swapped);
    });
    visitor.element.lang = 'es';
    await heard(visitor);
    expect(visitor.text).to.not.contain('swapped');
    expect(heading(visitor)).to.equal(es.questions['emergency-signs'].text);
  });

  it('goes with the element to another place', async () => {
    const [spanish, arabic] = [await fixture('<div lang="es"></div>'), await fixture('<div lang="ar"></div>')];
    const visitor = await visit();
    spanish.append(visitor.element);
    await visitor.settled();
    expect(visitor.part('base').lang).to.equal('es');
    arabic.append(visitor.element);
    await visitor.settled();
    expect(visitor.part('base')).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('is there with all that was set while the element was off the page', async () => {
    const visitor = await visit('lang="es"');
    await visitor.walk(sheets.emergency);
    const { parentElement } = visitor.element;
    visitor.element.remove();
    visitor.element.lang = 'ja';
    visitor.element.emergencyNumber = '000';
    await visitor.settled();
    parentElement?.append(visitor.element);
    await visitor.settled();
    expect(heading(visitor)).to.equal(ja.outcomes.emergency.heading);
    expect(visitor.root.querySelector('.urgent a')?.getAttribute('href')).to.equal('tel:000');
    expect(visitor.text).to.contain('000');
  });

  it('is that of what a form says is missing', async () => {
    const messages: unknown[] = [];
    const { setValidity } = ElementInternals.prototype;
    const spy = function (this: ElementInternals, ...[flags, message, anchor]: Parameters<typeof setValidity>): void {
      messages.push(message);
      setValidity.call(this, flags, message, anchor);
    };
    await withStandIn(ElementInternals.prototype, 'setValidity', spy, async () => {
      const visitor = await visit('lang="es" required name="check"');
      await heard(visitor);
      expect(messages[messages.length - 1]).to.equal(es.required);
      visitor.element.lang = 'ja';
      await heard(visitor);
      expect(messages[messages.length - 1]).to.equal(ja.required);
    });
  });

  it('brings the page’s own words for it, and never those for another', async () => {
    const visitor = await visit('lang="es-PE"');
    visitor.element.config = {
      messages: {
        en: { introTitle: 'In English' },
        es: { introTitle: 'En español' },
        'es-MX': { introTitle: 'En México' },
        es_AR: { introTitle: 'En Argentina' },
        fr: { introTitle: 'En français' },
      },
    };
    const shown: Readonly<Record<string, string>> = {
      'es-PE': 'En español',
      'es-MX': 'En México',
      'es-AR': 'En Argentina',
      'en-US': 'In English',
      // Shown in English, and then in the page's English.
      fr: 'In English',
      ja: ja.intro.heading,
    };
    for (const [tag, title] of Object.entries(shown)) {
      visitor.element.lang = tag;
      await heard(visitor);
      expect(visitor.heading, tag).to.equal(title);
    }
  });

  it('names the box of a side as it puts place and side', async () => {
    ClunealSelfCheckElement.addLocale('nl', { ...copyOf(es), sideOf: '{side}: {place} [{side}]' });
    const visitor = await visit('lang="nl" skip-intro');
    while (visitor.question !== 'pain-sites') {
      await visitor.pick(...[strong[visitor.question ?? ''] ?? []].flat());
      await visitor.press(es.continue);
    }
    expect(visitor.has(`Izquierda: ${es.regions.rim.label} [Izquierda]`)).to.equal(true);
    expect(visitor.root.querySelector('label:has([value="rim-left"])')?.textContent).to.not.contain('{');
  });

  it('brings the emergency number of its region; the page’s own comes first', async () => {
    const visitor = await visit('lang="es-PE"');
    await visitor.walk(sheets.emergency);
    const link = (): string | null | undefined => visitor.root.querySelector('.urgent a')?.getAttribute('href');
    expect(link()).to.equal('tel:106');
    expect(visitor.root.querySelector<HTMLElement>('.urgent a')?.innerText).to.contain('106');
    const numbers: Readonly<Record<string, string>> = {
      es: '911',
      'es-ES': '112',
      'fr-FR': '112',
      'en-GB': '999',
      ja: '911',
      'ja-JP': '119',
    };
    for (const [tag, number] of Object.entries(numbers)) {
      visitor.element.lang = tag;
      await heard(visitor);
      expect(link(), tag).to.equal(`tel:${number}`);
    }
    visitor.element.emergencyNumber = '000';
    await visitor.settled();
    expect(link()).to.equal('tel:000');
    visitor.element.emergencyNumber = 'none';
    await visitor.settled();
    expect(link()).to.equal('tel:119');
  });

  it('is not watched for by an element that has left the page', async () => {
    const place = await fixture<HTMLElement>('<div lang="es"></div>');
    const visitor = await visit();
    place.append(visitor.element);
    await visitor.settled();
    visitor.element.remove();
    // Where it would hear of it, if it still listened: to its page, and to the languages that come.
    const { lang } = document.documentElement;
    document.documentElement.lang = 'ja';
    ClunealSelfCheckElement.addLocale('es', es);
    place.remove();
    await heard(visitor);
    document.documentElement.lang = lang;
    expect(visitor.part('base').lang).to.equal('es');
  });
});

describe('the summary', () => {
  before(() => {
    Object.entries(translations).forEach(([tag, texts]) => ClunealSelfCheckElement.addLocale(tag, texts));
  });

  async function summaryIn(lang: string): Promise<string> {
    const visitor = await visit(`lang="${lang}"`);
    return writtenBy(visitor);
  }

  async function writtenBy(visitor: Visitor): Promise<string> {
    await visitor.walk(change(strong, { 'pain-sites': ['rim-left', 'rim-right'], 'worst-site': undefined }));
    let summary: string | null = null;
    visitor.element.addEventListener('cluneal-consult', ({ detail }) => {
      ({ summary } = detail);
    });
    visitor.root.querySelector<HTMLInputElement>('input[name="consent"]')?.click();
    await visitor.settled();
    visitor.root.querySelector<HTMLElement>('[part="consult"]')?.click();
    return summary ?? '';
  }

  it('is in English alone in English', async () => {
    const summary = await summaryIn('en');
    expect(summary).to.match(/^Self-check for back and buttock pain\nDate: /);
    expect(summary).to.not.contain('-----');
    expect(summary).to.contain('- Where it hurts: Top rim of the pelvis, at belt height (left and right)');
  });

  Object.entries(translations).forEach(([tag, texts]) => {
    it(`is in the visitor’s language, then in English for the front desk: ${tag}`, async () => {
      const [own = '', rest = '', ...more] = (await summaryIn(tag)).split('\n\n----------\n\n');
      expect(more).to.deep.equal([]);
      expect(rest).to.equal(await summaryIn('en'));
      const [first, below, date] = own.split('\n');
      expect(first).to.equal(texts.summary.heading);
      expect(below).to.equal(`${texts.summary.englishBelow} / English below`);
      const year = new Date().getFullYear();
      expect(date).to.contain(String(year));
      expect(own).to.contain(texts.outcomes.strong.heading);
      expect(own).to.contain(texts.questions['emergency-signs'].options['saddle-numbness']);
      const both = new Intl.ListFormat(tag).format([texts.left, texts.right]).toLocaleLowerCase(tag);
      expect(own).to.contain(texts.sided.replace('{place}', texts.regions.rim.label).replace('{side}', both));
      expect(own).to.not.match(/\{\w+\}/);
    });
  });

  it('has its date by the calendar and in the digits of the texts', async () => {
    // Persian has both of its own.
    ClunealSelfCheckElement.addLocale('fa', es);
    const visitor = await visit('lang="fa"');
    const [, , date] = (await writtenBy(visitor)).split('\n');
    expect(date).to.contain(String(new Date().getFullYear()));
    expect(date).to.not.match(/[٠-٩۰-۹]/);
  });

  it('has no word of another language where the browser does not speak its own', async () => {
    ClunealSelfCheckElement.addLocale('ht', es);
    const none = (): string[] => [];
    await withStandIn(Intl.ListFormat, 'supportedLocalesOf', none, () =>
      withStandIn(Intl.DateTimeFormat, 'supportedLocalesOf', none, async () => {
        const visitor = await visit('lang="ht"');
        const [own = ''] = (await writtenBy(visitor)).split('----------');
        expect(own).to.match(/^Fecha: \d{4}-\d{2}-\d{2}$/m);
        expect(own).to.contain('(izquierda; derecha)');
      }),
    );
  });

  it('keeps the order of version and date between letters from right to left', async () => {
    const summary = await summaryIn('ar');
    ['superior-cluneal', '1.0.0', '2026-11-22'].forEach((each) => {
      expect(summary).to.contain(`\u2068${each}\u2069`);
    });
  });
});

describe('a language that is refused', () => {
  it('is told of by every element, once, and English goes on', async () => {
    const warnings: unknown[] = [];
    await withStandIn(
      console,
      'warn',
      (warning: unknown) => warnings.push(warning),
      async () => {
        const visitor = await visit('lang="de"');
        const broken = { ...copyOf(es), call: 'Rufen Sie an' };
        const problems = ClunealSelfCheckElement.addLocale('de', broken);
        expect(problems).to.deep.equal([{ path: 'locale.de.call', message: 'locale.de.call has to hold {number}' }]);
        await visitor.settled();
        visitor.element.clinic = 'SpinePain Solutions';
        await visitor.settled();
        expect(visitor.events).to.deep.equal([['cluneal-error', { code: 'locale', problems }]]);
        expect(visitor.part('base').lang).to.equal('en');
        const later = await visit('lang="de"');
        expect(later.events).to.deep.equal([['cluneal-error', { code: 'locale', problems }]]);
        expect(warnings).to.deep.equal(Array(2).fill('<cluneal-self-check>: locale.de.call has to hold {number}'));

        // Mended, it is taken, and nobody hears of it any more.
        expect(ClunealSelfCheckElement.addLocale('de', es)).to.deep.equal([]);
        await visitor.settled();
        expect(visitor.part('base').lang).to.equal('de');
        expect((await visit('lang="de"')).events).to.deep.equal([]);
      },
    );
  });

  it('is forgotten once it is mended, however its tag is written', async () => {
    const warn = (): void => undefined;
    await withStandIn(console, 'warn', warn, async () => {
      ['fr', 'FR', 'fr-Latn', 'fr'].forEach((tag) => ClunealSelfCheckElement.addLocale(tag, {}));
      const visitor = await visit();
      const [[, detail] = []] = visitor.events;
      const { problems } = detail as { problems: { path: string }[] };
      expect(problems.map(({ path }) => path)).to.have.members(['locale.fr.version', 'locale.fr-Latn.version']);
      ['Fr', 'fr_latn'].forEach((tag) => ClunealSelfCheckElement.addLocale(tag, es));
      expect((await visit()).events).to.deep.equal([]);
    });
  });

  it('is none that is there already with the same texts; other texts for it are', async () => {
    ClunealSelfCheckElement.addLocale('es', es);
    expect(ClunealSelfCheckElement.addLocale('es', pack(es))).to.deep.equal([]);
    const softened = copyOf(es);
    softened['disclaimer'] = 'Todo bien.';
    await withStandIn(
      console,
      'warn',
      () => undefined,
      async () => {
        const visitor = await visit('lang="es"');
        expect(ClunealSelfCheckElement.addLocale('es', softened)).to.deep.equal([
          { path: 'locale.es', message: 'locale.es is there already, with other texts' },
        ]);
        await visitor.settled();
        expect(visitor.part('disclaimer').innerText).to.equal(es.disclaimer);
        ClunealSelfCheckElement.addLocale('es', es);
      },
    );
  });

  it('is English', async () => {
    await withStandIn(
      console,
      'warn',
      () => undefined,
      async () => {
        const visitor = await visit();
        const softened = { ...copyOf(es), disclaimer: 'This is a diagnosis.' };
        expect(ClunealSelfCheckElement.addLocale('en-US', softened)).to.have.length(1);
        await visitor.settled();
        expect(visitor.part('disclaimer').innerText).to.equal(english.disclaimer);
      },
    );
  });
});

describe('right to left', () => {
  before(() => {
    ClunealSelfCheckElement.addLocale('ar', ar);
  });

  it('keeps the order of a clinic’s name in another script', async () => {
    const visitor = await visit('lang="ar" clinic="Back & Co."');
    await visitor.walk(strong);
    // Not by innerText, from which Firefox leaves out the marks.
    expect(visitor.part('consent').textContent).to.contain('\u2068Back & Co.\u2069');
  });
});
