import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { progressOf } from '../../src/domain/session.js';
import { answersOnPath, pathOf, sheetProblems } from '../../src/domain/sheet.js';
import {
  type Answers,
  questionnaire,
  type Session,
  type SessionEvent,
  startSession,
  transition,
} from '../../src/engine.js';
import { anyEvent } from '../arbitraries.js';
import { change, elsewhere, safe, sheets, strong } from '../sheets.js';

/** The session after these events. */
function after(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce(transition, session);
}

const goOn: SessionEvent = { type: 'continue' };
const back: SessionEvent = { type: 'back' };

function pick(question: string, option: string, isPicked = true): SessionEvent {
  return { type: 'pick', question, option, isPicked };
}

/** The session after a visitor with these answers has gone on as far as they carry. */
function walked(answers: Answers, from: Session = after(startSession(), { type: 'start' })): Session {
  const { page } = from;
  if (page.kind !== 'question') return from;
  const answer = answers[page.question] ?? [];
  const picks = [answer].flat().map((option) => pick(page.question, option));
  const next = after(from, ...picks, goOn);
  return next.page === page || next.isAnswerMissing ? next : walked(answers, next);
}

/** What is on the page: a question's id, or the kind of the page. */
function shown({ page }: Session): string {
  return page.kind === 'question' ? page.question : page.kind;
}

