import { expect, oneEvent } from '@open-wc/testing';
import type { Answers } from '../../src/domain/sheet.js';
import { sheets, strong } from '../sheets.js';
import { visit, Visitor } from '../visitor.js';
import { action, box, formOf, plainForm, problemsOf, sent, visitWithForm, wiring } from '../wired.js';

describe('the form of the page', () => {
  it('is filled with the tick, as text that a person can read, and the first empty field has focus', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: 'strong', filled: 'x' });
    expect(sent()['your-message']).to.contain('Result\n- Your answers fit the pattern well');
    const { mode, answers } = JSON.parse(String(sent()['self-check'])) as { mode: string; answers: Answers };
    expect(mode).to.equal('check');
    expect(answers).to.deep.equal(strong);
    expect((document.activeElement as HTMLInputElement).name).to.equal('your-name');
    expect(visitor.text).to.contain('Your answers are in the form now.');
  });

  it('is brought into view from its top', async () => {
    const visitor = await visitWithForm(
      `<div style="height: 3000px"></div>${plainForm.replace('<input name="your-name">', '$&<div style="height: 3000px"></div>')}`,
    );
    visitor.element.scrollIntoView();
    await visitor.press(action);
    expect(formOf().getBoundingClientRect().top).to.be.within(-1, 40);
  });

  it('gets nothing without the tick, and is still shown', async () => {
    const visitor = await visitWithForm();
    await visitor.press(action);
    expect(sent()).to.deep.equal({ filled: 'x', 'self-check': '', interest: '', 'your-name': '', 'your-message': '' });
    expect((document.activeElement as HTMLInputElement).name).to.equal('interest');
  });

  const endings: readonly (readonly [string, (visitor: Visitor) => Promise<void>])[] = [
    ['the tick is taken back', (visitor) => visitor.press(box)],
    ['an answer is changed', (visitor) => visitor.press('Your answers', 'Change: Age')],
    ['the visitor starts over', (visitor) => visitor.press('Start over')],
  ];
  endings.forEach(([name, end]) => {
    it(`is emptied again when ${name}, but for what the visitor has written`, async () => {
      const visitor = await visitWithForm();
      await visitor.press(box, action);
      const note = formOf().elements.namedItem('interest') as HTMLInputElement;
      note.value = 'my own words';
      await end(visitor);
      expect(sent()).to.include({ interest: 'my own words', 'your-message': '', 'self-check': '' });
    });
  });

  it('gets back what had stood in it', async () => {
    const visitor = await visitWithForm(
      plainForm.replace('<input name="interest">', '<input name="interest" value="back">'),
    );
    await visitor.press(box, action);
    expect(sent()).to.include({ interest: 'strong' });
    await visitor.press(box);
    expect(sent()).to.include({ interest: 'back' });
  });

  it('tells its page as a person’s typing does, past a value that a framework guards', async () => {
    const visitor = await visitWithForm();
    const field = formOf().elements.namedItem('your-message') as HTMLTextAreaElement;
    let guarded = '';
    // As React does it: what goes through the own property is not taken for a change.
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get?.call(field) as string,
      set: (value: string) => {
        guarded = value;
      },
    });
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      formOf().addEventListener(type, ({ target }) => {
        if (target === field) heard.push(type);
      });
    }
    await visitor.press(box, action);
    expect(guarded).to.equal('');
    expect(field.value).to.contain('Your answers fit the pattern well');
    expect(heard).to.deep.equal(['input', 'change']);
  });

  const choices = {
    select: '<select name="interest"><option value="">-</option><option value="strong">S</option></select>',
    radio: '<input type="radio" name="interest" value="partial"><input type="radio" name="interest" value="strong">',
    'a single radio': '<input type="radio" name="interest" value="strong">',
  };
  Object.entries(choices).forEach(([name, field]) => {
    it(`takes the outcome as a choice: ${name}`, async () => {
      const visitor = await visitWithForm(plainForm.replace('<input name="interest">', field));
      await visitor.press(box, action);
      expect(sent()).to.include({ interest: 'strong' });
      await visitor.press(box);
      expect(sent()['interest'] ?? '').to.equal('');
    });

    it(`is told where there is no such choice, and nothing is guessed: ${name}`, async () => {
      const visitor = await visitWithForm(
        plainForm.replace('<input name="interest">', field.replaceAll('strong', 'other')),
      );
      await visitor.press(box, action);
      expect(sent()['interest'] ?? '').to.equal('');
      expect(sent()['your-message']).to.contain('Result');
      expect(problemsOf(visitor)).to.deep.equal([
        {
          code: 'consult-target',
          problems: [{ path: 'consultFields.outcome', message: 'the field interest has no choice for the outcome' }],
        },
      ]);
    });
  });

  it('is told which fields it has not, or that cannot hold text; the visitor is told that nothing is in it', async () => {
    const visitor = await visitWithForm(
      '<form id="contact"><input name="your-name"><input type="checkbox" name="your-message"></form>',
    );
    await visitor.press(box, action);
    expect(problemsOf(visitor)).to.deep.equal([
      {
        code: 'consult-target',
        problems: [
          { path: 'consultFields.outcome', message: 'the form has no field interest' },
          { path: 'consultFields.summary', message: 'the field your-message cannot hold text' },
          { path: 'consultFields.answers', message: 'the form has no field self-check' },
        ],
      },
    ]);
    expect(visitor.text).to.contain('Your answers are not in the form now.');
  });

  it('may be missing: the page is told, and the visitor is helped', async () => {
    const visitor = await visitWithForm('');
    await visitor.press(box, action);
    expect(problemsOf(visitor)).to.deep.equal([
      { code: 'consult-target', problems: [{ path: 'consultForm', message: 'the page has no form contact' }] },
    ]);
    expect(visitor.text).to.contain('Your answers were not sent. Please contact this clinic');
  });

  it('may stand in an element of that id, as form builders have it', async () => {
    const visitor = await visitWithForm(`<div id="contact">${plainForm.replace(' id="contact"', ' id="inner"')}</div>`);
    await visitor.press(box, action);
    expect((document.querySelector('#inner') as HTMLFormElement).elements.namedItem('interest')).to.have.property(
      'value',
      'strong',
    );
  });

  it('is filled again when its page renders it anew, until it no longer holds', async () => {
    const visitor = await visitWithForm();
    await visitor.press(box, action);
    const place = formOf().parentElement as HTMLElement;
    place.innerHTML = plainForm;
    await visitor.settled();
    expect(sent()).to.include({ interest: 'strong' });
    await visitor.press(box);
    expect(sent()).to.include({ interest: '', 'your-message': '' });
    place.innerHTML = plainForm;
    await visitor.settled();
    expect(sent()).to.include({ interest: '' });
  });

  it('comes before a link, and the page before both', async () => {
    const visitor = await visitWithForm(plainForm, `${wiring} consult-href="#elsewhere"`);
    await visitor.press(box, action);
    expect(location.hash).to.equal('');
    expect(sent()).to.include({ interest: 'strong' });
    await visitor.press(box, box);
    visitor.element.addEventListener('cluneal-consult', (event) => {
      event.preventDefault();
    });
    await visitor.press(action);
    expect(sent()).to.include({ interest: '' });
  });

  it('is never offered where care is needed now', async () => {
    const visitor = await visitWithForm(plainForm, wiring, sheets.emergency);
    expect(visitor.root.querySelector('[part="consult"], slot[name="consult"], [name="consent"]')).to.equal(null);
  });
});

