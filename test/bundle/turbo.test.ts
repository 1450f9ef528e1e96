import { expect } from '@open-wc/testing';
import { type FrameWindow, openPage, windowOf } from '../frames.js';
import { sheets } from '../sheets.js';
import { Visitor } from '../visitor.js';

type TurboWindow = FrameWindow & {
  readonly Turbo: { visit(path: string): void };
  readonly told: readonly string[];
};

const page = '/test/bundle/fixtures/turbo.html';

/** Waits until Turbo has put another page in place. */
async function turned(frame: TurboWindow, leading: () => void): Promise<void> {
  const load = new Promise((resolve) => {
    frame.document.addEventListener('turbo:load', resolve, { once: true });
  });
  leading();
  await load;
}

async function visitorOf(frame: TurboWindow, id: string): Promise<Visitor> {
  await frame.customElements.whenDefined('cluneal-self-check');
  const visitor = new Visitor(frame.document.getElementById(id) as Visitor['element']);
  await visitor.settled();
  return visitor;
}

describe('on a site that Turbo drives', () => {
  it('goes on with its answers where the site marks it as permanent, and starts anew where not', async () => {
    const frame = windowOf(await openPage(page)) as TurboWindow;
    const kept = await visitorOf(frame, 'check');
    const other = await visitorOf(frame, 'second');
    await kept.press('Start', 'None of these', 'Continue');
    await kept.pick('urinary');
    await other.walk(sheets.emergency);
    const { picked } = kept;
    const { told, heard } = frame;
    const before = [...told];

    await turned(frame, () => {
      frame.Turbo.visit(`${page}?second`);
    });
    expect(frame.document.getElementById('check')).to.equal(kept.element);
    expect([kept.question, kept.picked]).to.deep.equal(['warning-signs', picked]);
    expect(picked).to.have.length(1);
    expect((await visitorOf(frame, 'second')).has('Start')).to.equal(true);

    await turned(frame, () => {
      frame.history.back();
    });
    const restored = await visitorOf(frame, 'second');
    expect(restored.element).to.not.equal(other.element);
    expect(restored.has('Start')).to.equal(true);
    expect(restored.element.result).to.equal(null);
    expect((await visitorOf(frame, 'check')).question).to.equal('warning-signs');
    expect(told).to.deep.equal(before);
    await restored.walk(sheets.partial);
    expect(restored.element.result?.outcome).to.equal('partial');
    expect(heard).to.deep.equal([]);
  });
});
