import { expect } from '@open-wc/testing';
import { sheets, strong } from '../sheets.js';
import { visit } from '../visitor.js';

/** Puts a stand-in in place of a property while something happens. */
async function withStandIn(
  target: object,
  name: string,
  value: unknown,
  happening: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  try {
    await happening();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

const noClipboard = { writeText: () => Promise.reject(new Error('refused')) };

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

  it('works without the clipboard API', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    let selected = '';
    const copy = (): boolean => {
      const field = visitor.root.activeElement as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    };
    await withStandIn(navigator, 'clipboard', noClipboard, () =>
      withStandIn(document, 'execCommand', copy, async () => {
        visitor.control('Copy summary').focus();
        await visitor.press('Copy summary');
        await visitor.settled();
      }),
    );
    expect(selected).to.contain('Result\n- Your answers fit the pattern well');
    expect(visitor.text).to.contain('The summary was copied.');
    expect(visitor.root.querySelector('textarea')).to.equal(null);
    expect(visitor.focused).to.equal('Copy summary');
  });

  it('shows the text to be copied by hand where nothing else works', async () => {
    const fail = (): boolean => {
      throw new Error('refused');
    };
    for (const copy of [(): boolean => false, fail]) {
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
  /** What stands at the end of the body while the browser prints. */
  async function printed(press: () => Promise<void>): Promise<{ isAlone: boolean; isAdopted: boolean }> {
    let seen = { isAlone: false, isAdopted: false };
    const before = document.adoptedStyleSheets.length;
    const print = (): void => {
      const root = document.body.lastElementChild;
      seen = {
        isAlone: root?.hasAttribute('data-cluneal-print') === true && root.shadowRoot === null && root.innerHTML === '',
        isAdopted: document.adoptedStyleSheets.length === before + 1,
      };
      window.dispatchEvent(new Event('afterprint'));
    };
    await withStandIn(window, 'print', print, press);
    expect(document.querySelector('[data-cluneal-print]')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(before);
    return seen;
  }

  it('prints the summary alone, and leaves nothing behind', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const alone = { isAlone: true, isAdopted: true };
    expect(await printed(() => visitor.press('Print'))).to.deep.equal(alone);
    const byPage = async (): Promise<void> => {
      visitor.element.print();
      await visitor.settled();
    };
    expect(await printed(byPage)).to.deep.equal(alone);
  });

  it('is possible on urgent pages, too', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    expect(await printed(() => visitor.press('Print'))).to.deep.equal({ isAlone: true, isAdopted: true });
  });

  it('clears away at the next action where a frame ignores print()', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    await withStandIn(
      window,
      'print',
      () => undefined,
      () => visitor.press('Print'),
    );
    expect(document.querySelector('[data-cluneal-print]')).to.not.equal(null);
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
