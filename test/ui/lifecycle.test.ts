import { expect, fixture } from '@open-wc/testing';
import type { Answers } from '../../src/index.js';
import { sheets, strong } from '../sheets.js';
import { withoutRendering, withStandIn } from '../stand-in.js';
import { visit, Visitor } from '../visitor.js';

const consentBox = 'Send my answers to this clinic so they can prepare for my visit. I can say no and still book.';

/** What is written to the console while something happens. */
async function warningsDuring(happening: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => said.push(message);
  try {
    await happening();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('the element', () => {
  it('tells the page once what it cannot accept, and goes on', async () => {
    let visitor: Visitor | undefined;
    const warnings = await warningsDuring(async () => {
      visitor = await visit('mode="educaton" heading-level="9" clinic="SpinePain Solutions"');
      visitor.element.clinic = 'Another';
      await visitor.settled();
    });
    expect(warnings).to.deep.equal([
      '<cluneal-self-check>: mode accepts check or education',
      '<cluneal-self-check>: headingLevel accepts a whole number from 1 to 6',
    ]);
    expect(visitor?.events).to.deep.equal([
      [
        'cluneal-error',
        {
          code: 'config',
          problems: [
            { path: 'mode', message: 'mode accepts check or education' },
            { path: 'headingLevel', message: 'headingLevel accepts a whole number from 1 to 6' },
          ],
        },
      ],
    ]);
    await visitor?.walk(sheets.emergency);
    expect(visitor?.element.result?.mode).to.equal('education');
  });

  it('tells of the same once, so that a page that answers by setting it again does not go round in circles', async () => {
    let told = 0;
    await warningsDuring(async () => {
      const visitor = await visit();
      visitor.element.addEventListener('cluneal-error', () => {
        told += 1;
        if (told < 9) visitor.element.config = { colour: 'red' };
      });
      visitor.element.config = { colour: 'red' };
      for (let i = 0; i < 9; i += 1) await visitor.settled();
      visitor.element.config = null;
      await visitor.settled();
      visitor.element.config = { colour: 'red' };
      await visitor.settled();
    });
    expect(told).to.equal(2);
  });

  const resorts: readonly (readonly ['emergency' | 'same-day' | 'doctor-first' | 'strong', boolean])[] = [
    ['emergency', false],
    ['same-day', false],
    ['doctor-first', true],
    ['strong', true],
  ];
  resorts.forEach(([outcome, hasLink]) => {
    it(`says what matters where the page keeps it from being shown: ${outcome}`, async () => {
      const visitor = await visit('emergency-number="112"');
      visitor.element.innerHTML = '<a href="/contact">Ask us</a>';
      const errors: unknown[] = [];
      visitor.element.addEventListener('cluneal-error', ({ detail }) => errors.push(detail));
      const sheet: Answers = sheets[outcome];
      const last = outcome === 'strong' ? 'nerve-block' : Object.keys(sheet).at(-1);
      await visitor.press('Start');
      while (visitor.question !== last) {
        await visitor.pick(...[sheet[visitor.question ?? ''] ?? []].flat());
        await visitor.press('Continue');
      }
      await visitor.pick(...[sheet[last ?? ''] ?? []].flat());
      await withoutRendering(async () => {
        await visitor.press('Continue');
        await visitor.settled();
      });
      expect(visitor.element.result?.outcome).to.equal(outcome);
      expect(visitor.element.querySelector('a')?.getClientRects()).to.have.length(hasLink ? 1 : 0);
      expect(visitor.text).to.contain('If this feels like an emergency, call 112');
      expect(visitor.text).to.contain('This is information, not a diagnosis.');
      expect(visitor.text).to.not.match(/fit|pattern|score/i);
      if (outcome !== 'strong') expect(visitor.focused).to.equal(visitor.heading);
      if (outcome === 'emergency') expect(visitor.control('Call 112')).to.have.property('href', 'tel:112');
      if (outcome === 'same-day') expect(visitor.text).to.contain('Talk to a doctor today');
      if (outcome === 'doctor-first') expect(visitor.text).to.contain('See a doctor first');
      await expect(visitor.element).to.be.accessible();
      expect(errors).to.deep.equal([
        {
          code: 'environment',
          problems: [{ path: '', message: 'something on this page keeps the self-check from being shown' }],
        },
      ]);
    });
  });

  it('never turns what the page gives into HTML or a script', async () => {
    const visitor = await visit();
    visitor.element.clinic = '<img src=x onerror=alert(1)>';
    visitor.element.consultLabel = '<b>Book</b>';
    await warningsDuring(async () => {
      visitor.element.consultHref = 'javascript:alert(1)';
      await visitor.settled();
    });
    await visitor.walk(strong);
    expect(visitor.root.querySelector('img, b, [href^="javascript"]')).to.equal(null);
    expect(visitor.has('<b>Book</b>')).to.equal(true);
  });

  it('keeps its answers when the page moves it, and says nothing of the move', async () => {
    const visitor = await visit('skip-intro');
    await visitor.press('None of these');
    const elsewhere = await fixture('<div></div>');
    elsewhere.append(visitor.element);
    await visitor.settled();
    expect(visitor.picked).to.deep.equal(['None of these']);
    expect(visitor.eventNames).to.deep.equal(['cluneal-start']);
    await visitor.walk(sheets['same-day']);
    expect(visitor.heading).to.equal('Talk to a doctor today');
  });

  it('starts at the first question where the page wants that, with the disclaimer there', async () => {
    const visitor = await visit('skip-intro');
    expect(visitor.question).to.equal('emergency-signs');
    expect(visitor.text).to.contain('This is information, not a diagnosis.');
    expect(visitor.has('Back')).to.equal(false);
    expect(visitor.eventNames).to.deep.equal([]);
    await visitor.press('Continue');
    expect(visitor.eventNames).to.deep.equal([]);
    await visitor.press('None of these');
    expect(visitor.events).to.deep.equal([['cluneal-start', {}]]);
    await visitor.press('Continue', 'Back');
    expect(visitor.eventNames).to.deep.equal(['cluneal-start', 'cluneal-step', 'cluneal-step']);
  });

  it('keeps answers where the page sets the same again or another text', async () => {
    const visitor = await visit('clinic="SpinePain Solutions"');
    await visitor.press('Start', 'None of these', 'Continue');
    visitor.element.setAttribute('clinic', 'SpinePain Solutions');
    visitor.element.setAttribute('consult-label', 'Book a visit');
    visitor.element.setAttribute('skip-intro', '');
    await visitor.settled();
    expect(visitor.question).to.equal('warning-signs');
    await visitor.press('Back');
    expect(visitor.picked).to.deep.equal(['None of these']);
    expect(visitor.has('Back')).to.equal(false);
  });

  it('shows at once what another mode makes of the answers, without telling the page again', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    const before = visitor.events.length;
    visitor.element.mode = 'education';
    await visitor.settled();
    expect(visitor.heading).to.equal('About superior cluneal neuropathy');
    expect(visitor.element.result).to.include({ mode: 'education', outcome: 'information' });
    visitor.element.mode = null;
    await visitor.settled();
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(visitor.events).to.have.length(before);
  });

  it('takes every call of the page before it is on it', async () => {
    const element = document.createElement('cluneal-self-check');
    element.focus();
    element.print();
    element.restart();
    element.start();
    expect(element.result).to.equal(null);
    (await fixture('<div></div>')).append(element);
    const visitor = new Visitor(element);
    await visitor.settled();
    expect(visitor.question).to.equal('emergency-signs');
  });

  it('can be started and started over by the page', async () => {
    const visitor = await visit();
    visitor.element.start();
    await visitor.settled();
    expect(visitor.question).to.equal('emergency-signs');
    await visitor.walk(sheets.emergency);
    visitor.element.restart();
    await visitor.settled();
    expect(visitor.has('Start')).to.equal(true);
    expect(visitor.element.result).to.equal(null);
    expect(visitor.eventNames).to.deep.equal(['cluneal-start', 'cluneal-result', 'cluneal-restart']);
    await visitor.press('Start');
    expect(visitor.picked).to.deep.equal([]);
  });

  it('takes focus when the page starts it, but not before anybody has done anything', async () => {
    for (const hasBeenActive of [false, true]) {
      const visitor = await visit();
      await withStandIn(navigator, 'userActivation', { hasBeenActive }, async () => {
        visitor.element.restart();
        visitor.element.start();
        await visitor.settled();
      });
      expect(visitor.question).to.equal('emergency-signs');
      expect(document.activeElement).to.equal(hasBeenActive ? visitor.element : document.body);
      expect(visitor.eventNames).to.deep.equal(['cluneal-start']);
    }
  });

  it('says that the visitor starts each time that Start is pressed', async () => {
    const visitor = await visit();
    await visitor.press('Start', 'Back', 'Start');
    expect(visitor.eventNames).to.deep.equal(['cluneal-start', 'cluneal-start']);
  });

  it('is started over by the visitor', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    await visitor.press('Start over');
    expect(visitor.has('Start')).to.equal(true);
    expect(visitor.eventNames[visitor.eventNames.length - 1]).to.equal('cluneal-restart');
  });

  it('does not answer for another one on the page', async () => {
    const [first, second] = [await visit(), await visit('mode="education"')];
    await first.press('Start', 'None of these', 'Continue');
    expect(second.has('Start')).to.equal(true);
    await second.walk(sheets.emergency);
    expect(first.question).to.equal('warning-signs');
  });

  it('is hidden where the page says so, in each way that pages have', async () => {
    const visitor = await visit('hidden');
    const height = (): number => visitor.element.getBoundingClientRect().height;
    visitor.element.style.display = 'flex';
    expect(height()).to.equal(0);
    visitor.element.hidden = false;
    expect(height()).to.be.greaterThan(99);
    visitor.element.style.display = 'none';
    expect(height()).to.equal(0);
    visitor.element.removeAttribute('style');
    visitor.element.parentElement?.setAttribute('style', 'visibility: hidden; pointer-events: none');
    const { visibility, pointerEvents } = getComputedStyle(visitor.part('start'));
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });

  it('shows the page’s own words on the intro and below every page, and no stray content', async () => {
    const place = await fixture<HTMLElement>(`<div><cluneal-self-check>
      <p id="fallback">Call us</p><p slot="intro">Welcome</p><p slot="footer">Our address</p>
    </cluneal-self-check></div>`);
    const visitor = new Visitor(place.querySelector('cluneal-self-check') as Visitor['element']);
    const isVisible = (selector: string): boolean =>
      (place.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
    await visitor.settled();
    expect(isVisible('[slot="intro"]')).to.equal(true);
    expect(isVisible('[slot="footer"]')).to.equal(true);
    expect(isVisible('#fallback')).to.equal(false);
    await visitor.press('Start');
    expect(isVisible('[slot="intro"]')).to.equal(false);
    expect(isVisible('[slot="footer"]')).to.equal(true);
    await visitor.walk(sheets.emergency);
    expect(isVisible('[slot="footer"]'), 'nothing beside an emergency').to.equal(false);
  });
});

describe('its events', () => {
  it('reach the document from any depth; only the call to action can be prevented', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('cluneal-self-check');
    element.setAttribute('heading-level', '9');
    const heard: [string, boolean][] = [];
    const hear = ({ type, cancelable }: Event): unknown => heard.push([type, cancelable]);
    const names = ['start', 'step', 'result', 'consult', 'restart', 'error'].map((name) => `cluneal-${name}`);
    names.forEach((name) => document.addEventListener(name, hear));
    await warningsDuring(async () => {
      place.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
    });
    const visitor = new Visitor(element);
    await visitor.walk(strong);
    await visitor.press('Talk to a clinician about this', 'Start over');
    names.forEach((name) => document.removeEventListener(name, hear));
    const isCancelable = new Map(heard);
    expect([...isCancelable.keys()].sort()).to.deep.equal([...names].sort());
    names.forEach((name) => expect(isCancelable.get(name), name).to.equal(name === 'cluneal-consult'));
  });
});

