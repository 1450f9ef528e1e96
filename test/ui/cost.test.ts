import { expect } from '@open-wc/testing';
import { strong } from '../sheets.js';
import { visit } from '../visitor.js';

// Work is counted rather than timed: a count is the same on every machine.
describe('what the element costs a page', () => {
  it('all elements share the style sheets of the first', async () => {
    const [one, other] = [await visit(), await visit('skip-intro')];
    expect(other.root.adoptedStyleSheets.length).to.be.greaterThan(0);
    other.root.adoptedStyleSheets.forEach((sheet, index) => {
      expect(sheet === one.root.adoptedStyleSheets[index]).to.equal(true);
    });
  });

  it('a page in English does not make the browser load how languages are written', async () => {
    const { maximize } = Intl.Locale.prototype;
    let asked = 0;
    Intl.Locale.prototype.maximize = function () {
      asked += 1;
      return maximize.call(this);
    };
    try {
      const visitor = await visit('lang="en-US" skip-intro');
      await visitor.pick('none');
      await visitor.press('Continue');
    } finally {
      Intl.Locale.prototype.maximize = maximize;
    }
    expect(asked).to.equal(0);
  });

  it('colours are derived only from those that the page sets', async () => {
    const visitor = await visit();
    const derived = (name: string): string =>
      getComputedStyle(visitor.part('base')).getPropertyValue(`--_own-${name}`).trim();
    const names = ['surface', 'text', 'muted', 'border', 'fill', 'on-fill', 'accent', 'focus', 'danger', 'tint'];
    expect(names.filter((name) => derived(name) !== '')).to.deep.equal([]);
    visitor.element.style.setProperty('--cluneal-muted', 'gray');
    expect(names.filter((name) => derived(name) !== '')).to.deep.equal(
      CSS.supports('color', 'light-dark(red, red)') ? ['muted'] : [],
    );
  });

  it('an answer changes its own row and nothing else', async () => {
    const visitor = await visit('skip-intro');
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      records.forEach(({ target }) => changed.add(target));
    });
    observer.observe(visitor.root, { subtree: true, childList: true, attributes: true, characterData: true });
    await visitor.pick('both-legs');
    const row = visitor.root.querySelector('label:has(:checked)');
    expect([...changed].map((node) => node === row)).to.deep.equal([true]);
    observer.disconnect();
  });

  // Chromium holds on to radio buttons of a shadow tree that are taken away while they are in a group; the count is in test/node.
  it('radio buttons leave their group before their question goes', async () => {
    const visitor = await visit('skip-intro');
    while (visitor.question !== 'age') {
      await visitor.pick('none');
      await visitor.press('Continue');
    }
    await visitor.pick(String(strong['age']));
    const { inputs } = visitor;
    await visitor.press('Continue');
    expect(inputs.map(({ name }) => name).join('')).to.equal('');
    expect(visitor.inputs.every(({ name }) => name === 'pain-sites')).to.equal(true);
    await visitor.press('Back');
    expect(visitor.inputs.map(({ name, checked }) => [name, checked])).to.deep.equal(
      ['under-18', '18-44', '45-64', '65-plus'].map((id) => ['age', id === '45-64']),
    );
  });
});
