import { html, nothing, type TemplateResult } from 'lit';
import type { GuideText } from '../i18n/messages.js';
import { mirrored, silhouette } from './body-figure.js';
import { body, press } from './body-shapes.js';

/** How to press on the rim: a picture for the eye, and the same in words. The picture shows the side that hurts. */
export function pressGuide({ warning, steps, help, measure }: GuideText, isLeft: boolean): TemplateResult {
  const [x, y] = press.zone;
  return html`
    <div class="guide" part="hint" id="hint">
      <p class="warning">${warning}</p>
      <figure aria-hidden="true">
        <figcaption>${measure}</figcaption>
        <svg viewBox=${isLeft ? '-156 58 252 128' : '-96 58 252 128'}>
          ${silhouette()} ${mirrored(body.outline, 'outline')} ${mirrored(body.dimple, 'thin')}
          ${mirrored(body.rim, 'rim')}
          <path class="spine" d=${body.spine} />
          <g transform=${isLeft ? 'scale(-1 1)' : nothing}>
            <ellipse class="zone" cx=${x} cy=${y} rx="17" ry="15" />
            <path class="hand" d=${press.hand} />
            <path class="thin" d=${press.creases} />
            <path class="measure" d=${press.measure} />
          </g>
        </svg>
      </figure>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${help}</p>
    </div>
  `;
}
