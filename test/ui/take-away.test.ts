import { expect } from '@open-wc/testing';
import { sheets, strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit } from '../visitor.js';

const noClipboard = { writeText: () => Promise.reject(new Error('refused')) };

const noPrint = (): never => {
  throw new Error('refused');
};

describe('copying', () => {
  it('takes the summary along as text and says that it worked', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    await withStandIn(navigator, 'clipboard', clipboard, async () => {
      await visitor.press('Copy summary');
      await visitor.settled();
    });
    expect(copied).to.have.length(1);
    expect(copied[0]).to.contain('Result\n- Your answers fit the pattern well');
    expect(visitor.text).to.contain('The summary was copied.');
  });

  it('is told of only on the page that it was done on', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    let finish = (): void => undefined;
    const writeText = (): Promise<void> =>
      new Promise((resolve) => {
        finish = resolve;
      });
    await withStandIn(navigator, 'clipboard', { writeText }, async () => {
      await visitor.press('Copy summary', 'Back', 'Continue');
      finish();
      await new Promise(requestAnimationFrame);
      await visitor.settled();
    });
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(visitor.text).to.not.contain('The summary was copied.');
  });

  it('works without the clipboard API, and past scripts that put their own words into what is copied', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const clipboard = new DataTransfer();
    const heard: string[] = [];
    const attribute = (event: ClipboardEvent): void => {
      heard.push(String((event.composedPath()[0] as HTMLTextAreaElement).value));
      event.clipboardData?.setData('text/plain', 'Words of the page');
    };
    // As the browser does it, for which a script has no clipboard.
    const copy = (): boolean => {
      const event = new Event('copy', { bubbles: true, composed: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboard });
      const field = visitor.root.activeElement as HTMLTextAreaElement;
      expect(field.value.slice(field.selectionStart, field.selectionEnd).trim()).to.equal('');
      return !field.dispatchEvent(event);
    };
    document.addEventListener('copy', attribute, { capture: true });
    await withStandIn(navigator, 'clipboard', noClipboard, () =>
      withStandIn(document, 'execCommand', copy, async () => {
        visitor.control('Copy summary').focus();
        await visitor.press('Copy summary');
        await visitor.settled();
      }),
    );
    document.removeEventListener('copy', attribute, { capture: true });
    expect(heard).to.deep.equal([]);
    expect(clipboard.getData('text/plain')).to.contain('Result\n- Your answers fit the pattern well');
    expect(visitor.text).to.contain('The summary was copied.');
    expect(visitor.root.querySelector('textarea')).to.equal(null);
    expect(visitor.focused).to.equal('Copy summary');
  });

  it('shows the text to be copied by hand where nothing else works', async () => {
    const fail = (): boolean => {
      throw new Error('refused');
    };
    // The third has not been asked what to copy.
    for (const copy of [(): boolean => false, fail, (): boolean => true]) {
      const visitor = await visit();
      await visitor.walk(strong);
      await withStandIn(navigator, 'clipboard', undefined, () =>
        withStandIn(document, 'execCommand', copy, async () => {
          await visitor.press('Copy summary');
          await visitor.settled();
        }),
      );
      expect(visitor.text).to.contain('Select the text below and copy it by hand.');
      expect(visitor.root.querySelector('textarea')?.value).to.contain('Your answers fit the pattern well');
    }
  });
});

describe('printing', () => {
  it('says so where the browser cannot', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const sheets = document.adoptedStyleSheets.length;
    for (const print of [undefined, noPrint]) {
      await withStandIn(window, 'print', print, () => visitor.press('Print'));
      expect(visitor.text).to.contain('This browser cannot print. You can copy the summary.');
      expect(document.querySelector('[data-cluneal-print]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    }
  });

  interface Printed {
    readonly text: string;
    readonly isPageHidden: boolean;
    readonly isOpen: boolean;
  }

  /** What the browser is given to print: read in the moment in which it prints. */
  async function printed(press: () => Promise<void>): Promise<Printed | null> {
    let seen: Printed | null = null;
    const before = document.adoptedStyleSheets.length;
    const { attachShadow } = Element.prototype;
    let shadow: ShadowRoot | undefined;
    const keep = function (this: Element, init: ShadowRootInit): ShadowRoot {
      shadow = attachShadow.call(this, init);
      return shadow;
    };
    const print = (): void => {
      const root = document.body.lastElementChild as HTMLElement;
      const [sheet] = document.adoptedStyleSheets.slice(before);
      const rules = [...(sheet?.cssRules ?? [])].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
      const inPrint = rules.find(({ media }) => media.mediaText === 'print')?.cssRules ?? [];
      const hiding = [...inPrint].find(({ cssText }) => cssText.includes('display: none')) as CSSStyleRule | undefined;
      const hidden = hiding ? [...document.querySelectorAll(hiding.selectorText)] : [];
      seen = {
        text: [...(shadow?.children ?? [])].map(({ textContent }) => textContent).join('\n'),
        isPageHidden: [...document.body.children].every((child) => hidden.includes(child) === (child !== root)),
        isOpen: root.shadowRoot !== null || root.textContent !== '',
      };
      window.dispatchEvent(new Event('afterprint'));
    };
    await withStandIn(Element.prototype, 'attachShadow', keep, () => withStandIn(window, 'print', print, press));
    expect(document.querySelector('[data-cluneal-print]')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(before);
    return seen;
  }

  it('prints the summary alone, closed to the page, and leaves nothing behind', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const byPage = async (): Promise<void> => {
      visitor.element.print();
      await visitor.settled();
    };
    for (const press of [() => visitor.press('Print'), byPage]) {
      const seen = await printed(press);
      expect(seen).to.include({ isPageHidden: true, isOpen: false });
      expect(seen?.text).to.match(/^Self-check for back and buttock painDate: .+This is information, not a diagnosis/);
      expect(seen?.text)
        .to.contain('Your answers fit the pattern well')
        .and.to.contain('Press check at the rimThat is my pain');
    }
  });

  it('is possible on urgent pages, too', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    expect((await printed(() => visitor.press('Print')))?.text).to.contain('New numbness between the legs');
  });

  it('clears away at the next action or the next print where a frame ignores print()', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const ignore = (): void => undefined;
    await withStandIn(window, 'print', ignore, () => visitor.press('Print'));
    await withStandIn(window, 'print', ignore, () => visitor.press('Print'));
    expect(document.querySelectorAll('[data-cluneal-print]')).to.have.length(1);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(document.querySelector('[data-cluneal-print]')).to.equal(null);
  });

  it('does nothing where there is no outcome', async () => {
    const visitor = await visit();
    let isPrinted = false;
    const print = (): void => {
      isPrinted = true;
    };
    await withStandIn(window, 'print', print, async () => {
      visitor.element.print();
      await visitor.settled();
    });
    expect(isPrinted).to.equal(false);
  });
});
