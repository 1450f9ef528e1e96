import { expect } from '@open-wc/testing';
import { questionnaire } from '../../src/engine.js';
import { change, dangers, elsewhere, safe, sheets, strong } from '../sheets.js';
import { visit } from '../visitor.js';

const matchWording = /fit the pattern|answers fit|What fits|superior cluneal/i;

const headings = {
  emergency: 'Get emergency care now',
  'same-day': 'Talk to a doctor today',
  'doctor-first': 'See a doctor first',
  strong: 'Your answers fit the pattern well',
  partial: 'Some of your answers fit',
  unlikely: 'Your answers fit other causes better',
} as const;

describe('a whole run', () => {
  (Object.keys(sheets) as (keyof typeof sheets)[]).forEach((outcome) => {
    it(`to ${outcome} tells the page each step and the result, and no answer`, async () => {
      const visitor = await visit('clinic="SpinePain Solutions"');
      await visitor.walk(sheets[outcome]);

      expect(visitor.heading).to.equal(headings[outcome]);
      const asked = Object.keys(sheets[outcome]);
      const path = outcome in { strong: 1, partial: 1, unlikely: 1 } ? withOptional(asked) : asked;
      const isUrgent = outcome === 'emergency' || outcome === 'same-day';
      const label = { 'doctor-first': 'Ask for a visit', unlikely: 'Ask for a visit' }[outcome as string];
      const result = {
        schemaVersion: 1,
        questionnaire: { id: 'superior-cluneal', version: '1.0.0' },
        mode: 'check',
        locale: 'en',
        outcome,
        consult: isUrgent
          ? { offered: false, label: null, href: null }
          : { offered: true, label: label ?? 'Talk to a clinician about this', href: null },
      };
      expect(visitor.events).to.deep.equal([
        ['cluneal-start', {}],
        ...path.slice(1).map((question, index) => ['cluneal-step', { question, index: index + 1 }]),
        ['cluneal-result', result],
      ]);
      expect(visitor.element.result).to.deep.equal(result);
      expect(Object.isFrozen(visitor.element.result?.consult)).to.equal(true);
    });
  });

  it('says in plain words what fits, what does not, what else it could be, and what to do', async () => {
    const visitor = await visit();
    await visitor.walk(change(sheets.partial, { spread: ['upper-buttock', 'below-knee'] }));
    expect(visitor.section('What fits this nerve problem')).to.contain(
      'Worst place: Top rim of the pelvis, at belt height (left)',
    );
    expect(visitor.section('What fits this nerve problem')).to.contain('Worse with: A belt or waistband');
    expect(visitor.section('What points to something else')).to.contain('Where it spreads: Below the knee');
  });

  it('shows each sign that studies describe as met, not met or not known, in words', async () => {
    const visitor = await visit();
    await visitor.walk(change(strong, { 'press-check': 'not-done', 'worse-with': ['socks'] }));
    const signs = visitor.section('The signs that studies describe')?.split('\n') ?? [];
    expect(signs.slice(0, 10)).to.deep.equal([
      'The worst pain is at the top rim of the pelvis or the upper buttock',
      'Fits',
      'Pressing on the rim brings on the usual pain',
      'Not known',
      'Pressing there sends the pain further or makes it tingle',
      'Not known',
      'Getting up, bending, standing or walking makes it worse',
      'Does not fit',
      'A numbing shot at the rim takes most of the pain away for hours',
      'Not known',
    ]);
  });

  it('names other causes on partial and unlikely, or says that there is none to name', async () => {
    const named = await visit();
    await named.walk(sheets.unlikely);
    expect(named.section('What else it could be')).to.contain('a pinched nerve in the spine');
    expect(named.section('What else it could be')).to.contain('the hip joint');
    const unnamed = await visit();
    await unnamed.walk(change(strong, { 'press-check': 'not-done' }));
    expect(unnamed.section('What else it could be')).to.contain('do not point to one other cause');
    const fitting = await visit();
    await fitting.walk(strong);
    expect(fitting.section('What else it could be')).to.equal(null);
    expect(fitting.text).to.contain('Other problems can feel just the same at this spot');
  });

  const notes: readonly (readonly [string, Parameters<typeof change>[1], string])[] = [
    ['a missed spot', { 'press-check': 'not-done' }, 'Many people miss the spot'],
    ['no pain on pressing', { 'press-check': 'no-pain' }, 'Many people miss the spot'],
    ['new pain', { duration: 'under-6-weeks' }, 'Most new back pain gets better within weeks'],
    ['an old break of the spine', { history: ['spine-fracture'] }, 'Ask a doctor to check for a new break before'],
    ['care for cancer', { 'warning-signs': ['cancer'] }, 'If a cancer team looks after you'],
    ['newly weak legs', { 'warning-signs': ['new-leg-weakness'] }, 'worse by the hour, go to an emergency room'],
    ['thin bones', { 'caution-signs': ['fragile-bones'] }, 'ask to be seen within a day or two'],
    ['youth', { age: 'under-18' }, 'This check is for adults'],
  ];
  notes.forEach(([name, changes, text]) => {
    it(`says more where the answers call for it: ${name}`, async () => {
      const plain = await visit();
      await plain.walk(strong);
      expect(plain.text).to.not.contain(text);
      const noted = await visit();
      await noted.walk(change(strong, changes));
      expect(noted.text).to.contain(text);
    });
  });

  it('puts an old break of the spine before everything else that is to be done', async () => {
    const visitor = await visit();
    await visitor.walk(change(strong, { history: ['spine-fracture'] }));
    expect(visitor.section('What to do now')).to.match(/^You told us about a broken bone in your spine\./);
  });

  it('never comforts where a new break of the spine is possible', async () => {
    const visitor = await visit();
    await visitor.walk(
      change(strong, {
        age: '65-plus',
        duration: 'under-6-weeks',
        history: ['spine-fracture'],
        'press-check': 'not-done',
      }),
    );
    expect(visitor.heading).to.equal('See a doctor first');
    expect(visitor.text).to.contain('ask to be seen within a day or two');
    expect(visitor.text).to.not.match(/gets better|miss the spot/);
    expect(visitor.text).to.not.match(matchWording);
  });

  it('ends kindly where only another place hurts', async () => {
    const visitor = await visit();
    await visitor.walk(elsewhere);
    expect(visitor.element.result?.outcome).to.equal('unlikely');
    expect(visitor.text).to.contain('This check is for low back and buttock pain.');
    expect(visitor.text).to.contain('ask your own doctor');
  });

  it('carries sources, safety net, disclaimer, and the debate on every match page', async () => {
    for (const outcome of ['strong', 'partial', 'unlikely'] as const) {
      const visitor = await visit();
      await visitor.walk(sheets[outcome]);
      expect(visitor.text).to.contain('This is information, not a diagnosis.');
      expect(visitor.text).to.contain('Get help right away if you get numbness between the legs');
      expect(visitor.text).to.contain('If you are not better in 6 weeks');
      expect(visitor.text).to.contain('Experts do not all agree');
      expect(visitor.section('What to bring to a visit')).to.contain('blood thinners');
      await visitor.press('Sources');
      expect(visitor.text).to.contain(questionnaire.sources[0].citation);
    }
  });
});

