import { expect } from '@open-wc/testing';
import { loaded, openPage, visitorOf, windowOf } from '../frames.js';
import { sheets } from '../sheets.js';

const box = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';

describe('a page with nothing but the script tag, the element and a form', () => {
  [true, false].forEach((hasConsent) => {
    it(`delivers ${hasConsent ? 'outcome and summary with' : 'nothing of the self-check without'} the tick`, async () => {
      const frame = await openPage('/test/bundle/fixtures/wired.html');
      const visitor = await visitorOf(windowOf(frame));
      await visitor.walk(sheets.partial);
      if (hasConsent) await visitor.press(box);
      await visitor.press('Talk to a clinician about this');
      const { document } = windowOf(frame);
      const form = document.querySelector('form') as HTMLFormElement;
      const name = document.activeElement as HTMLInputElement;
      expect(name.name).to.equal('name');
      // Other browsers send to the same clinic meanwhile.
      name.value = `Visitor ${crypto.randomUUID()}`;
      const { value } = name;
      await loaded(frame, () => form.querySelector('button')?.click());
      const request = [...windowOf(frame).document.querySelectorAll('section')].find(({ textContent }) =>
        textContent.includes(value),
      );
      const received = (field: string): string =>
        request?.querySelector(`[data-field="${field}"]`)?.textContent ?? 'nothing';
      expect(received('outcome')).to.equal(hasConsent ? 'partial' : 'not sent');
      expect(received('message')).to.contain(hasConsent ? 'Result\n- Some of your answers fit' : 'not sent');
    });
  });
});
