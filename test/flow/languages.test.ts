import { expect } from '@open-wc/testing';
import { ClunealSelfCheckElement } from '../../src/index.js';
import { expectAccessible, expectRoom } from '../expectations.js';
import { allTexts, languageOf, translations } from '../languages.js';
import { dangers, elsewhere, safe, sheets, strong } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

const outcomes = { ...sheets, elsewhere, information: safe };

/** In which language each page says that it is, and whether every word of it is of that language. */
function expectWhole(visitor: Visitor, tag: string): void {
  const { text } = visitor;
  const own = piecesOf(tag);
  const others = ['en', ...Object.keys(translations)].filter((other) => other !== tag);
  others.forEach((other) => {
    const foreign = piecesOf(other).filter((piece) => text.includes(piece));
    expect(foreign.filter((piece) => !own.some((mine) => mine.includes(piece)))).to.deep.equal([]);
  });
}

/** What stands between the placeholders of all texts; short words can be the same in two languages. */
function piecesOf(tag: string): readonly string[] {
  const letters = (piece: string): number => piece.length + 2 * piece.replace(/[^\u2e80-\u9fff]/g, '').length;
  return allTexts(languageOf(tag))
    .flatMap(([, each]) => each.split(/\{\w+\}/))
    .filter((piece) => letters(piece) > 8);
}

async function visitIn(tag: string, attributes = ''): Promise<Visitor> {
  const visitor = await visit(`lang="${tag}" clinic="SpinePain Solutions" ${attributes}`);
  visitor.element.style.inlineSize = '280px';
  return visitor;
}

Object.keys(translations).forEach((tag) => {
  describe(`in ${tag}`, () => {
    const texts = languageOf(tag);
    before(() => {
      ClunealSelfCheckElement.addLocale(tag, texts);
    });

    it('every page has room in a column of 280 pixels, and axe finds nothing on it', async () => {
      const visitor = await visitIn(tag);
      const check = async (): Promise<void> => {
        expectRoom(visitor);
        expectWhole(visitor, tag);
        await expectAccessible(visitor, ['light']);
      };
      await check();
      await visitor.press(texts.intro.start, texts.continue);
      await check();
      const answers = { ...strong, feel: ['burning'] };
      for (let { question } = visitor; question !== null; question = visitor.question) {
        await visitor.pick(...[answers[question as keyof typeof answers] ?? []].flat());
        await check();
        await visitor.press(texts.continue);
      }
      await check();
    });

    (Object.keys(outcomes) as (keyof typeof outcomes)[]).forEach((outcome) => {
      it(`goes to ${outcome}, with every fold open`, async () => {
        const visitor = await visitIn(tag, outcome === 'information' ? 'mode="education"' : '');
        await visitor.walk(outcomes[outcome]);
        const { heading } = outcome === 'elsewhere' ? texts.otherPlace : texts.outcomes[outcome];
        expect(visitor.heading).to.equal(heading);
        expect(visitor.element.result).to.include({
          outcome: outcome === 'elsewhere' ? 'unlikely' : outcome,
          locale: tag,
        });
        await visitor.press(texts.answersHeading, texts.sourcesHeading);
        expectRoom(visitor);
        expectWhole(visitor, tag);
        await expectAccessible(visitor, ['dark']);
      });
    });

    it('tells each danger sign back in its own words', async () => {
      const labels = Object.fromEntries(
        Object.values(texts.questions).flatMap((question) =>
          'options' in question ? Object.entries(question.options) : [],
        ),
      );
      for (const [question, option] of dangers) {
        const visitor = await visitIn(tag);
        await visitor.walk({ ...safe, [question]: question === 'age' ? option : [option] });
        const told = [...visitor.root.querySelectorAll('ul:not([role]) li')].map(({ textContent }) => textContent);
        expect(told).to.include(labels[option]);
      }
    });
  });
});

describe('in a language from right to left', () => {
  before(() => {
    ClunealSelfCheckElement.addLocale('ar', translations.ar);
  });

  /** Where something lies in the card: 0 its left edge, 1 its right. */
  function placeOf(visitor: Visitor, found: Element | null): number {
    const card = visitor.part('base').getBoundingClientRect();
    const { left, width } = (found as Element).getBoundingClientRect();
    return (left + width / 2 - card.left) / card.width;
  }

  async function visitQuestion(tag: string, wanted: string): Promise<Visitor> {
    const visitor = await visitIn(tag);
    visitor.element.style.inlineSize = '400px';
    await visitor.press(languageOf(tag).intro.start);
    while (visitor.question !== wanted) {
      await visitor.pick(...[strong[visitor.question ?? ''] ?? []].flat());
      await visitor.press(languageOf(tag).continue);
    }
    return visitor;
  }

  it('boxes stand on the other side, and so does the way on, with the way back after it', async () => {
    const [english, arabic] = [await visitQuestion('en', 'warning-signs'), await visitQuestion('ar', 'warning-signs')];
    const places = (visitor: Visitor): readonly number[] =>
      ['.option input', '[part="continue"]', '[part="back"]'].map((selector) =>
        placeOf(visitor, visitor.root.querySelector(selector)),
      );
    const [boxThere = 1, onThere = 1, backThere = 0] = places(english);
    expect(boxThere).to.be.lessThan(0.5);
    expect(onThere).to.be.lessThan(Math.min(0.5, backThere));
    const [boxHere = 0, onHere = 0, backHere = 1] = places(arabic);
    expect(boxHere).to.be.greaterThan(0.5);
    expect(onHere).to.be.greaterThan(Math.max(0.5, backHere));
  });

  it('the body is not mirrored, nor the boxes for its sides, nor the thumb on the rim', async () => {
    const [english, arabic] = [await visitQuestion('en', 'pain-sites'), await visitQuestion('ar', 'pain-sites')];
    for (const place of ['rim-left', 'rim-right', 'groin-left', 'groin-right']) {
      const [there = 0, here = 0] = [english, arabic].map((visitor) =>
        placeOf(visitor, visitor.root.querySelector(`path[data-place="${place}"]`)),
      );
      expect(here, place).to.be.closeTo(there, 0.02);
    }
    const sideOf = (visitor: Visitor, side: string): number =>
      placeOf(visitor, visitor.root.querySelector(`input[value="rim-${side}"]`));
    [english, arabic].forEach((visitor) => {
      expect(sideOf(visitor, 'left')).to.be.lessThan(sideOf(visitor, 'right'));
    });
    const [, there, here] = [null, await visitQuestion('en', 'press-check'), await visitQuestion('ar', 'press-check')];
    const zone = (visitor: Visitor): number => placeOf(visitor, visitor.root.querySelector('.zone'));
    const figure = (visitor: Visitor): number => placeOf(visitor, visitor.root.querySelector('figure svg'));
    expect(zone(here) - figure(here)).to.be.closeTo(zone(there) - figure(there), 0.02);
  });

  it('what is read below the picture has its marks at the end', async () => {
    const visitor = await visitQuestion('ar', 'pain-sites');
    expect(getComputedStyle(visitor.root.querySelector('.caption') as Element).direction).to.equal('rtl');
  });

  it('sources stay in English, from left to right', async () => {
    const visitor = await visitIn('ar');
    await visitor.walk(strong);
    const list = [...visitor.root.querySelectorAll('details')].pop()?.querySelector('ul');
    expect(list?.matches(':lang(en)')).to.equal(true);
    expect(getComputedStyle(list as Element).direction).to.equal('ltr');
  });
});