describe('the page’s own control in place of the call to action', () => {
  async function visitWithSlot(content: string, attributes = ''): Promise<Visitor> {
    const visitor = await visit(attributes);
    visitor.element.innerHTML = content;
    await visitor.walk(strong);
    return visitor;
  }

  const consults = (visitor: Visitor): unknown[] =>
    visitor.events.filter(([name]) => name === 'cluneal-consult').map(([, detail]) => detail);

  it('stands there instead of ours, and the box stays', async () => {
    const visitor = await visitWithSlot('<button slot="consult" type="button">Book now here</button>');
    expect(visitor.part('consult').getClientRects()).to.have.length(0);
    expect(visitor.has(box)).to.equal(true);
  });

  it('fires the event as ours would, with the answers after the tick', async () => {
    const visitor = await visitWithSlot('<button slot="consult" type="button"><b>Ask</b></button>');
    visitor.element.querySelector('b')?.click();
    await visitor.press(box);
    visitor.element.querySelector('b')?.click();
    expect(consults(visitor).map((detail) => (detail as { consent: boolean }).consent)).to.deep.equal([false, true]);
  });

  it('does nothing more where the page prevents the event, and fires none where the page has prevented the click', async () => {
    const visitor = await visitWithSlot('<a slot="consult" href="#own">Ask</a>');
    const link = visitor.element.querySelector('a') as HTMLAnchorElement;
    visitor.element.addEventListener(
      'cluneal-consult',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    link.click();
    expect(location.hash).to.equal('');
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    link.click();
    expect(consults(visitor)).to.have.length(1);
    const followed = oneEvent(window, 'hashchange');
    link.click();
    await followed;
    expect(consults(visitor)).to.have.length(2);
    expect(location.hash).to.equal('#own');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('may be a form: its sending is the use, once, and typing in it is none', async () => {
    const visitor = await visitWithSlot(
      '<form slot="consult" id="contact"><input name="your-message"><button type="button">Calendar</button><button type="reset">Clear</button><a href="#privacy">Privacy</a><button>Send</button></form>',
      'consult-form="contact" consult-fields="summary:your-message"',
    );
    const form = visitor.element.querySelector('form') as HTMLFormElement;
    let message = '';
    form.addEventListener('submit', () => {
      message = 'sent';
    });
    visitor.element.addEventListener('submit', (event) => {
      message = String(new FormData(form).get('your-message'));
      event.preventDefault();
    });
    for (const control of form.querySelectorAll<HTMLElement>('input, [type="button"], [type="reset"], a'))
      control.click();
    history.replaceState(null, '', location.pathname + location.search);
    expect(consults(visitor)).to.have.length(0);
    await visitor.press(box);
    form.querySelector<HTMLElement>('button:not([type])')?.click();
    expect(consults(visitor)).to.have.length(1);
    expect(message).to.contain('Your answers fit the pattern well');
  });

  it('keeps the focus, and says nothing of how else to ask', async () => {
    const visitor = await visitWithForm(plainForm, wiring);
    visitor.element.innerHTML = '<button slot="consult" type="button">Book now here</button>';
    const button = visitor.element.querySelector('button');
    button?.focus();
    button?.click();
    await visitor.settled();
    expect(document.activeElement).to.equal(button);
    visitor.element.consultForm = null;
    await visitor.settled();
    button?.click();
    await visitor.settled();
    expect(visitor.text).to.not.contain('Please contact');
  });

  it('may be a button that sends a form around the element: what is sent holds the answers', async () => {
    const visitor = await visit('name="check"');
    visitor.element.innerHTML = '<button slot="consult">Send</button>';
    const form = document.createElement('form');
    visitor.element.replaceWith(form);
    form.append(visitor.element);
    let sentEntries: readonly string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sentEntries = [...new FormData(form).keys()];
    });
    let used = 0;
    form.addEventListener('cluneal-consult', () => {
      used += 1;
    });
    await visitor.walk(strong);
    await visitor.press(box);
    visitor.element.querySelector('button')?.click();
    expect(used).to.equal(1);
    expect(sentEntries).to.deep.equal(['check', 'check-summary', 'check-answers']);
  });

  const buttons: readonly (readonly [string, string])[] = [
    ['a button by its role', '<div slot="consult" role="button" tabindex="0">Ask</div>'],
    ['a component with a button inside', '<their-button slot="consult"></their-button>'],
  ];
  buttons.forEach(([name, markup]) => {
    it(`may be ${name}`, async () => {
      const visitor = await visitWithSlot(markup);
      const own = visitor.element.querySelector<HTMLElement>('[slot="consult"]');
      if (own?.localName === 'their-button') own.attachShadow({ mode: 'open' }).innerHTML = '<button>Ask</button>';
      (own?.shadowRoot?.querySelector('button') ?? own)?.click();
      expect(consults(visitor)).to.have.length(1);
    });
  });
});
