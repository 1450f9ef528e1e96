import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sheets, strong } from '../sheets.js';
import { withoutRendering, withStandIn } from '../stand-in.js';
import type { ClunealSelfCheckElement } from '../../src/index.js';
import { visit, Visitor } from '../visitor.js';
import { action, box, formOf, plainForm, problemsOf, sent, visitWithForm, wiring } from '../wired.js';

const inForm = 'Your answers are in the form now.';
const notInForm = 'Your answers are not in the form now. Print or copy your summary and bring it along.';

const field = (name = 'your-message'): HTMLTextAreaElement =>
  document.querySelector(`#contact [name="${name}"]`) as HTMLTextAreaElement;

/** Types over what is in the field. */
function type(text: string, name?: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the visitor of a filled form can read of it. */
async function status(visitor: Visitor): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve));
  await visitor.settled();
  return [...visitor.root.querySelectorAll<HTMLElement>('[role="status"]')].map((each) => each.innerText).join('');
}

async function drawAnew(form = plainForm): Promise<void> {
  const place = formOf().parentElement as HTMLElement;
  place.innerHTML = form;
  await new Promise((resolve) => setTimeout(resolve));
}

describe('what was written into the form of the page', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['a line of text, which has no line breaks', '<input name="your-message">'],
    [
      'a field that its page shortens',
      '<textarea name="your-message" oninput="this.value = this.value.slice(0, 50)"></textarea>',
    ],
  ];
  kinds.forEach(([name, markup]) => {
    it(`is taken back from ${name}`, async () => {
      const visitor = await visitWithForm(plainForm.replace('<textarea name="your-message"></textarea>', markup));
      await visitor.press(box, action);
      expect(sent()['your-message']).to.contain('Self-check for back');
      expect(await status(visitor)).to.contain(inForm);
      await visitor.press(box);
      expect(sent()['your-message']).to.equal('');
      expect(await status(visitor)).to.not.contain(inForm);
    });
  });

  const selects: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a list of which nothing was chosen',
      '<select name="interest"><option>partial</option><option>strong</option></select>',
      [],
    ],
    [
      'a list of several',
      '<select name="interest" multiple><option selected>a</option><option>strong</option><option selected>b</option></select>',
      ['a', 'b'],
    ],
  ];
  selects.forEach(([name, markup, before]) => {
    it(`is taken back from ${name}`, async () => {
      const visitor = await visitWithForm(plainForm.replace('<input name="interest">', markup));
      const select = formOf().querySelector('select') as HTMLSelectElement;
      if (before.length === 0) select.selectedIndex = -1;
      const chosen = (): string[] => [...select.selectedOptions].map(({ value }) => value);
      await visitor.press(box, action);
      expect(chosen()).to.deep.equal(['strong']);
      await visitor.press(box);
      expect(chosen()).to.deep.equal(before);
    });
  });

  it('stands below what the visitor had written, which stays', async () => {
    const visitor = await visitWithForm();
    type('I take blood thinners.');
    await visitor.press(box, action);
    expect(sent()['your-message']).to.match(/^I take blood thinners\.\n\nSelf-check for back/);
    type(`${field().value}\nPlease call me.`);
    await visitor.press(action);
    expect(sent()['your-message']).to.match(/\nPlease call me\.$/);
    expect(String(sent()['your-message']).split('Self-check for back')).to.have.length(2);
    expect(await status(visitor)).to.contain(inForm);
    await visitor.press(box);
    expect(sent()['your-message']).to.equal('I take blood thinners.\n\nPlease call me.');
  });

  it('is taken back line by line where the visitor has changed some of it', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    type(field().value.replace('Result', 'What it says').replace(/$/, '\nPlease call me.'));
    expect(await status(visitor)).to.contain(inForm);
    await visitor.press(box);
    expect(sent()['your-message']).to.equal('What it says\n\nPlease call me.');
  });

  it('is the visitor’s once changed: it does not come back when the page draws the form anew', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    type('only call me');
    type('', 'self-check');
    await drawAnew();
    expect(sent()).to.include({ interest: 'strong', 'your-message': '', 'self-check': '' });
    type('', 'interest');
    expect(await status(visitor)).to.equal(notInForm);
  });

  it('is left out of a new field in which the visitor has written already', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    await drawAnew(plainForm.replace('<textarea name="your-message">', '$&My own words'));
    expect(sent()).to.include({ interest: 'strong', 'your-message': 'My own words' });
  });

  const changes: readonly (readonly [string, Partial<ClunealSelfCheckElement>])[] = [
    ['who gets the answers', { clinic: 'Another' }],
    ['whether answers are wanted', { share: 'never' }],
    ['the mode', { mode: 'education' }],
    ['the form', { consultForm: 'other' }],
    ['the fields', { consultFields: 'summary:other' }],
  ];
  changes.forEach(([name, change]) => {
    it(`is taken back where the page changes ${name}`, async () => {
      const visitor = await visitWithForm();
      await visitor.press(box, action);
      Object.assign(visitor.element, change);
      expect(await status(visitor)).to.not.contain(inForm);
      expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
    });
  });

  it('is taken back where the visitor leaves, so that the browser does not bring it back', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    window.dispatchEvent(new Event('pagehide'));
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
    expect(await status(visitor)).to.equal(notInForm);
  });

  it('is gone when the form is emptied, in hidden fields, too', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    formOf().reset();
    expect(await status(visitor)).to.equal(notInForm);
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
    await visitor.press(action);
    expect(sent()).to.include({ interest: 'strong' });
    expect(await status(visitor)).to.contain(inForm);
  });

  it('went with the form that was sent, and not with the next one', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    formOf().addEventListener('submit', (event) => {
      event.preventDefault();
    });
    formOf().requestSubmit();
    expect(await status(visitor)).to.contain(inForm);
    const place = formOf().parentElement as HTMLElement;
    place.textContent = 'Thank you';
    expect(await status(visitor)).to.equal('');
    place.innerHTML = plainForm;
    expect(await status(visitor)).to.equal(notInForm);
    expect(sent()).to.include({ interest: '', 'your-message': '' });
    await visitor.press(action);
    expect(await status(visitor)).to.contain(inForm);
  });

  it('does not go into the next form that comes in place of the one that was sent', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    formOf().addEventListener('submit', (event) => {
      event.preventDefault();
    });
    formOf().requestSubmit();
    await drawAnew();
    expect(sent()).to.include({ interest: '', 'your-message': '' });
    expect(await status(visitor)).to.equal(notInForm);
  });

  it('stays where another form of the page is sent or emptied, and where emptying is called off', async () => {
    const visitor = await visitWithForm(`<div>${plainForm}</div><form id="other"></form>`);
    await visitor.press(box, action);
    const other = document.querySelector('#other') as HTMLFormElement;
    other.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    other.requestSubmit();
    other.reset();
    formOf().addEventListener('reset', (event) => {
      event.preventDefault();
    });
    formOf().reset();
    await drawAnew();
    expect(sent()).to.include({ interest: 'strong' });
    expect(await status(visitor)).to.contain(inForm);
  });

  const losses: readonly (readonly [string, () => void])[] = [
    ['the visitor writes something else', (): void => type('only call me')],
    ['the form is emptied', (): void => formOf().reset()],
    ['the page goes out of sight', (): unknown => window.dispatchEvent(new Event('pagehide'))],
  ];
  losses.forEach(([name, lose]) => {
    it(`is no longer said to be there when ${name}, also where it is all there is`, async () => {
      const visitor = await visitWithForm(plainForm, 'consult-form="contact" consult-fields="summary:your-message"');
      await visitor.press(box, action);
      expect(await status(visitor)).to.contain(inForm);
      lose();
      expect(await status(visitor)).to.equal(notInForm);
    });
  });

  it('ends with a line break, so that the next word stands on a line of its own', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    type(`${field().value}Please call me.`);
    await visitor.press(action);
    expect(String(sent()['your-message']).split('Self-check for back')).to.have.length(2);
    await visitor.press(box);
    expect(sent()['your-message']).to.equal('Please call me.');
  });

  it('is of the element whose call to action was used last', async () => {
    const first = await visitWithForm();
    const second = await visit(wiring);
    await second.walk(sheets.partial);
    await first.press(box, action);
    await second.press(box, action);
    expect(sent()).to.include({ interest: 'partial' });
    expect(await status(first)).to.equal(notInForm);
    await first.press(box);
    expect(sent()).to.include({ interest: 'partial' });
    await second.press(box);
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
  });

  it('does not outlast the element in what another one puts back', async () => {
    const first = await visitWithForm();
    const second = await visit(wiring);
    await second.walk(sheets.partial);
    await first.press(box, action);
    first.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await second.press(box, action);
    await second.press(box);
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
  });

  it('leaves a choice as the visitor has changed it since', async () => {
    const choices = '<select name="interest"><option></option><option>strong</option><option>other</option></select>';
    const visitor = await visitWithForm(plainForm.replace('<input name="interest">', choices));
    await visitor.press(box, action);
    type('other', 'interest');
    await visitor.press(action);
    expect(sent()).to.include({ interest: 'other' });
    await drawAnew(
      plainForm.replace('<input name="interest">', choices.replace('<option>other', '<option selected>other')),
    );
    expect(sent()).to.include({ interest: 'other' });
    await visitor.press(box);
    expect(sent()).to.include({ interest: 'other' });
  });

  it('leaves another choice that comes with a form that is drawn anew', async () => {
    const choices = '<select name="interest"><option></option><option>strong</option><option>other</option></select>';
    const visitor = await visitWithForm(plainForm.replace('<input name="interest">', choices));
    await visitor.press(box, action);
    await drawAnew(
      plainForm.replace('<input name="interest">', choices.replace('<option>other', '<option selected>other')),
    );
    expect(sent()).to.include({ interest: 'other' });
  });

  it('is taken back where the element is gone when the visitor leaves', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    visitor.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    window.dispatchEvent(new Event('pagehide'));
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
  });

  it('follows the element that is moved, also in the middle of it', async () => {
    const visitor = await visitWithForm();
    const place = visitor.element.parentElement as HTMLElement;
    formOf().addEventListener(
      'change',
      () => {
        place.append(visitor.element);
      },
      { once: true },
    );
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: 'strong' });
    place.prepend(visitor.element);
    await drawAnew();
    expect(sent()).to.include({ interest: 'strong' });
    expect(await status(visitor)).to.contain(inForm);
  });

  it('is there after any number of redraws that the page needs', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    for (let i = 0; i < 12; i += 1) await drawAnew();
    expect(sent()).to.include({ interest: 'strong' });
    expect(sent()['self-check']).to.contain('rim-left');
  });

  it('goes where the page names its fields in answer to the call to action', async () => {
    const visitor = await visitWithForm(plainForm, '');
    visitor.element.addEventListener('cluneal-consult', () => {
      Object.assign(visitor.element, { consultForm: 'contact', consultFields: { outcome: 'interest' } });
    });
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: 'strong' });
    expect(await status(visitor)).to.contain('Your result is in the form now.');
  });

  it('does not keep the element from what the page sets in answer to its being taken back', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    formOf().addEventListener('change', () => {
      visitor.element.clinic = 'C';
    });
    visitor.element.clinic = 'B';
    await status(visitor);
    expect(visitor.text).to.contain('Send my answers to C');
  });

  it('is taken back where the element can no longer be shown', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    await withoutRendering(async () => {
      visitor.element.headingLevel = 4;
      await visitor.element.updateComplete;
    });
    expect(visitor.root.querySelector('[part="outcome"]')).to.equal(null);
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
  });

  it('stands in every field of a form that draws itself anew while it is filled', async () => {
    const visitor = await visitWithForm();
    const place = formOf().parentElement as HTMLElement;
    place.addEventListener(
      'change',
      () => {
        const interest = (formOf().elements.namedItem('interest') as HTMLInputElement).value;
        place.innerHTML = plainForm.replace('name="interest"', `name="interest" value="${interest}"`);
      },
      { once: true },
    );
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: 'strong' });
    expect(sent()['your-message']).to.contain('Result');
    expect(await status(visitor)).to.contain(inForm);
  });

  it('does not make a race of it where the page empties the form in answer', async () => {
    const visitor = await visitWithForm();
    const place = formOf().parentElement as HTMLElement;
    let drawn = 0;
    await visitor.press(box, action);
    place.addEventListener('change', () => {
      drawn += 1;
      place.innerHTML = plainForm;
    });
    await drawAnew();
    expect(await status(visitor)).to.equal(notInForm);
    expect(drawn).to.be.within(1, 60);
  });

  it('follows the element that is taken away and put back', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    const place = visitor.element.parentElement as HTMLElement;
    visitor.element.remove();
    await drawAnew();
    expect(sent()).to.include({ interest: '' });
    place.append(visitor.element);
    await drawAnew();
    expect(sent()).to.include({ interest: 'strong' });
  });

  it('follows a form in a shadow root with the element', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<div id="place">${plainForm}</div><cluneal-self-check ${wiring}></cluneal-self-check>`;
    const visitor = new Visitor(root.querySelector('cluneal-self-check') as ClunealSelfCheckElement);
    await visitor.settled();
    await visitor.walk(strong);
    await visitor.press(box, action);
    const place = root.querySelector('#place') as HTMLElement;
    const interest = (): string => (place.querySelector('[name="interest"]') as HTMLInputElement).value;
    expect(interest()).to.equal('strong');
    place.innerHTML = plainForm;
    expect(await status(visitor)).to.contain(inForm);
    expect(interest()).to.equal('strong');
  });

  it('is nothing where the page starts over in answer to the call to action', async () => {
    const visitor = await visitWithForm();
    visitor.element.addEventListener('cluneal-consult', () => {
      visitor.element.restart();
    });
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: '', 'your-message': '' });
  });

  it('is nothing where the page starts over while the form is filled', async () => {
    const visitor = await visitWithForm();
    formOf().addEventListener('change', () => {
      visitor.element.restart();
    });
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: '', 'your-message': '', 'self-check': '' });
    expect(document.activeElement).to.not.be.instanceOf(HTMLInputElement);
  });

  it('costs pages nothing that have no use for it', async () => {
    let watched = 0;
    const observe = function (_target: Node, { attributeFilter }: MutationObserverInit): void {
      // The language of the page is of use to all.
      if (attributeFilter?.join() !== 'lang') watched += 1;
    };
    await withStandIn(MutationObserver.prototype, 'observe', observe, async () => {
      const visitor = await visitWithForm();
      await visitor.press(action);
      visitor.element.parentElement?.prepend(visitor.element);
    });
    expect(watched).to.equal(0);
  });
});

describe('what the visitor reads of it', () => {
  it('is nothing of answers without the tick', async () => {
    const visitor = await visitWithForm();
    await visitor.press(action);
    expect(await status(visitor)).to.equal('');
  });

  it('is that the answers are there where one of two fields has taken them', async () => {
    const visitor = await visitWithForm(plainForm.replace('name="your-message"', 'name="other"'));
    await visitor.press(box, action);
    expect(await status(visitor)).to.contain(inForm);
  });

  it('is nothing of what is not sent where a form around the element takes it along', async () => {
    const form = await fixture<HTMLFormElement>('<form><cluneal-self-check name="check"></cluneal-self-check></form>');
    const visitor = new Visitor(form.querySelector('cluneal-self-check') as ClunealSelfCheckElement);
    await visitor.settled();
    await visitor.walk(strong);
    await visitor.press(box, action);
    expect(await status(visitor)).to.match(/^Please contact/);
  });

  it('is that the result is there where the form has no field for more', async () => {
    const visitor = await visitWithForm(plainForm, 'consult-form="contact" consult-fields="outcome:interest"');
    await visitor.press(box, action);
    expect(await status(visitor)).to.contain('Your result is in the form now.');
  });
});

describe('a form that cannot take it', () => {
  const unfit: readonly (readonly [string, string, string])[] = [
    ['of numbers', '<input type="number" name="your-message">', 'the field your-message cannot hold text'],
    [
      'of a few words',
      '<textarea maxlength="500" name="your-message"></textarea>',
      'the field your-message holds 500 characters at most',
    ],
    [
      'in which the visitor has written',
      '<input name="your-message">',
      "the field your-message holds the visitor's own words",
    ],
    ['that is disabled', '<input disabled name="your-message">', 'the field your-message is disabled'],
    [
      'that is emptied at once',
      '<input name="your-message" oninput="this.value = \'\'">',
      'the field your-message does not keep the summary',
    ],
  ];
  unfit.forEach(([name, markup, message]) => {
    it(`is named where the field is one ${name}; no message holds an answer`, async () => {
      const visitor = await visitWithForm(
        plainForm.replace('<textarea name="your-message"></textarea>', markup),
        'consult-form="contact" consult-fields="summary:your-message"',
      );
      if (name.includes('has written')) type('my own words');
      await visitor.press(box, action);
      expect(problemsOf(visitor)).to.deep.equal([
        { code: 'consult-target', problems: [{ path: 'consultFields.summary', message }] },
      ]);
      expect(await status(visitor)).to.equal(notInForm);
    });
  });

  it('is told apart from the answers: they are in no message', async () => {
    const visitor = await visitWithForm(
      plainForm.replace('type="hidden" name="self-check"', 'type="radio" name="self-check" value="x"'),
    );
    await visitor.press(box, action);
    expect(JSON.stringify(problemsOf(visitor)))
      .to.contain('has no choice for the answers')
      .and.not.contain('rim');
  });

  const hidden: readonly (readonly [string, string])[] = [
    ['is not displayed', 'style="display: none"'],
    ['is invisible', 'style="visibility: hidden"'],
  ];
  hidden.forEach(([name, style]) => {
    it(`leads on where it ${name}`, async () => {
      const form = `<div ${style}>${plainForm}</div>`;
      const visitor = await visitWithForm(form);
      await visitor.press(action);
      expect(await status(visitor)).to.contain('Please contact');
      expect(JSON.stringify(problemsOf(visitor))).to.contain('the page has no form contact that a visitor can see');
      visitor.element.consultHref = '#by-link';
      await visitor.settled();
      const followed = oneEvent(window, 'hashchange');
      await visitor.press(action);
      await followed;
      expect(location.hash).to.equal('#by-link');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  it('is shown where it lays out its fields as if it were not there', async () => {
    const visitor = await visitWithForm(plainForm.replace('id="contact"', '$& style="display: contents"'));
    await visitor.press(action);
    expect((document.activeElement as HTMLInputElement).name).to.equal('interest');
    expect(problemsOf(visitor)).to.deep.equal([]);
  });

  it('is opened where it is folded away', async () => {
    const visitor = await visitWithForm(
      `<details><summary>More</summary><details><summary>Form</summary>${plainForm}</details></details>`,
    );
    await visitor.press(box, action);
    expect(field('interest').getClientRects()).to.have.length(1);
    expect((document.activeElement as HTMLInputElement).name).to.equal('your-name');
  });

  it('may have a field that is called as what every form has', async () => {
    const visitor = await visitWithForm(plainForm.replace('name="filled"', 'name="elements"'));
    await visitor.press(box, action);
    expect(field('interest').value).to.equal('strong');
  });

  it('may name its fields by id alone', async () => {
    const visitor = await visitWithForm(plainForm.replace('name="interest"', 'id="interest"'));
    await visitor.press(box, action);
    expect((document.querySelector('#interest') as HTMLInputElement).value).to.equal('strong');
  });

  const traps = [
    '<input tabindex="-1">',
    '<input readonly>',
    '<input disabled>',
    '<input style="visibility: hidden">',
    '<div aria-hidden="true"><input></div>',
    '<input style="position: absolute; inset-inline-start: -5000px">',
    '<input type="date">',
  ];
  traps.forEach((trap) => {
    it(`gets the focus where a visitor can write, and not in ${trap}`, async () => {
      const visitor = await visitWithForm(plainForm.replace('<input name="filled"', `${trap}<input name="filled"`));
      await visitor.press(box, action);
      expect((document.activeElement as HTMLInputElement).name).to.equal('your-name');
    });
  });

  it('gets the focus in its first field where none is empty', async () => {
    const visitor = await visitWithForm(
      '<form id="contact"><input name="a" value="a"><input name="b" value="b"></form>',
    );
    await visitor.press(action);
    expect((document.activeElement as HTMLInputElement).name).to.equal('a');
  });
});
