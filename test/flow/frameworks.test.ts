import { expect } from '@open-wc/testing';
import { type FrameWindow, openPage, visitorOf, windowOf } from '../frames.js';
import { strong } from '../sheets.js';

type FrameworkWindow = FrameWindow & { readonly mounted: Promise<unknown>; readonly told: readonly unknown[] };

const box = 'Send my answers to SpinePain Solutions so they can prepare for my visit. I can say no and still book.';

['react', 'vue', 'svelte', 'angular', 'plain'].forEach((framework) => {
  describe(`in a page of ${framework}`, () => {
    it('takes attributes, objects and listeners, and loses no answer when its parent renders again', async () => {
      const frame = windowOf(await openPage(`/test/frameworks/page.html?${framework}`)) as FrameworkWindow;
      await frame.mounted;
      const visitor = await visitorOf(frame);
      expect(visitor.part('heading').localName).to.equal('h3');
      await visitor.press('Start', 'None of these', 'Continue');
      await visitor.pick('urinary');
      const { element, picked } = visitor;

      const again = frame.document.querySelector<HTMLButtonElement>('#again');
      for (const count of [1, 2]) {
        again?.click();
        await new Promise((resolve) => frame.requestAnimationFrame(() => frame.requestAnimationFrame(resolve)));
        expect(again?.textContent).to.equal(`Rendered ${String(count)}`);
      }
      await visitor.settled();
      expect(frame.document.querySelector('cluneal-self-check')).to.equal(element);
      expect([visitor.question, visitor.picked]).to.deep.equal(['warning-signs', picked]);

      await visitor.press('None of these');
      await visitor.walk(strong);
      await visitor.press(box, 'Talk to a clinician about this');
      expect(frame.told).to.deep.equal(['strong', true]);
      expect(frame.heard).to.deep.equal([]);
    });
  });
});
