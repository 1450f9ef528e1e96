import { expect, fixture } from '@open-wc/testing';
import type { Answers } from '../../src/domain/sheet.js';
import { sheets, strong } from '../sheets.js';
import { withoutRendering, withStandIn } from '../stand-in.js';
import { visit, Visitor } from '../visitor.js';

const box = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';

/** A visitor of the element as a control of a form. */
async function visitInForm(attributes = 'name="check"'): Promise<{ form: HTMLFormElement; visitor: Visitor }> {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset><cluneal-self-check ${attributes}></cluneal-self-check></fieldset><button>Send</button></form>`,
  );
  const visitor = new Visitor(form.querySelector('cluneal-self-check') as Visitor['element']);
  await visitor.settled();
  return { form, visitor };
}

const entries = (form: HTMLFormElement): Record<string, FormDataEntryValue> => Object.fromEntries(new FormData(form));

describe('in a form', () => {
  it('submits the outcome under its name, and nothing before there is one', async () => {
    const { form, visitor } = await visitInForm();
    expect(visitor.element.form).to.equal(form);
    expect(entries(form)).to.deep.equal({});
    await visitor.walk(sheets.partial);
    expect(entries(form)).to.deep.equal({ check: 'partial' });
    await visitor.press('Your answers', 'Change: Age');
    expect(entries(form)).to.deep.equal({});
  });

  it('submits summary and answers while the box is ticked', async () => {
    const { form, visitor } = await visitInForm();
    await visitor.walk(strong);
    await visitor.press(box);
    const { check, 'check-summary': summary, 'check-answers': answers } = entries(form);
    expect(check).to.equal('strong');
    expect(summary).to.contain('Result\n- Your answers fit the pattern well');
    expect(JSON.parse(String(answers)) as { answers: Answers }).to.deep.equal({
      questionnaire: { id: 'superior-cluneal', version: '1.0.0' },
      mode: 'check',
      answers: strong,
    });
    await visitor.press(box);
    expect(entries(form)).to.deep.equal({ check: 'strong' });
  });

  it('submits the outcome alone where care is needed now, and nothing without a name', async () => {
    const { form, visitor } = await visitInForm();
    await visitor.walk(sheets.emergency);
    expect(entries(form)).to.deep.equal({ check: 'emergency' });
    visitor.element.name = null;
    await visitor.settled();
    expect(entries(form)).to.deep.equal({});
  });

  it('keeps the form until there is an outcome where it is required, and says why', async () => {
    const { form, visitor } = await visitInForm('name="check" required');
    expect(form.checkValidity()).to.equal(false);
    await visitor.press('Start');
    expect(form.checkValidity()).to.equal(false);
    await visitor.walk(sheets.unlikely);
    expect(form.checkValidity()).to.equal(true);
    visitor.element.restart();
    await visitor.settled();
    expect(form.checkValidity()).to.equal(false);
    visitor.element.required = false;
    await visitor.settled();
    expect(form.checkValidity()).to.equal(true);
  });

  it('shows the browser’s message at what can be focused on the page', async () => {
    const { form, visitor } = await visitInForm('name="check" required');
    let message = '';
    visitor.element.addEventListener('invalid', () => {
      message = 'invalid';
    });
    form.querySelector('button')?.click();
    expect(message).to.equal('invalid');
    expect(visitor.focused).to.equal('Start');
  });

  it('starts over when the form is reset, without taking the focus', async () => {
    const { form, visitor } = await visitInForm();
    await visitor.walk(strong);
    form.querySelector('button')?.focus();
    form.reset();
    await visitor.settled();
    expect(visitor.has('Start')).to.equal(true);
    expect(entries(form)).to.deep.equal({});
    expect(document.activeElement?.textContent).to.equal('Send');
  });

  it('can be disabled, by itself or by a fieldset around it', async () => {
    const { form, visitor } = await visitInForm();
    await visitor.walk(strong);
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    const isUsable = (): boolean => !visitor.part('heading').closest('[inert]');
    fieldset.disabled = true;
    await visitor.settled();
    expect([visitor.element.matches(':disabled'), isUsable(), entries(form)]).to.deep.equal([true, false, {}]);
    fieldset.disabled = false;
    await visitor.settled();
    expect([visitor.element.matches(':disabled'), isUsable(), entries(form)]).to.deep.equal([
      false,
      true,
      { check: 'strong' },
    ]);
    visitor.element.disabled = true;
    await visitor.settled();
    expect([visitor.element.matches(':disabled'), isUsable()]).to.deep.equal([true, false]);
    expect(visitor.element.hasAttribute('disabled')).to.equal(true);
  });

  it('needs no form', async () => {
    const visitor = await visit('name="check" required');
    expect(visitor.element.form).to.equal(null);
    await visitor.walk(strong);
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
  });

  it('has its value by the time that the page hears of it', async () => {
    const { form, visitor } = await visitInForm('name="check" required');
    const seen: unknown[] = [];
    for (const name of ['cluneal-result', 'cluneal-step'] as const) {
      visitor.element.addEventListener(name, () => seen.push([name, entries(form), form.checkValidity()]));
    }
    await visitor.walk(sheets.emergency);
    await visitor.press('Back');
    expect(seen).to.deep.equal([
      ['cluneal-result', { check: 'emergency' }, true],
      ['cluneal-step', {}, false],
    ]);
  });

  it('is empty as soon as the form has been reset', async () => {
    const { form, visitor } = await visitInForm();
    await visitor.walk(strong);
    await visitor.press(box);
    form.reset();
    expect(entries(form)).to.deep.equal({});
  });

  it('belongs to the form that its attribute names', async () => {
    const form = await fixture<HTMLFormElement>('<form id="elsewhere"></form>');
    const visitor = await visit('name="check" form="elsewhere"');
    await visitor.walk(strong);
    expect(visitor.element.form).to.equal(form);
    expect(entries(form)).to.deep.equal({ check: 'strong' });
    form.id = '';
  });

  it('leaves the browser nothing to bring back', async () => {
    const states: unknown[] = [];
    const { setFormValue } = ElementInternals.prototype;
    const listen = function (this: ElementInternals, ...given: Parameters<typeof setFormValue>): void {
      states.push(given[1]);
      setFormValue.apply(this, given);
    };
    await withStandIn(ElementInternals.prototype, 'setFormValue', listen, async () => {
      const { visitor } = await visitInForm();
      await visitor.walk(strong);
      await visitor.press(box);
    });
    expect(states.length).to.be.greaterThan(1);
    expect(states.every((state) => state === null)).to.equal(true);
  });

  it('lets the form be sent where the element cannot be shown', async () => {
    await withoutRendering(async () => {
      const { form, visitor } = await visitInForm('name="check" required');
      expect(visitor.root.querySelector('[part="start"]')).to.equal(null);
      expect(form.checkValidity()).to.equal(true);
    });
  });

  it('has no name where the page gives something else', async () => {
    const { form, visitor } = await visitInForm('');
    Object.assign(visitor.element, { name: Symbol('no name') });
    await visitor.settled();
    await visitor.walk(strong);
    expect(entries(form)).to.deep.equal({});
    expect(visitor.element.hasAttribute('name')).to.equal(false);
  });
});
