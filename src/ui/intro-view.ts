import { html, type TemplateResult } from 'lit';
import type { Options } from '../boundary/options.js';
import type { SessionEvent } from '../domain/session.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.js';
import { pageHeading } from './heading.js';

/** The page before the first question. */
export function introView(
  { intro, disclaimer, privacy, emergencyLine }: Messages,
  { headingLevel, emergencyNumber, mode }: Options,
  send: (event: SessionEvent) => void,
): TemplateResult {
  return html`
    ${pageHeading(headingLevel, intro.heading)} ${intro.text[mode].map((paragraph) => html`<p>${paragraph}</p>`)}
    <slot name="intro"></slot>
    <p class="callout safety-net">${fill(emergencyLine, { number: emergencyNumber })}</p>
    <div class="actions">
      <button type="button" class="button" part="start" @click=${() => send({ type: 'start' })}>${intro.start}</button>
    </div>
    <p part="disclaimer">${disclaimer}</p>
    <p class="muted">${privacy}</p>
  `;
}
