import { expect } from '@open-wc/testing';
import { elsewhere, safe, sheets, strong } from '../sheets.js';
import { expectAccessible, expectRoom } from '../expectations.js';
import { visit, type Visitor } from '../visitor.js';

describe('axe finds nothing', () => {
  it('on the intro and on every question', async () => {
    const visitor = await visit();
    await expectAccessible(visitor);
    await visitor.press('Start', 'Continue');
    await expectAccessible(visitor);
    const answers = { ...strong, feel: ['burning'] };
    for (let { question } = visitor; question !== null; question = visitor.question) {
      await visitor.pick(...[answers[question as keyof typeof answers] ?? []].flat());
      await expectAccessible(visitor);
      await visitor.press('Continue');
    }
  });

  const outcomes = { ...sheets, elsewhere, information: safe };
  (Object.keys(outcomes) as (keyof typeof outcomes)[]).forEach((outcome) => {
    it(`on ${outcome}, with every fold open`, async () => {
      const visitor = await visit(
        `${outcome === 'information' ? 'mode="education"' : ''} clinic="SpinePain Solutions"`,
      );
      await visitor.walk(outcomes[outcome]);
      await visitor.press('Your answers', 'Sources');
      await expectAccessible(visitor);
    });
  });
});

describe('every page', () => {
  it('is a group with its question as name, and the heading as part of it', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    const group = visitor.part('question');
    expect(group.localName).to.equal('fieldset');
    expect(group.querySelector('legend')?.textContent?.trim()).to.equal(visitor.heading);
    expect(group.getAttribute('aria-describedby')?.split(' ')).to.include(visitor.part('hint').id);
    expect(visitor.part('heading').getAttribute('aria-describedby')).to.equal(visitor.part('progress').id);
  });

  it('has native controls that say question and answer', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    expect(visitor.inputs.map(({ type }) => type)).to.deep.equal(Array(9).fill('checkbox'));
    await visitor.walk({ ...strong, age: 'under-18' });
    const second = await visit();
    await second.press('Start', 'None of these', 'Continue', 'None of these', 'Continue', 'None of these', 'Continue');
    expect(second.inputs.map(({ type, name, value }) => [type, name, value])).to.deep.equal([
      ['radio', 'age', 'under-18'],
      ['radio', 'age', '18-44'],
      ['radio', 'age', '45-64'],
      ['radio', 'age', '65-plus'],
    ]);
  });

  it('names both sides of a place in words, and says how to find it', async () => {
    const visitor = await visit();
    await visitor.press('Start', 'None of these', 'Continue', 'None of these', 'Continue', 'None of these', 'Continue');
    await visitor.press('18 to 44', 'Continue');
    await visitor.press('Top rim of the pelvis, at belt height, Left', 'Top rim of the pelvis, at belt height, Right');
    const input = visitor.control('Top rim of the pelvis, at belt height, Left');
    const described = visitor.root.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).to.contain('when you put your hands on your hips');
    const middle = visitor.control('Middle of the low back');
    expect(visitor.root.getElementById(middle.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(
      'on the spine itself',
    );
  });

  it('has targets of 44 pixels or more, in a column of 280 pixels', async () => {
    const visitor = await visit();
    const expectTargets = (): void => {
      const targets = visitor.root.querySelectorAll<HTMLElement>('button, a, label, summary');
      expect(targets.length).to.be.greaterThan(0);
      targets.forEach((target) => {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.innerText).to.be.at.least(44);
      });
      expect(visitor.element.scrollWidth, 'nothing sticks out').to.be.at.most(280);
    };
    visitor.element.style.inlineSize = '280px';
    expectTargets();
    await visitor.press('Start');
    for (let { question } = visitor; question !== null; question = visitor.question) {
      expectTargets();
      await visitor.pick(...[strong[question] ?? []].flat());
      await visitor.press('Continue');
    }
    expectTargets();
  });

  const largerTexts = {
    'wider text spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
    'text of twice the size': '.base { --_font-size: 34px !important; }',
  };
  Object.entries(largerTexts).forEach(([name, styles]) => {
    it(`has room in a narrow column for ${name}: nothing is cut or lies outside`, async () => {
      const visitor = await visit();
      visitor.element.style.inlineSize = '320px';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      visitor.root.adoptedStyleSheets.push(sheet);
      expectRoom(visitor);
      await visitor.press('Start');
      for (let { question } = visitor; question !== null; question = visitor.question) {
        await visitor.pick(...[strong[question] ?? []].flat());
        expectRoom(visitor);
        await visitor.press('Continue');
      }
      expectRoom(visitor);
    });
  });

  it('shows where the visitor is, with a total once it is known', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    expect(visitor.part('progress').innerText).to.equal('Question 1');
    await visitor.walk({ ...strong, 'worst-site': [] }).catch(() => undefined);
    expect(visitor.part('progress').innerText).to.equal('Question 6 of 13');
  });

  it('carries headings of the level that the page asks for, at most six', async () => {
    const visitor = await visit('heading-level="6"');
    expect(visitor.part('heading').localName).to.equal('h6');
    await visitor.walk(strong);
    expect([...visitor.root.querySelectorAll('h1, h2, h3, h4, h5')]).to.deep.equal([]);
    visitor.element.headingLevel = 1;
    await visitor.settled();
    expect(visitor.part('heading').localName).to.equal('h1');
    expect(visitor.root.querySelector('section h2')).to.not.equal(null);
  });

  it('looks the same whatever a page passes down', async () => {
    const hostile =
      'font: italic 300 8px/0 serif; letter-spacing: 5px; text-transform: uppercase; text-align: center; white-space: nowrap;' +
      'text-indent: 40px; word-spacing: 9px; cursor: none; user-select: none; word-break: break-all;' +
      'fill-opacity: 0.1; -webkit-text-security: disc; color: red';
    const [plain, passed] = [await visit('skip-intro'), await visit('skip-intro')];
    passed.element.parentElement?.setAttribute('style', hostile);
    const names = [
      'font-size',
      'font-style',
      'font-weight',
      'line-height',
      'letter-spacing',
      'text-transform',
      'text-align',
      'white-space',
      'text-indent',
      'word-spacing',
      'word-break',
      'fill-opacity',
      '-webkit-text-security',
      'color',
      'user-select',
    ];
    const looks = ({ root }: Visitor): unknown =>
      [...root.querySelectorAll('.heading, .option, .button, .progress')].map((part) =>
        names.map((name) => [name, getComputedStyle(part).getPropertyValue(name)]),
      );
    expect(looks(passed)).to.deep.equal(looks(plain));
    expect(getComputedStyle(passed.part('option')).fontSize).to.equal('17px');
    passed.element.style.setProperty('--cluneal-font-size', '24px');
    expect(getComputedStyle(passed.part('option')).fontSize).to.equal('24px');
  });

  it('keeps its language and direction on a page of another', async () => {
    const visitor = await visit('dir="rtl"');
    expect(visitor.part('base')).to.include({ lang: 'en', dir: 'ltr' });
  });

  it('keeps the page’s fonts with their features, but for its language, which is that of the texts', async () => {
    const visitor = await visit('lang="ja"');
    visitor.element.setAttribute('style', 'font-family: serif; font-feature-settings: "ss01"');
    const { fontFamily, fontFeatureSettings } = getComputedStyle(visitor.part('heading'));
    expect([fontFamily, fontFeatureSettings]).to.deep.equal(['serif', '"ss01"']);
    expect(visitor.part('heading').matches(':lang(en)')).to.equal(true);
    const locale = getComputedStyle(visitor.part('heading')).getPropertyValue('-webkit-locale');
    // Firefox has no such property.
    expect(locale).to.be.oneOf(['"en"', 'en', '']);
  });
});