describe('the intro', () => {
  it('says what to expect, what it is not, where answers go, and what to do in an emergency', async () => {
    const visitor = await visit('emergency-number="112"');
    expect(visitor.text).to.contain('how well your answers fit a nerve problem');
    expect(visitor.text).to.contain('This is information, not a diagnosis.');
    expect(visitor.text).to.contain('Your answers stay on this page unless you choose to send them.');
    expect(visitor.text).to.contain('call 112 or your local emergency number now');
  });

  it('promises no match in education mode', async () => {
    const visitor = await visit('mode="education"');
    expect(visitor.text).to.contain('Answer 4 short questions');
    expect(visitor.text).to.not.contain('fit');
  });
});

describe('what only some pages say', () => {
  const outcomes = { ...sheets, elsewhere };
  const said: readonly (readonly [string, string, readonly (keyof typeof outcomes)[]])[] = [
    ['the call', 'Call 911', ['emergency']],
    ['whom to tell', 'Tell them', ['emergency', 'same-day']],
    ['the way to correct it', 'I picked this by mistake', ['emergency', 'same-day', 'doctor-first']],
    ['the safety net until help comes', 'If it gets worse before help comes, call 911', ['emergency']],
    ['the urgent safety net', 'or if you get much worse', ['same-day']],
    [
      'the calm safety net',
      'If you are not better in 6 weeks',
      ['doctor-first', 'strong', 'partial', 'unlikely', 'elsewhere'],
    ],
    ['the published signs', 'The signs that studies describe', ['strong', 'partial', 'unlikely']],
    ['what fits', 'What fits this nerve problem', ['strong', 'partial', 'unlikely']],
    ['what else it could be', 'What else it could be', ['partial', 'unlikely']],
    ['what to bring', 'What to bring to a visit', ['doctor-first', 'strong', 'partial', 'unlikely']],
    ['the test injection', 'What happens if the test injection does not help?', ['strong', 'partial']],
    ['the own doctor', 'does not take the place of your own doctor', ['doctor-first', 'elsewhere']],
    ['the box', 'Send my answers to this clinic', ['doctor-first', 'strong', 'partial', 'unlikely', 'elsewhere']],
    ['the debate', 'Experts do not all agree', ['strong', 'partial', 'unlikely']],
    ['where answers go', 'Your answers stay on this page', Object.keys(outcomes) as (keyof typeof outcomes)[]],
  ];
  (Object.keys(outcomes) as (keyof typeof outcomes)[]).forEach((outcome) => {
    it(`is right on ${outcome}`, async () => {
      const visitor = await visit();
      await visitor.walk(outcomes[outcome]);
      await visitor.press('Your answers');
      said.forEach(([what, text, on]) => {
        expect(visitor.text.includes(text), what).to.equal(on.includes(outcome));
      });
    });
  });
});