describe('a session', () => {
  it('begins with the intro, or with the first question', () => {
    expect(shown(startSession())).to.equal('intro');
    expect(shown(startSession({ hasIntro: false }))).to.equal('emergency-signs');
    expect(shown(after(startSession(), { type: 'start' }))).to.equal('emergency-signs');
  });

  it('is the same object where an event changes nothing', () => {
    const intro = startSession();
    const nothing: readonly SessionEvent[] = [
      goOn,
      back,
      pick('age', '18-44'),
      { type: 'change', question: 'age' },
      { type: 'consent', isGiven: true },
      { type: 'settings', settings: { mode: 'check', hasIntro: true } },
    ];
    nothing.forEach((event) => expect(transition(intro, event), event.type).to.equal(intro));
    const question = after(intro, { type: 'start' });
    const nothingThere: readonly SessionEvent[] = [
      { type: 'start' },
      pick('age', '18-44'),
      pick('emergency-signs', 'unheard-of'),
      pick('emergency-signs', 'none', false),
    ];
    nothingThere.forEach((event) => expect(transition(question, event), event.type).to.equal(question));
    const first = startSession({ hasIntro: false });
    expect(transition(first, back)).to.equal(first);
  });

  it('reaches every outcome', () => {
    Object.values(sheets).forEach((sheet) => {
      const session = walked(sheet);
      expect(shown(session)).to.equal('outcome');
      expect(answersOnPath(questionnaire, 'check', session.answers)).to.deep.equal(sheet);
    });
    expect(shown(walked(elsewhere))).to.equal('outcome');
    expect(shown(walked(safe, startSession({ mode: 'education', hasIntro: false })))).to.equal('outcome');
  });

  it('does not go on from an empty page, and says so until it is left', () => {
    const refused = after(startSession({ hasIntro: false }), goOn);
    expect(refused).to.include({ isAnswerMissing: true });
    expect(shown(refused)).to.equal('emergency-signs');
    expect(transition(refused, goOn)).to.equal(refused);
    const picked = after(refused, pick('emergency-signs', 'none'));
    expect(picked).to.include({ isAnswerMissing: true });
    expect(after(picked, goOn)).to.include({ isAnswerMissing: false });
  });

  it('unticks everything beside an exclusive answer, either way round', () => {
    const first = startSession({ hasIntro: false });
    const some = after(first, pick('emergency-signs', 'both-legs'), pick('emergency-signs', 'chest-breathing'));
    const none = after(some, pick('emergency-signs', 'none'));
    expect([some, none].map(({ hasClearedOthers }) => hasClearedOthers)).to.deep.equal([false, true]);
    expect(none.answers['emergency-signs']).to.deep.equal(['none']);
    expect(after(none, pick('emergency-signs', 'both-legs')).answers['emergency-signs']).to.deep.equal(['both-legs']);
  });

  it('keeps picks in the order of the questionnaire', () => {
    const session = after(
      startSession({ hasIntro: false }),
      pick('emergency-signs', 'chest-breathing'),
      pick('emergency-signs', 'saddle-numbness'),
    );
    expect(session.answers['emergency-signs']).to.deep.equal(['saddle-numbness', 'chest-breathing']);
  });

  it('forgets an answer whose last pick is taken back', () => {
    const session = after(
      startSession({ hasIntro: false }),
      pick('emergency-signs', 'none'),
      pick('emergency-signs', 'none', false),
    );
    expect(session.answers).to.deep.equal({});
  });

  describe('with a danger sign', () => {
    it('goes to the outcome on Continue, not before, so that all that fit can be ticked', () => {
      const ticked = after(startSession({ hasIntro: false }), pick('emergency-signs', 'both-legs'));
      expect(shown(ticked)).to.equal('emergency-signs');
      expect(shown(after(ticked, pick('emergency-signs', 'major-trauma'), goOn))).to.equal('outcome');
    });

    it('goes on with the questions once it is corrected', () => {
      const corrected = after(
        walked(sheets.emergency),
        { type: 'change', question: 'emergency-signs' },
        pick('emergency-signs', 'none'),
        goOn,
      );
      expect(shown(corrected)).to.equal('warning-signs');
      expect(shown(walked(strong, corrected))).to.equal('outcome');
      expect(answersOnPath(questionnaire, 'check', walked(strong, corrected).answers)).to.deep.equal(strong);
    });

    it('counts nothing that was answered after its page', () => {
      const late = after(
        walked(strong),
        { type: 'change', question: 'warning-signs' },
        pick('warning-signs', 'cancer'),
        goOn,
      );
      expect(shown(late)).to.equal('outcome');
      expect(answersOnPath(questionnaire, 'check', late.answers)).to.deep.equal({
        'emergency-signs': ['none'],
        'warning-signs': ['cancer'],
      });
    });
  });

  describe('going back', () => {
    it('loses no answer', () => {
      const done = walked(strong);
      const path = pathOf(questionnaire, 'check', done.answers);
      const pages = path.map((_, index) => shown(after(done, ...Array<SessionEvent>(index + 1).fill(back))));
      expect(pages).to.deep.equal(path.map(({ id }) => id).reverse());
      const intro = after(done, ...Array<SessionEvent>(path.length + 1).fill(back));
      expect(shown(intro)).to.equal('intro');
      expect(intro.answers).to.deep.equal(done.answers);
      expect(shown(after(intro, { type: 'start' }, ...Array<SessionEvent>(path.length).fill(goOn)))).to.equal(
        'outcome',
      );
    });

    it('from an answer that is being changed leads to the outcome', () => {
      const changing = after(walked(strong), { type: 'change', question: 'age' });
      expect(shown(after(changing, back))).to.equal('outcome');
    });

    it('while correcting leads to the question before, and on from there one by one', () => {
      const corrected = after(
        walked(sheets.emergency),
        { type: 'change', question: 'emergency-signs' },
        pick('emergency-signs', 'none'),
        goOn,
        pick('warning-signs', 'cancer'),
        back,
      );
      expect(shown(corrected)).to.equal('emergency-signs');
      const late = walked(change(strong, { 'nerve-block': [] }), after(corrected, goOn, pick('warning-signs', 'none')));
      expect(shown(late)).to.equal('nerve-block');
      expect(shown(after(late, pick('nerve-block', 'none'), back))).to.equal('history');
      const earlier = after(late, back, back, back);
      expect([earlier, after(earlier, goOn)].map(shown)).to.deep.equal(['feel', 'duration']);
    });

    it('from what is newly needed leads to the question before it, not on to the outcome', () => {
      const single = walked(change(strong, { 'pain-sites': ['rim-left'], 'worst-site': undefined }));
      const more = after(single, { type: 'change', question: 'pain-sites' }, pick('pain-sites', 'groin-left'), goOn);
      const again = after(more, pick('worst-site', 'groin'), back);
      expect([again, after(again, goOn), after(again, goOn, goOn)].map(shown)).to.deep.equal([
        'pain-sites',
        'worst-site',
        'press-check',
      ]);
    });

    it('from a page that was emptied does not lead to an outcome', () => {
      const emptied = after(
        walked(strong),
        { type: 'change', question: 'age' },
        back,
        {
          type: 'change',
          question: 'history',
        },
        pick('history', 'none', false),
      );
      expect(shown(after(emptied, back))).to.equal('duration');
      expect(shown(after(emptied, back, goOn))).to.equal('history');
    });
  });

  describe('changing an answer', () => {
    it('comes back to the outcome', () => {
      const changed = after(
        walked(strong),
        { type: 'change', question: 'duration' },
        pick('duration', 'not-sure'),
        goOn,
      );
      expect(shown(changed)).to.equal('outcome');
      expect(changed.answers['duration']).to.equal('not-sure');
    });

    it('asks what is newly needed first', () => {
      const single = walked(change(strong, { 'pain-sites': ['rim-left'], 'worst-site': undefined }));
      const more = after(single, { type: 'change', question: 'pain-sites' }, pick('pain-sites', 'groin-left'), goOn);
      expect(shown(more)).to.equal('worst-site');
      expect(shown(after(more, pick('worst-site', 'groin'), goOn))).to.equal('outcome');
    });

    it('is possible for questions on the path only', () => {
      const done = walked(elsewhere);
      expect(transition(done, { type: 'change', question: 'press-check' })).to.equal(done);
    });

    it('drops a worst place that no longer hurts', () => {
      const fewer = after(
        walked(strong),
        { type: 'change', question: 'pain-sites' },
        pick('pain-sites', 'dimple-left'),
        pick('pain-sites', 'rim-left', false),
      );
      expect(fewer.answers).not.to.have.property('worst-site');
      expect(shown(after(fewer, goOn))).to.equal('worst-site');
    });

    it('asks again for the worst place after there was only one', () => {
      const single = after(
        walked(strong),
        { type: 'change', question: 'pain-sites' },
        pick('pain-sites', 'upper-buttock-left', false),
      );
      expect(single.answers).not.to.have.property('worst-site');
    });
  });

  describe('consent', () => {
    it('is given and taken back on the outcome', () => {
      const given = after(walked(strong), { type: 'consent', isGiven: true });
      expect(given).to.include({ hasConsent: true });
      expect(after(given, { type: 'consent', isGiven: false })).to.include({ hasConsent: false });
    });

    it('does not outlast the page: what is sent is what was agreed to', () => {
      const given = after(walked(strong), { type: 'consent', isGiven: true });
      expect(after(given, back, goOn)).to.include({ hasConsent: false });
      expect(after(given, { type: 'change', question: 'age' }, goOn)).to.include({ hasConsent: false });
      expect(after(given, { type: 'restart' })).to.include({ hasConsent: false });
    });
  });

  it('has nothing to forget before it has begun', () => {
    const intro = startSession();
    expect(transition(intro, { type: 'restart' })).to.equal(intro);
  });

  it('forgets everything on restart', () => {
    const settings = { mode: 'education', hasIntro: false } as const;
    const again = after(walked(safe, startSession(settings)), { type: 'restart' });
    expect(again).to.deep.equal(startSession(settings));
  });

  describe('whose settings change', () => {
    it('begins anew if it has not begun', () => {
      const settings = { mode: 'check', hasIntro: false } as const;
      expect(after(startSession(), { type: 'settings', settings })).to.deep.equal(startSession(settings));
    });

    it('keeps its page where that is still asked', () => {
      const second = after(startSession(), { type: 'start' }, pick('emergency-signs', 'none'), goOn);
      const settings = { mode: 'education', hasIntro: false } as const;
      expect(shown(after(second, { type: 'settings', settings }))).to.equal('warning-signs');
      const intro = after(second, back, back);
      expect(shown(after(intro, { type: 'settings', settings: { mode: 'education', hasIntro: true } }))).to.equal(
        'intro',
      );
    });

    it('shows an outcome or what is missing for it where its page is no longer asked', () => {
      const education: SessionEvent = { type: 'settings', settings: { mode: 'education', hasIntro: true } };
      const checking: SessionEvent = { type: 'settings', settings: { mode: 'check', hasIntro: true } };
      const late = after(walked(strong), back);
      expect(shown(late)).to.equal('nerve-block');
      expect(shown(after(late, education))).to.equal('outcome');
      const informed = walked(safe, startSession({ mode: 'education', hasIntro: false }));
      expect(shown(after(informed, checking))).to.equal('pain-sites');
      const consented = after(walked(strong), { type: 'consent', isGiven: true });
      expect(after(consented, education)).to.include({ hasConsent: false });
    });
  });

  describe('progress', () => {
    const progressAt = (question: string, answers: Answers, mode: 'check' | 'education' = 'check'): unknown => {
      const session = { ...startSession({ mode }), answers, page: { kind: 'question', question } } as const;
      return progressOf(questionnaire, session);
    };

    it('has a total only once no answer can change it', () => {
      expect(progressAt('emergency-signs', {})).to.deep.equal({ index: 0, total: null });
      expect(progressAt('pain-sites', strong)).to.deep.equal({ index: 4, total: null });
      expect(progressAt('worst-site', strong)).to.deep.equal({ index: 5, total: 13 });
      const single = change(strong, { 'pain-sites': ['rim-left'], 'worst-site': undefined });
      expect(progressAt('press-check', single)).to.deep.equal({ index: 5, total: 12 });
    });

    it('knows the last question of education mode', () => {
      expect(progressAt('age', safe, 'education')).to.deep.equal({ index: 3, total: 4 });
    });

    it('is nothing off the questions', () => {
      expect(progressOf(questionnaire, startSession())).to.equal(null);
    });
  });

  it('stays whole whatever a visitor does', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 20, maxLength: 200 }), fc.boolean(), (events, hasIntro) => {
        events.reduce((before: Session, event) => {
          const session = transition(before, event);
          const { mode, answers, page } = session;
          const path = pathOf(questionnaire, mode, answers).map(({ id }) => id);
          expect([session, answers, page, ...Object.values(answers)].every(Object.isFrozen)).to.equal(true);
          if (page.kind === 'question') expect(path).to.include(page.question);
          const problems = sheetProblems(questionnaire, mode, answers);
          expect(problems.filter(({ code }) => code !== 'missing')).to.deep.equal([]);
          if (page.kind === 'outcome') expect(problems).to.deep.equal([]);
          else expect(session.hasConsent).to.equal(false);
          return session;
        }, startSession({ hasIntro }));
      }),
      { numRuns: 300 },
    );
  });
});
