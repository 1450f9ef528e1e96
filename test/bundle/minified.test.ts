import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/domain/sheet.js';
import { addScript, openPage, visitorOf, windowOf } from '../frames.js';
import { sheets } from '../sheets.js';
import { visit, type Visitor } from '../visitor.js';

/** The same page of the element as it is written, and as it is built. */
async function bothVisitors(attributes: string): Promise<readonly [Visitor, Visitor]> {
  const frame = windowOf(await openPage('/test/bundle/fixtures/plain.html'));
  frame.document.body.innerHTML = `<cluneal-self-check ${attributes}></cluneal-self-check>`;
  await addScript(frame);
  return [await visit(attributes), await visitorOf(frame)];
}

/** In custom properties browsers keep blanks as they were written; beside commas and brackets they mean nothing. */
function rulesOf({ root }: Visitor): readonly string[] {
  return root.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/ ?([,()]) ?/g, '$1')),
  );
}

/** Without comments, in which Lit keeps its place, and with one blank for many. */
function markupOf({ root }: Visitor): string {
  return root.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

describe('the built script', () => {
  it('has every style as it is written', async () => {
    const [written, built] = await bothVisitors('');
    expect(rulesOf(written).length).to.be.greaterThan(100);
    expect(rulesOf(built)).to.deep.equal(rulesOf(written));
  });

  (Object.keys(sheets) as (keyof typeof sheets)[]).forEach((name) => {
    it(`shows every page on the way to ${name} as it is written`, async () => {
      const answers: Answers = sheets[name];
      const [written, built] = await bothVisitors('clinic="A clinic" consult-href="/contact"');
      expect(markupOf(built)).to.equal(markupOf(written));
      await Promise.all([written, built].map((visitor) => visitor.press('Start')));
      for (let { question } = written; question !== null; question = written.question) {
        expect(markupOf(built)).to.equal(markupOf(written));
        for (const visitor of [written, built]) {
          await visitor.pick(...[answers[question] ?? []].flat());
          await visitor.press('Continue');
        }
      }
      expect(markupOf(built)).to.equal(markupOf(written));
    });
  });

  it('is read alike in every encoding', async () => {
    for (const file of ['cluneal-self-check.js', 'cluneal-self-check.esm.js']) {
      const script = await (await fetch(`/dist/${file}`)).text();
      expect(script.match(/[^\n\u0020-\u007e]/g)).to.equal(null);
    }
  });
});
