import { expect, oneEvent } from '@open-wc/testing';
import { assess } from '../../src/engine.js';
import { en } from '../../src/i18n/en.js';
import { change, sheets, strong } from '../sheets.js';
import { withStandIn } from '../stand-in.js';
import { visit, type Visitor } from '../visitor.js';

const box = 'Send my answers to SpinePain Solutions so they can prepare for my visit. I can say no and still book.';
const button = 'Talk to a clinician about this';

async function visitOutcome(attributes: string, sheet = strong): Promise<Visitor> {
  const visitor = await visit(`clinic="SpinePain Solutions" ${attributes}`);
  await visitor.walk(sheet);
  return visitor;
}

/** The details of every use of the call to action. */
function consults({ events }: Visitor): unknown[] {
  return events.filter(([name]) => name === 'cluneal-consult').map(([, detail]) => detail);
}

describe('the call to action', () => {
  it('hands over answers and summary with the tick', async () => {
    const visitor = await visitOutcome('');
    await visitor.press(box, button);
    const [detail] = consults(visitor) as [Record<string, unknown>];
    expect(detail).to.deep.include({ ...visitor.element.result, consent: true, answers: strong });
    expect(detail['summary']).to.contain('Your answers fit the pattern well').and.to.contain('Worst place: Top rim');
    expect(assess(detail['answers'] as typeof strong).outcome).to.equal('strong');
    expect(structuredClone(detail)).to.deep.equal(detail);
    expect(Object.isFrozen(detail['answers'])).to.equal(true);
  });

  it('hands over neither without it', async () => {
    const visitor = await visitOutcome('');
    await visitor.press(button);
    expect(consults(visitor)).to.deep.equal([
      { ...visitor.element.result, consent: false, answers: null, summary: null },
    ]);
  });

  it('starts unticked, and is unticked again after a change', async () => {
    const visitor = await visitOutcome('');
    expect((visitor.control(box) as HTMLInputElement).checked).to.equal(false);
    await visitor.press(box, 'Your answers', 'Change: Age');
    await visitor.pick('65-plus');
    await visitor.press('Continue');
    expect((visitor.control(box) as HTMLInputElement).checked).to.equal(false);
  });

  it('sends only answers to questions that were asked', async () => {
    const visitor = await visitOutcome('');
    await visitor.press('Your answers', 'Change: Where it hurts');
    await visitor.press('Upper buttock, just below the rim, Left', 'Continue', box, button);
    const [detail] = consults(visitor) as [{ answers: object }];
    expect(detail.answers).to.deep.equal(change(strong, { 'pain-sites': ['rim-left'], 'worst-site': undefined }));
  });

  it('has no box where the page never wants answers', async () => {
    const visitor = await visitOutcome('share="never"');
    expect(visitor.has(box)).to.equal(false);
    await visitor.press(button);
    expect(consults(visitor)).to.have.length(1);
    expect(consults(visitor)[0]).to.include({ consent: false, answers: null, summary: null });
  });

  it('says how to go on where the page has wired nothing', async () => {
    const visitor = await visitOutcome('');
    await visitor.press(button);
    expect(visitor.text).to.contain('Please contact SpinePain Solutions to ask for a visit.');
  });

  it('says it in the page’s own words, letter by letter', async () => {
    const visitor = await visit('clinic="SpinePain Solutions"');
    visitor.element.config = { messages: { en: { consultHelp: 'Ask {clinic} or {constructor}.' } } };
    await visitor.walk(strong);
    await visitor.press(button);
    expect(visitor.text).to.contain('Ask {clinic} or {constructor}.');
    expect(visitor.text).to.not.contain('Please contact');
  });

  it('says that nothing was sent where the visitor had agreed to it', async () => {
    const visitor = await visitOutcome('');
    await visitor.press(button);
    expect(visitor.text).to.not.contain('Your answers were not sent.');
    await visitor.press(box);
    expect(visitor.text).to.not.contain('Your answers were not sent.');
    expect(visitor.text).to.contain('Please contact');
    await visitor.press(button);
    expect(visitor.text).to.contain('Your answers were not sent.');
  });

  it('says so beside a link, too, which carries nothing', async () => {
    const visitor = await visitOutcome('consult-href="#there"');
    await visitor.press(box, button);
    expect(visitor.text).to.contain('Your answers were not sent. Print or copy your summary and bring it along.');
    expect(visitor.text).to.not.contain('Please contact');
  });

  it('forgets the tick when the page changes what was agreed to', async () => {
    for (const change of [{ clinic: 'Another' }, { share: 'never' }]) {
      const visitor = await visitOutcome('');
      await visitor.press(box);
      Object.assign(visitor.element, change);
      await visitor.settled();
      await visitor.press(button);
      expect(consults(visitor)[0]).to.include({ consent: false, answers: null, summary: null });
      visitor.element.clinic = 'SpinePain Solutions';
      visitor.element.share = 'ask';
      await visitor.settled();
      expect((visitor.control(box) as HTMLInputElement).checked).to.equal(false);
    }
  });

  it('says nothing where the page has taken over', async () => {
    const visitor = await visitOutcome('');
    visitor.element.addEventListener('cluneal-consult', (event) => {
      event.preventDefault();
    });
    await visitor.press(button);
    expect(visitor.text).to.not.contain('Please contact');
  });

  it('is a link where the page gives one, with the text that it wants', async () => {
    const visitor = await visitOutcome('consult-href="#contact" consult-label="Book a visit"');
    const link = visitor.control('Book a visit') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#contact');
    expect(visitor.element.result?.consult).to.deep.equal({ offered: true, label: 'Book a visit', href: '#contact' });
    const followed = oneEvent(window, 'hashchange');
    await visitor.press('Book a visit');
    await followed;
    expect(location.hash).to.equal('#contact');
    expect(visitor.text).to.not.contain('Please contact');
    history.replaceState(null, '', location.pathname + location.search);
    visitor.element.addEventListener('cluneal-consult', (event) => {
      event.preventDefault();
    });
    await visitor.press('Book a visit');
    expect(location.hash).to.equal('');
    expect(consults(visitor)).to.have.length(2);
  });

  it('carries no answer anywhere else: every other event is free of them', async () => {
    const visitor = await visitOutcome('');
    await visitor.press(box, 'Your answers', 'Change: Age');
    await visitor.press('Back', 'Start over');
    const others = visitor.events.filter(([name]) => name !== 'cluneal-consult');
    const said = JSON.stringify(others);
    const picks = Object.values(strong)
      .flat()
      .filter((pick) => pick !== 'none' && pick !== 'upper-buttock');
    picks.forEach((pick) => expect(said).to.not.contain(`"${pick}"`));
    Object.values(en.regions).forEach(({ label }) => expect(said).to.not.contain(label));
  });
});