describe('the answers on the outcome page', () => {
  it('are listed in words, each with the way to change it', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    await visitor.press('Your answers');
    expect(visitor.section('Your answers')).to.contain('Age: 45 to 64').and.to.contain('How it feels: Skipped');
    await visitor.press('Change: How it feels');
    expect(visitor.question).to.equal('feel');
    await visitor.pick('burning');
    await visitor.press('Continue', 'Your answers');
    expect(visitor.section('Your answers')).to.contain('How it feels: Burning, tingling or electric');
    expect(visitor.eventNames.filter((name) => name === 'cluneal-result')).to.have.length(2);
  });

  it('lead to what is newly needed when they are changed, and back', async () => {
    const visitor = await visit();
    await visitor.walk({ ...strong, 'pain-sites': ['rim-left'] });
    await visitor.press('Your answers', 'Change: Where it hurts');
    await visitor.pick('groin-left');
    await visitor.press('Continue');
    expect(visitor.question).to.equal('worst-site');
    expect(visitor.inputs.map(({ value }) => value)).to.deep.equal(['rim', 'groin']);
    expect(visitor.picked).to.deep.equal([]);
    await visitor.press('Groin', 'Continue');
    expect(visitor.section('What points to something else')).to.contain('Worst place: Groin (left)');
  });

  it('can be gone back to one by one', async () => {
    const visitor = await visit();
    await visitor.walk(strong);
    await visitor.press('Back');
    expect(visitor.question).to.equal('nerve-block');
    expect(visitor.picked).to.deep.equal(['No, or not sure']);
  });
});

