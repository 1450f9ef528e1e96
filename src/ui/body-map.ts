import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerIds } from '../domain/sheet.js';
import type { Messages } from '../i18n/messages.js';
import { mirrored, silhouette } from './body-figure.js';
import { behindShapes, body, frontShapes, middleShapes } from './body-shapes.js';
import { freshText } from './fresh-text.js';

/** What the picture shows. Places are answers: `rim-left`, `midline`. */
export interface BodyMapState {
  readonly messages: Messages;
  readonly picked: readonly string[];
  /** The place under the pointer or the keyboard's focus. */
  readonly pointed: string | null;
  /** What to read below the picture. */
  readonly caption: string;
  readonly toggle: (place: string) => void;
}

/**
 * A body from behind and from the front whose places can be tapped. It repeats the list of places for the eye and the pointer,
 * so it is hidden from everybody else. Left and right are the visitor's own, in every direction of writing.
 */
export function bodyMap(state: BodyMapState): TemplateResult {
  const { left, right, map } = state.messages;
  const tap = ({ target }: Event): void => {
    const place = placeAt(target);
    if (place !== null) state.toggle(place);
  };
  return html`
    <div class="map" part="map" aria-hidden="true" @click=${tap}>
      <div class="behind">
        ${title(left, map.behind, right)}
        <svg viewBox="-120 -6 240 452">
          <clipPath id="body">
            <path d=${body.half} />
            <path d=${body.half} transform="scale(-1 1)" />
          </clipPath>
          <g clip-path="url(#body)">
            ${silhouette()} ${regions(behindShapes, 1, state)} ${regions(middleShapes, 0, state)}
          </g>
          ${mirrored(`${body.behind} ${body.dimple}`, 'thin')} ${mirrored(body.rim, 'halo')}
          ${mirrored(body.rim, 'rim')} ${mirrored(body.outline, 'outline')}
          <path class="spine" d=${body.spine} />
          ${ticks(behindShapes, 1, state)} ${ticks(middleShapes, 0, state)}
        </svg>
      </div>
      <div class="front">
        ${title(right, map.front, left)}
        <svg viewBox="-112 88 224 262">
          <g clip-path="url(#body)">${silhouette()} ${regions(frontShapes, -1, state)}</g>
          ${mirrored(body.front, 'thin')} ${mirrored(body.outline, 'outline')} ${ticks(frontShapes, -1, state)}
        </svg>
      </div>
      <p class="caption">${freshText(state.caption)}</p>
    </div>
  `;
}

/** The place that an event happened at, on the picture or in the list. */
export function placeAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null) : null;
}

function title(start: string, view: string, end: string): TemplateResult {
  return html`<p class="sides-named"><b>${view}</b> <span>${start}</span> <span>${end}</span></p>`;
}

type Shapes = typeof behindShapes | typeof middleShapes | typeof frontShapes;

/**
 * Where each place of the picture lies: `x` is 1 or -1 on the right or left of the picture, and `right` says which of them is the
 * visitor's own right, 0 where a place has no sides.
 */
function placed(shapes: Shapes, right: -1 | 0 | 1) {
  return Object.entries(shapes).flatMap(([id, { path, tick }]) => {
    if (right === 0) return [{ place: id, x: 1, path, tick }];
    const [leftPlace, rightPlace] = answerIds({ id, hasSides: true });
    return [
      { place: leftPlace, x: -right, path, tick },
      { place: rightPlace, x: right, path, tick },
    ];
  });
}

function regions(shapes: Shapes, right: -1 | 0 | 1, { picked, pointed }: BodyMapState): unknown {
  return placed(shapes, right).map(({ place = '', x, path }) => {
    const state = picked.includes(place) ? ' picked' : '';
    return svg`<path
      class=${`region${state}${place === pointed ? ' pointed' : ''}`}
      data-place=${place}
      d=${path}
      transform=${`scale(${x} 1)`}
    />`;
  });
}

/** Picked places carry a tick, so that colour alone tells nothing. */
function ticks(shapes: Shapes, right: -1 | 0 | 1, { picked }: BodyMapState): unknown {
  return placed(shapes, right).map(({ place = '', x, tick: [tickX, tickY] }) =>
    picked.includes(place)
      ? svg`<g class="tick" transform=${`translate(${x * tickX} ${tickY})`}>
          <circle r="9.5" />
          <path d="M-4.5 .5L-1.2 3.8L4.8-3.4" />
        </g>`
      : nothing,
  );
}