describe('the summary', () => {
  const summaryOf = async (sheet: typeof strong): Promise<string> => {
    const visitor = await visitOutcome('', sheet);
    const label = visitor.element.result?.consult.label ?? '';
    await visitor.press(box, label);
    const [detail] = consults(visitor) as [{ summary: string }];
    return detail.summary;
  };

  it('is what a front desk needs, as plain text', async () => {
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    const summary = await summaryOf(sheets.partial);
    expect(summary.split('\n\n').map((block) => block.split('\n'))).to.deep.equal([
      [
        'Self-check for back and buttock pain',
        `Date: ${today}`,
        'This is information, not a diagnosis. It holds what the visitor answered.',
      ],
      ['Result', '- Some of your answers fit'],
      ['Danger signs picked', '- none'],
      [
        'Danger signs asked about and not picked',
        ...(['emergency-signs', 'warning-signs', 'caution-signs'] as const).map((id) => {
          const { topic, options } = en.questions[id];
          const signs = Object.entries(options).filter(([option]) => option !== 'none');
          return `- ${topic}: ${signs.map(([, label]) => label).join('; ')}`;
        }),
      ],
      [
        'Answers',
        '- Age: 45 to 64',
        '- Where it hurts: Top rim of the pelvis, at belt height (left); Upper buttock, just below the rim (left)',
        '- Worst place: Top rim of the pelvis, at belt height (left)',
        '- Press check at the rim: I could not find or reach it, or did not try',
        '- Where it spreads: Down over the upper buttock, or a numb patch there',
        '- Worse with: A belt or waistband; Sitting right on the sore spot',
        '- How long: Less than 6 weeks',
        '- History: None of these',
        '- Numbing shot at the rim: No, or not sure',
      ],
      ['Other causes named', '- the muscles and nerves deep in the buttock', '- a strain that is still healing'],
      ['Questionnaire: superior-cluneal 1.0.0, sources as of 2026-11-22'],
    ]);
  });

  it('fits one screen of a front desk', async () => {
    for (const sheet of [sheets.strong, sheets.partial, sheets.unlikely]) {
      const lines = (await summaryOf(sheet)).split('\n');
      const rows = lines.map((line) => Math.max(1, Math.ceil(line.length / 80)));
      expect(rows.reduce((sum, row) => sum + row)).to.be.at.most(48);
    }
  });

  it('claims nothing of questions that were not asked, and names both sides', async () => {
    const urgent = await visit();
    await urgent.walk(sheets['same-day']);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    await withStandIn(navigator, 'clipboard', clipboard, () => urgent.press('Copy summary'));
    expect(copied[0]).to.contain('Danger signs picked\n- A leg or foot is newly weak');
    expect(copied[0]).to.contain('; Chest pain or trouble breathing;').and.to.not.contain('I am pregnant');

    const both = await summaryOf(change(strong, { 'pain-sites': ['rim-left', 'rim-right', 'dimple-left'] }));
    expect(both).to.contain('- Worst place: Top rim of the pelvis, at belt height (left and right)');
    expect(both).to.contain(
      '- Where it hurts: Top rim of the pelvis, at belt height (left and right); Low back dimple (left)',
    );
  });

  it('names the danger signs that were picked, and those that were not', async () => {
    const summary = await summaryOf(sheets['doctor-first']);
    const [, picked, denied] = /Danger signs picked\n(.*?)\n\n.*not picked\n(.*?)\n\n/s.exec(summary) ?? [];
    const sign = 'This pain began suddenly, and I have thin bones, take steroid pills, or fell after 65';
    expect(picked).to.equal(`- ${sign}`);
    expect(denied).to.contain('; I am pregnant').and.to.not.contain(sign);
  });
});
