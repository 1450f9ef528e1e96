import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { answerIds } from '../../src/domain/sheet.js';
import { questionnaire } from '../../src/engine.js';
import { safe, strong } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

const places = questionnaire.questions
  .filter(({ id }) => id === 'pain-sites')
  .flatMap(({ options }) => options.filter(({ id }) => id !== 'elsewhere').flatMap(answerIds));

/** A visitor at the question about places, in a column of the given width. */
async function visitPlaces(width = 640): Promise<Visitor> {
  const visitor = await visit();
  visitor.element.style.display = 'block';
  visitor.element.style.inlineSize = `${width}px`;
  await visitor.walk({ ...safe, 'pain-sites': [] }).catch(() => undefined);
  expect(visitor.heading).to.equal('Where does it hurt?');
  return visitor;
}

function region(visitor: Visitor, place: string): SVGPathElement {
  const found = visitor.part('map').querySelector<SVGPathElement>(`[data-place="${place}"]`);
  if (!found) throw new Error(`${place} is not on the picture`);
  return found;
}

/** Every place of the picture that a pointer finds at each point of a grid, whose step is a pixel. */
function gridOf(visitor: Visitor, step: number): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  visitor
    .part('map')
    .querySelectorAll('svg')
    .forEach((picture) => {
      picture.scrollIntoView({ block: 'start', behavior: 'instant' });
      const { left, right, top, bottom } = picture.getBoundingClientRect();
      for (let y = top; y < Math.min(bottom, window.innerHeight); y += step) {
        for (let x = left; x < right; x += step) {
          const place = visitor.root.elementFromPoint(x, y)?.getAttribute('data-place');
          const column = Math.round((x - left) / step);
          const row = Math.round((y - top) / step);
          if (place) found.set(place, (found.get(place) ?? new Set<string>()).add(`${column},${row}`));
        }
      }
    });
  return found;
}

/** Whether a square of so many points on each side lies wholly in the place. */
function hasSquare(points: ReadonlySet<string>, size: number): boolean {
  return [...points].some((point) => {
    const [column = 0, row = 0] = point.split(',').map(Number);
    return Array.from({ length: size * size }, (_, index) => [
      column + (index % size),
      row + Math.floor(index / size),
    ]).every(([x, y]) => points.has(`${x},${y}`));
  });
}

