import { html, nothing, type TemplateResult } from 'lit';
import type { Options } from '../boundary/options.js';
import { questionnaire } from '../content/questionnaire.js';
import type { Assessment, Reason } from '../domain/assess.js';
import { hallmarksOf } from '../domain/hallmarks.js';
import { isUrgent } from '../domain/questionnaire.js';
import type { Session, SessionEvent } from '../domain/session.js';
import { fill, pieces } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import {
  hallmarkLabel,
  otherCauseLabel,
  type outcomeTexts,
  series,
  type WordedAnswer,
  wordedAnswers,
  wordedReasons,
} from '../i18n/wording.js';
import { sectionHeading } from './heading.js';

/** Everything that the text of an outcome page depends on. */
export interface OutcomePage {
  readonly assessment: Assessment;
  readonly texts: ReturnType<typeof outcomeTexts>;
  readonly session: Session;
  readonly messages: Messages;
  readonly options: Options;
  readonly send: (event: SessionEvent) => void;
}

/** A section of the page under its heading. */
export function section({ options }: OutcomePage, heading: string, content: unknown): TemplateResult {
  return html`<section>${sectionHeading(options.headingLevel, heading)} ${content}</section>`;
}

/** What the outcome means. */
export function found({ texts }: OutcomePage): unknown {
  const [lead, ...others] = texts.found;
  return html`<p class="lead" id="lead">${lead}</p>
    ${paragraphs(others)}`;
}

/** What to do where care is needed now: in an emergency one large link comes first. */
export function urgentAction({ assessment, messages, options, texts }: OutcomePage): TemplateResult {
  const { emergencyNumber } = options;
  const call = html`<a class="button danger" href=${`tel:${emergencyNumber}`}
    >${fill(messages.call, { number: emergencyNumber })}</a
  >`;
  return html`
    ${assessment.outcome === 'emergency' ? call : nothing}
    <div class="first-step">${paragraphs(texts.next)}</div>
  `;
}

/** What to do now. */
export function next(page: OutcomePage): TemplateResult {
  const { messages, texts } = page;
  return html`<div class="callout">${section(page, messages.nextHeading, paragraphs(texts.next))}</div>`;
}

/** The danger signs, and the way to take one back. */
export function dangers(page: OutcomePage): unknown {
  const { assessment, messages, send } = page;
  // Of several answers that are a danger sign together, the last is the one to look at again.
  const last = assessment.reasons[assessment.reasons.length - 1];
  if (last?.effect !== 'danger') return nothing;
  const labels = worded(page, assessment.reasons).flatMap((answer) => answer.labels);
  return section(
    page,
    isUrgent(assessment.outcome) ? messages.tellThemHeading : messages.dangerHeading,
    html`${list(labels)}
      <button type="button" class="link" @click=${() => send({ type: 'change', question: last.question })}>
        ${messages.correct}
      </button>`,
  );
}

/** The signs that studies describe, each with whether the answers show it, and that experts disagree. */
export function hallmarks(page: OutcomePage): TemplateResult {
  const { session, messages } = page;
  return section(
    page,
    messages.hallmarksHeading,
    html`<ul class="hallmarks" role="list">
        ${hallmarksOf(questionnaire, session.mode, session.answers).map(
          ({ id, state }) =>
            html`<li class=${state}>
              <span>${hallmarkLabel(messages, id)}</span> <strong>${messages.hallmarkStates[state]}</strong>
            </li>`,
        )}
      </ul>
      <p>${messages.debated}</p>`,
  );
}

/** The answers that speak for the published picture, or those that speak against it. */
export function reasons(page: OutcomePage, effect: 'for' | 'against'): unknown {
  const { assessment, messages, options } = page;
  const answers = worded(
    page,
    assessment.reasons.filter((reason) => reason.effect === effect),
  );
  if (answers.length === 0) return nothing;
  return html`
    <section part="reasons">
      ${sectionHeading(options.headingLevel, effect === 'for' ? messages.forHeading : messages.againstHeading)}
      <ul class=${effect} role="list">
        ${answers.map((answer) => html`<li>${inOneLine(messages, answer)}</li>`)}
      </ul>
    </section>
  `;
}

/** What else it could be. */
export function otherCauses(page: OutcomePage): TemplateResult {
  const { assessment, messages } = page;
  const causes = assessment.otherCauses.map((id) => otherCauseLabel(messages, id));
  const content = causes.length > 0 ? list(causes) : paragraphs([messages.otherCausesUnknown]);
  return section(page, messages.otherCausesHeading, content);
}

/** What to bring to a visit. */
export function bring(page: OutcomePage): TemplateResult {
  const { assessment, messages } = page;
  const isAboutNerve = ['strong', 'partial', 'information'].includes(assessment.outcome);
  const items = isAboutNerve ? [...messages.bring, ...messages.bringForInjection] : messages.bring;
  return section(page, messages.bringHeading, list(items));
}

/** The visitor's answers, each with the way to change it. */
export function answers({ session, messages, send }: OutcomePage): TemplateResult {
  const { answersHeading, change, changeAnswer, noAnswer, privacy } = messages;
  return html`
    <details>
      <summary>${answersHeading}</summary>
      <ul class="answers" role="list">
        ${wordedAnswers(questionnaire, messages, session.mode, session.answers).map(
          ({ question, topic, labels }) => html`
            <li>
              <span>${inOneLine(messages, { question, topic, labels: labels.length > 0 ? labels : [noAnswer] })}</span>
              <button
                type="button"
                class="link"
                aria-label=${fill(changeAnswer, { topic })}
                @click=${() => send({ type: 'change', question })}
              >
                ${change}
              </button>
            </li>
          `,
        )}
      </ul>
      <p class="muted">${privacy}</p>
    </details>
  `;
}

/** What the questions and weights rest on. */
export function sources({ sourcesHeading }: Messages): TemplateResult {
  return html`
    <details>
      <summary>${sourcesHeading}</summary>
      <div lang="en" dir="ltr">${list(questionnaire.sources.map(({ citation }) => citation))}</div>
    </details>
  `;
}

/** When to get help, whatever the outcome. */
export function safetyNet(page: OutcomePage): TemplateResult {
  const { assessment, messages, options } = page;
  const { outcome } = assessment;
  const texts = isUrgent(outcome)
    ? [fill(messages.safetyNetUrgent[outcome], { number: options.emergencyNumber })]
    : messages.safetyNet;
  return html`<div class="callout safety-net">${section(page, messages.safetyNetHeading, paragraphs(texts))}</div>`;
}

function worded({ messages, session }: OutcomePage, some: readonly Reason[]): readonly WordedAnswer[] {
  return wordedReasons(questionnaire, messages, session.answers, some);
}

function inOneLine(messages: Messages, { topic, labels }: WordedAnswer): unknown {
  return pieces<unknown>(messages.named, { name: html`<strong>${topic}</strong>`, text: series(messages, labels) });
}

function paragraphs(texts: readonly string[]): readonly TemplateResult[] {
  return texts.map((text) => html`<p>${text}</p>`);
}

function list(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