describe('a danger sign', () => {
  dangers.forEach(([question, option, outcome]) => {
    it(`${option} ends the questions with ${outcome}, without a score or a match`, async () => {
      const visitor = await visit('consult-href="/contact"');
      await visitor.walk(change(strong, { [question]: question === 'age' ? option : [option] }));
      expect(visitor.heading).to.equal(headings[outcome]);
      expect(visitor.text).to.not.match(matchWording);
      expect(visitor.section('When to get help')).to.match(
        /^(Get help right away if you|Go to an emergency room, or call 911, if you|If it gets worse before help comes, call 911)/,
      );
      expect(visitor.text).to.contain('This is information, not a diagnosis.');
      const isOffered = outcome === 'doctor-first';
      expect(visitor.element.result?.consult.offered).to.equal(isOffered);
      expect(visitor.root.querySelector('[part="consult"], [name="consent"], [href="/contact"]') !== null).to.equal(
        isOffered,
      );
    });
  });

  it('is told to whom help is asked of', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    expect(visitor.section('Tell them')).to.contain('New numbness between the legs, or wiping feels different');
    expect(visitor.section('Tell them')).to.contain('New or worse weakness, numbness or tingling in both legs');
  });

  it('of an emergency puts the phone link before everything else that can be used', async () => {
    const visitor = await visit('emergency-number="112"');
    await visitor.walk(sheets.emergency);
    const [first] = visitor.root.querySelectorAll<HTMLAnchorElement>('a, button, input, summary');
    expect(first?.textContent).to.equal('Call 112');
    expect(first?.href).to.equal('tel:112');
    expect(visitor.text).to.contain('Or call your local emergency number');
  });

  it('ticked while changing an answer is not lost by going back', async () => {
    const visitor = await visit('consult-href="/contact"');
    await visitor.walk(strong);
    await visitor.press('Your answers', 'Change: Warning signs');
    await visitor.pick('cancer');
    await visitor.press('Back');
    expect(visitor.heading).to.equal('Talk to a doctor today');
    expect(visitor.element.result).to.deep.include({
      outcome: 'same-day',
      consult: { offered: false, label: null, href: null },
    });
    expect(visitor.text).to.not.match(matchWording);
    expect(visitor.root.querySelector('[href="/contact"]')).to.equal(null);
  });

  it('made of several answers can be corrected at the last of them', async () => {
    const visitor = await visit();
    await visitor.walk(change(strong, { age: '65-plus', duration: 'under-6-weeks', history: ['spine-fracture'] }));
    await visitor.press('I picked this by mistake');
    expect(visitor.question).to.equal('history');
  });

  it('on a later page can be corrected there', async () => {
    const visitor = await visit();
    await visitor.walk(sheets['doctor-first']);
    await visitor.press('I picked this by mistake');
    expect(visitor.question).to.equal('caution-signs');
  });

  it('can be corrected, and the questions go on', async () => {
    const visitor = await visit();
    await visitor.walk(sheets.emergency);
    await visitor.press('I picked this by mistake');
    expect(visitor.heading).to.contain('Safety first.');
    expect(visitor.picked).to.have.length(2);
    expect(visitor.events[visitor.events.length - 1]).to.deep.equal([
      'cluneal-step',
      { question: 'emergency-signs', index: 0 },
    ]);
    await visitor.press('None of these', 'Continue');
    expect(visitor.question).to.equal('warning-signs');
    await visitor.walk(strong);
    expect(visitor.heading).to.equal('Your answers fit the pattern well');
    expect(visitor.events[visitor.events.length - 1]?.[1]).to.include({ outcome: 'strong' });
  });

  it('does not appear before Continue, so that all that fit can be ticked', async () => {
    const visitor = await visit();
    await visitor.press('Start');
    await visitor.pick('both-legs', 'chest-breathing');
    expect(visitor.question).to.equal('emergency-signs');
    expect(visitor.element.result).to.equal(null);
  });
});

describe('education mode', () => {
  it('asks the safety questions only and then informs', async () => {
    const visitor = await visit('mode="education"');
    await visitor.walk(safe);
    expect(visitor.heading).to.equal('About superior cluneal neuropathy');
    expect(visitor.element.result).to.include({ mode: 'education', outcome: 'information' });
    expect(visitor.text).to.not.match(/your answers fit|What fits this/i);
    expect(visitor.has('Ask for a visit')).to.equal(true);
  });

  it('keeps the danger screens', async () => {
    const visitor = await visit('mode="education"');
    await visitor.walk(sheets['same-day']);
    expect(visitor.heading).to.equal('Talk to a doctor today');
  });
});

/** The questions asked in a full run, with the optional one that the sheets leave out. */
function withOptional(asked: readonly string[]): readonly string[] {
  return questionnaire.questions.map(({ id }) => id).filter((id) => asked.includes(id) || id === 'feel');
}