describe('an answer', () => {
  it('None of these unticks the others, and they untick it', async () => {
    const visitor = await visit('skip-intro');
    await visitor.pick('both-legs', 'chest-breathing');
    expect(visitor.picked).to.have.length(2);
    const note = 'Your other picks on this page were taken back.';
    expect(visitor.text).to.not.contain(note);
    await visitor.pick('none');
    expect(visitor.picked).to.deep.equal(['None of these']);
    expect(visitor.root.querySelector('[role="status"]')?.textContent).to.equal(note);
    await visitor.press('None of these');
    expect(visitor.text).to.not.contain(note);
    await visitor.press('None of these');
    await visitor.pick('both-legs');
    expect(visitor.text).to.contain(note);
    expect(visitor.picked).to.deep.equal(['New or worse weakness, numbness or tingling in both legs']);
  });

  it('is asked for in words that fit the question', async () => {
    const visitor = await visit();
    await visitor.press('Start', 'None of these', 'Continue', 'None of these', 'Continue', 'None of these', 'Continue');
    await visitor.press('Continue');
    expect(visitor.part('error').innerText).to.equal('Please pick one answer to go on.');
    await visitor.press('18 to 44', 'Continue', 'Continue');
    expect(visitor.part('error').innerText).to.equal('Please pick every place that hurts to go on.');
  });

  it('is never picked beforehand', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    for (let { question } = visitor; question !== null; question = visitor.question) {
      expect(visitor.picked, question).to.deep.equal([]);
      await visitor.pick(...[strong[question] ?? []].flat());
      await visitor.press('Continue');
    }
  });

  it('is shown by the part of its row', async () => {
    const visitor = await visit('skip-intro');
    await visitor.pick('none');
    expect(visitor.root.querySelectorAll('[part~="option"]')).to.have.length(9);
    expect(visitor.part('option-checked').innerText.trim()).to.equal('None of these');
  });

  it('is not picked by the second click of a double click on Continue', async () => {
    const visitor = await visit();
    await visitor.press('Start', 'None of these', 'Continue');
    const [row] = visitor.root.querySelectorAll('label');
    const second = { bubbles: true, cancelable: true, composed: true, detail: 2 };
    row?.dispatchEvent(new MouseEvent('click', second));
    await visitor.settled();
    expect(visitor.picked).to.deep.equal([]);
    row?.dispatchEvent(new MouseEvent('click', { ...second, detail: 1 }));
    await visitor.settled();
    expect(visitor.picked).to.have.length(1);
  });

  it('survives a page translator that swaps its texts', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    for (const text of [...visitor.root.querySelectorAll('.heading, .option span')]) {
      const font = document.createElement('font');
      font.textContent = 'traducido';
      text.replaceChildren(font);
    }
    await visitor.pick('none');
    await visitor.press('Continue');
    expect(visitor.heading).to.equal('Do any of these fit you?');
    expect(visitor.text).to.not.contain('traducido');
  });

  it('survives a page translator where a text changes in its place', async () => {
    const visitor = await visit();
    const translate = (text: Element): void => {
      const font = document.createElement('font');
      font.textContent = 'traducido';
      [...text.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .forEach((node) => {
          if (node.textContent?.trim()) node.replaceWith(font.cloneNode(true));
        });
    };
    await visitor.press('Start');
    while (visitor.question !== 'pain-sites') {
      await visitor.pick(...[strong[visitor.question ?? ''] ?? []].flat());
      await visitor.press('Continue');
    }
    const caption = (): Element => visitor.root.querySelector('.caption') as Element;
    const point = async (place: string): Promise<void> => {
      const path = visitor.root.querySelector(`path[data-place="${place}"]`);
      path?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await visitor.settled();
    };
    await point('rim-left');
    expect(caption().textContent).to.contain('Top rim');
    translate(caption());
    await point('groin-right');
    expect(caption().textContent).to.contain('Groin').and.not.contain('traducido');
    await visitor.pick('elsewhere');
    await visitor.press('Continue');

    await visitor.press(consentBox, 'Ask for a visit');
    const status = (): Element => visitor.root.querySelector('.consult .status') as Element;
    expect(status().textContent).to.contain('not sent');
    translate(status());
    await visitor.press(consentBox);
    expect(status().textContent).to.not.contain('traducido');
  });
});