describe('the picture of the body', () => {
  it('holds every place with its sides, and nothing else', async () => {
    const visitor = await visitPlaces();
    const drawn = [...visitor.part('map').querySelectorAll('[data-place]')].map((path) =>
      path.getAttribute('data-place'),
    );
    expect(drawn).to.have.members([...places]);
  });

  it('has no place beside the body', async () => {
    const visitor = await visitPlaces();
    visitor
      .part('map')
      .querySelectorAll('svg')
      .forEach((picture) => {
        picture.scrollIntoView({ block: 'start', behavior: 'instant' });
        const { left, right, top, height } = picture.getBoundingClientRect();
        for (const x of [left + 2, right - 2]) {
          for (let share = 0.05; share < 0.6; share += 0.05) {
            const at = visitor.root.elementFromPoint(x, top + height * share);
            expect(at?.getAttribute('data-place') ?? null).to.equal(null);
          }
        }
      });
  });

  it('is not there for those who hear the page, nor for the keyboard', async () => {
    const visitor = await visitPlaces();
    expect(visitor.part('map').getAttribute('aria-hidden')).to.equal('true');
    expect(visitor.part('map').querySelectorAll('a, button, input, [tabindex]')).to.have.length(0);
  });

  places.forEach((place) => {
    it(`agrees with the list about ${place}`, async () => {
      const visitor = await visitPlaces();
      const box = visitor.inputs.find(({ value }) => value === place);
      const isTicked = (): boolean => region(visitor, place).classList.contains('picked');
      region(visitor, place).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await visitor.settled();
      expect([box?.checked, isTicked()]).to.deep.equal([true, true]);
      const ticks = [...visitor.part('map').querySelectorAll('.tick')].map((tick) => tick.getBoundingClientRect());
      const { left, right, top, bottom } = region(visitor, place).getBoundingClientRect();
      expect(ticks).to.have.length(1);
      ticks.forEach((tick) => {
        expect((tick.left + tick.right) / 2).to.be.within(left, right);
        expect((tick.top + tick.bottom) / 2).to.be.within(top, bottom);
      });
      box?.click();
      await visitor.settled();
      expect([box?.checked, isTicked()]).to.deep.equal([false, false]);
      expect(visitor.part('map').querySelectorAll('.tick')).to.have.length(0);
    });
  });

  it('shows left and right as the visitor has them: left on the left of the back, on the right of the front', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const visitor = await visitPlaces();
      visitor.part('base').dir = direction;
      const middle = (place: string): number => {
        const { left, right } = region(visitor, place).getBoundingClientRect();
        return (left + right) / 2;
      };
      expect(middle('rim-left')).to.be.below(middle('rim-right'));
      expect(middle('groin-left')).to.be.above(middle('groin-right'));
      const titles = [...visitor.part('map').querySelectorAll('.sides-named')] as HTMLElement[];
      titles.forEach((title) => {
        const [name, first, last] = [...title.children].map((child) => child.getBoundingClientRect());
        expect(first?.left).to.be.below(last?.left ?? 0);
        // However long the words are.
        expect(name?.bottom).to.be.at.most((first?.top ?? 0) + 1);
        expect(first?.top).to.equal(last?.top);
      });
      expect(titles.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Your back Left Right',
        'Your front Right Left',
      ]);
    }
  });

  // Two pixels are the error of a grid with steps of two.
  [280, 320, 720].forEach((width) => {
    it(`has room for a square of 24 pixels in every place at a width of ${width}`, async () => {
      const visitor = await visitPlaces(width);
      const grid = gridOf(visitor, 2);
      places.forEach((place) => {
        expect(hasSquare(grid.get(place) ?? new Set(), 12), place).to.equal(true);
      });
    }).timeout(60_000);
  });

  it('leaves the question to the list where it would be too small', async () => {
    const visitor = await visitPlaces(270);
    expect(visitor.part('map').getClientRects()).to.have.length(0);
    expect(visitor.inputs.every((input) => input.getClientRects().length === 1)).to.equal(true);
  });

  it('lights up what is pointed at, says its name, and lights up the same in the list', async () => {
    const visitor = await visitPlaces();
    const point = (target: Element, type: string): Promise<void> => {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
      return visitor.settled();
    };
    const lit = (): (string | null)[] =>
      [...visitor.root.querySelectorAll('.pointed')].map((each) => each.getAttribute('data-place'));
    expect(visitor.part('map').innerText).to.contain('Tap where it hurts, or use the list.');
    await point(region(visitor, 'dimple-left'), 'pointerover');
    expect(lit()).to.deep.equal(['dimple-left', 'dimple-left']);
    expect(visitor.part('map').innerText).to.contain('Low back dimple (left): the small hollow on each side');
    const box = visitor.inputs.find(({ value }) => value === 'groin-right');
    if (box) await point(box, 'pointerover');
    expect(lit()).to.deep.equal(['groin-right', 'groin-right']);
    visitor.inputs[0]?.focus();
    await visitor.settled();
    expect(lit()).to.deep.equal(['rim-left', 'rim-left']);
  });

  it('stays still while the list below it is used, so that no tap lands on the place beside', async () => {
    const visitor = await visitPlaces(320);
    for (const box of visitor.inputs) {
      const before = box.getBoundingClientRect().top - visitor.part('map').getBoundingClientRect().top;
      box.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'touch' }));
      box.focus({ preventScroll: true });
      await visitor.settled();
      const after = box.getBoundingClientRect().top - visitor.part('map').getBoundingClientRect().top;
      expect(after, box.value).to.equal(before);
    }
  });

  it('points at nothing when the visitor comes back to it', async () => {
    const visitor = await visitPlaces();
    region(visitor, 'dimple-left').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await visitor.pick('dimple-left');
    await visitor.press('Continue', 'Back');
    expect(visitor.root.querySelectorAll('.pointed')).to.have.length(0);
    expect(visitor.part('map').innerText).to.contain('Tap where it hurts, or use the list.');
  });

  it('is enough for who has nothing but a pointer', async () => {
    const visitor = await visitPlaces();
    for (const place of ['rim-left', 'groin-right', 'upper-buttock-left', 'groin-right']) {
      const path = region(visitor, place);
      path.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = path.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await visitor.settled();
    }
    expect(visitor.picked).to.have.length(2);
    await visitor.press('Continue');
    expect(visitor.heading).to.equal('Which place hurts most?');
    expect(visitor.inputs.map(({ value }) => value)).to.deep.equal(['rim', 'upper-buttock']);
  });

  it('can be missing: everything works without it', async () => {
    const visitor = await visitPlaces();
    visitor.part('map').remove();
    await visitor.walk(strong);
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    await visitor.press('Your answers', 'Change: Where it hurts');
    expect(visitor.picked).to.have.length(2);
    visitor.part('map').remove();
    await visitor.pick('groin-left');
    expect(visitor.picked).to.have.length(3);
  });
});

describe('the press check', () => {
  async function visitPressCheck(sites: readonly string[]): Promise<Visitor> {
    const visitor = await visit();
    await visitor.walk({ ...strong, 'pain-sites': sites, 'press-check': [] }).catch(() => undefined);
    return visitor;
  }

  it('warns, tells three steps, and offers help and skipping alike', async () => {
    const visitor = await visitPressCheck(['rim-left', 'upper-buttock-left']);
    const { innerText } = visitor.part('hint');
    expect(innerText).to.match(/^Do not press on a wound or a rash, or if a bone may be broken\./);
    expect([...visitor.part('hint').querySelectorAll('li')]).to.have.length(3);
    expect(innerText).to.contain('about 3 inches (7 to 8 cm) from your spine, on the sore side');
    expect(innerText).to.contain('You can ask someone to help. You can also skip this');
    expect(visitor.part('question').getAttribute('aria-describedby')).to.contain(visitor.part('hint').id);
    const picture = visitor.part('hint').querySelector('figure');
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(picture?.innerText.trim()).to.equal('about 3 inches (7 to 8 cm)');
  });

  it('shows the thumb on the side that hurts', async () => {
    const sideOf = async (sites: readonly string[]): Promise<'left' | 'right'> => {
      const visitor = await visitPressCheck(sites);
      const box = (selector: string): DOMRect =>
        visitor.part('hint').querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [picture, zone] = [box('svg'), box('.zone')];
      expect(zone.left).to.be.above(picture.left);
      expect(zone.right).to.be.below(picture.right);
      return box('.hand').left < box('.spine').left ? 'left' : 'right';
    };
    expect(await sideOf(['rim-left', 'upper-buttock-left'])).to.equal('left');
    expect(await sideOf(['rim-right', 'upper-buttock-right'])).to.equal('right');
    expect(await sideOf(['rim-left', 'rim-right', 'upper-buttock-left'])).to.equal('left');
    expect(await sideOf(['rim-left', 'rim-right', 'upper-buttock-right'])).to.equal('right');
    expect(await sideOf(['rim-left', 'upper-buttock-right'])).to.equal('right');
  });
});
