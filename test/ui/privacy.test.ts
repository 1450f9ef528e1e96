import { expect, fixture } from '@open-wc/testing';
import { strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit, Visitor } from '../visitor.js';

const types = ['click', 'input', 'change', 'focusin', 'keydown', 'pointerdown', 'pointerover', 'submit'];

/** What a listener at the document could learn while something happens: the path of every event. */
async function heard(isCapturing: boolean, happening: () => Promise<void>): Promise<readonly EventTarget[][]> {
  const paths: EventTarget[][] = [];
  const listen = (event: Event): void => {
    paths.push(event.composedPath());
  };
  types.forEach((type) => {
    document.addEventListener(type, listen, isCapturing);
  });
  await happening();
  types.forEach((type) => {
    document.removeEventListener(type, listen, isCapturing);
  });
  return paths;
}

async function useEverything(visitor: Visitor): Promise<void> {
  await visitor.press('Start');
  const [input] = visitor.inputs;
  for (const type of ['pointerover', 'pointerdown', 'keydown']) {
    input?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  input?.focus();
  await visitor.walk(strong);
  await visitor.press('Your answers', 'Change: Age');
}

/** A sealed element, and the way into it that only a test has. */
async function visitSealed(): Promise<Visitor> {
  let root: ShadowRoot | undefined;
  const { attachShadow } = Element.prototype;
  const keep = function (this: Element, init: ShadowRootInit): ShadowRoot {
    root = attachShadow.call(this, init);
    return root;
  };
  const place = await fixture<HTMLElement>('<div></div>');
  await withStandIn(Element.prototype, 'attachShadow', keep, async () => {
    place.innerHTML = '<cluneal-self-check sealed></cluneal-self-check>';
    await (place.firstElementChild as Visitor['element']).updateComplete;
  });
  class InsideVisitor extends Visitor {
    override get root(): ShadowRoot {
      return root as ShadowRoot;
    }
  }
  return new InsideVisitor(place.firstElementChild as Visitor['element']);
}

describe('listeners of the page', () => {
  it('hear nothing of our controls when events come up to them', async () => {
    const visitor = await visit();
    expect(await heard(false, () => useEverything(visitor))).to.deep.equal([]);
  });

  it('hear nothing of our controls by any name, but for what scrolls', async () => {
    const visitor = await visit('skip-intro');
    const [input] = visitor.inputs;
    const names = ['HTMLElement', 'Document'].flatMap((name) =>
      Object.keys((globalThis as unknown as Record<string, { prototype: object }>)[name]?.prototype ?? {}),
    );
    const every = new Set(names.filter((name) => name.startsWith('on')).map((name) => name.slice(2)));
    const seen: string[] = [];
    const listen = ({ type }: Event): void => {
      seen.push(type);
    };
    // Those that neither scroll the page nor stay where they happen.
    const telling =
      /^(key|pointer(?!lock|enter|leave)|mouse(?!wheel|enter|leave)|touch|drag(?!exit)|drop|copy|cut|paste|before(copy|cut|paste|input)|got|lost|selectstart)|click/;
    const types = [...[...every].filter((type) => telling.test(type)), 'DOMActivate', 'DOMFocusIn', 'focusin'];
    expect(types.length).to.be.greaterThan(30);
    types.forEach((type) => {
      document.addEventListener(type, listen);
      input?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, listen);
    });
    expect(seen).to.deep.equal([]);
  });

  it('hear of Escape, as a key of the element, and can take it', async () => {
    const visitor = await visit('skip-intro');
    const [input] = visitor.inputs;
    const seen: unknown[] = [];
    const listen = (event: KeyboardEvent): void => {
      seen.push([event.key, event.shiftKey, event.composedPath()[0] === visitor.element]);
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    const press = (key: string): boolean =>
      input?.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, composed: true, cancelable: true }),
      ) ?? false;
    const isLeft = ['Escape', 'Tab', 'ArrowDown', 'a'].map(press);
    document.removeEventListener('keydown', listen);
    expect(seen).to.deep.equal([['Escape', true, true]]);
    expect(isLeft).to.deep.equal([false, true, true, true]);
  });

  it('see the element and nothing in it where it is sealed, not even on the way down', async () => {
    const visitor = await visitSealed();
    expect(visitor.element.shadowRoot).to.equal(null);
    const paths = await heard(true, () => useEverything(visitor));
    expect(paths.length).to.be.above(20);
    paths.forEach(([first]) => {
      expect(first).to.equal(visitor.element);
    });
    expect(visitor.heading).to.equal('How old are you?');
  });

  it('hear what happens in the page’s own content, in our slots, too', async () => {
    const visitor = await visit();
    visitor.element.innerHTML = '<button slot="intro" type="button">More</button>';
    const button = visitor.element.querySelector('button');
    const paths = await heard(false, () => {
      button?.click();
      return Promise.resolve();
    });
    expect(paths.map(([first]) => first)).to.deep.equal([button]);
  });
});

describe('session recorders', () => {
  it('are asked to leave the element out, by attributes and classes', async () => {
    const visitor = await visit();
    const names = visitor.element.getAttributeNames();
    expect(names).to.include.members(['data-hj-suppress', 'data-clarity-mask', 'data-matomo-mask', 'data-dd-privacy']);
    expect([...visitor.part('base').classList]).to.include.members(['rr-block', 'fs-exclude', 'ph-no-capture']);
  });

  it('are told what the page says, where it says something', async () => {
    const visitor = await visit('data-clarity-mask="false" class="own"');
    expect(visitor.element.getAttribute('data-clarity-mask')).to.equal('false');
    expect(visitor.element.className).to.equal('own');
  });
});
