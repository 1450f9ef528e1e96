import { css } from 'lit';

/** The picture of the body, and the one of the thumb on the rim. */
export const pictures = css`
  svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* The body goes on beyond what is drawn. */
  .map svg {
    mask-image: linear-gradient(transparent, #000 7%, #000 95%, transparent);
  }

  .skin {
    fill: var(--_skin);
  }

  .outline,
  .rim,
  .halo,
  .thin,
  .spine,
  .tick,
  .measure {
    pointer-events: none;
  }

  .outline {
    stroke: var(--_line);
    stroke-width: 2;
  }

  .thin {
    stroke: var(--_thin-line);
    stroke-width: 1.5;
  }

  .rim {
    stroke: var(--_muted);
    stroke-width: 2.5;
  }

  /* Keeps the rim readable on a picked place. */
  .halo {
    stroke: var(--_skin);
    stroke-width: 5;
  }

  /* Dots: the knobs that a finger feels. */
  .spine {
    stroke: var(--_thin-line);
    stroke-width: 3;
    stroke-dasharray: 0.1 9;
  }

  /* The lines around the regions round their corners. */
  .region {
    fill: var(--_region);
    stroke: var(--_region);
    stroke-width: 6;
    cursor: pointer;
  }

  .region.pointed {
    fill: var(--_region-pointed);
    stroke: var(--_region-pointed);
  }

  .region.picked {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .tick circle {
    fill: var(--_surface);
  }

  .tick path {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .places .options {
    margin: 0;
  }

  .map {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: start;
    align-content: start;
    justify-content: center;
    /* The visitor's left stays where it is drawn, in every direction of writing. */
    direction: ltr;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .behind {
    flex: 0 1 15em;
  }

  .front {
    flex: 0 1 10.5em;
  }

  .sides-named {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* A line of its own: in many languages there is no room for it between the sides. */
  .sides-named b {
    flex: 1 0 100%;
    text-align: center;
  }

  /* Nothing that can be tapped lies below it but the list, which does not change it: its height may change. */
  .caption {
    flex: 1 0 100%;
    min-block-size: 3em;
    padding-block: 0.25em;
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  [dir='rtl'] .caption {
    direction: rtl;
  }

  /* What was tapped is named where it can be read, above the way on. */
  @media (min-height: 30em) {
    .caption {
      position: sticky;
      inset-block-end: 4.2em;
    }
  }

  /* Too narrow for fingers: the list says the same. */
  @container (inline-size < 280px) {
    .map {
      display: none;
    }
  }

  @container (inline-size > 38em) {
    .places {
      grid-template-columns: 14.5em minmax(0, 1fr);
      gap: calc(var(--_space) * 1.5);
    }
  }

  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    align-items: center;
    margin-block-start: var(--_space);
  }

  .guide > * {
    margin: 0;
  }

  .warning {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_danger-tint);
    font-weight: 600;
  }

  figure svg {
    max-inline-size: 22em;
    margin-inline: auto;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
  }

  figcaption {
    margin-block-end: 0.35em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
  }

  .zone {
    fill: var(--_region);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }

  .hand {
    fill: var(--_hand);
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .measure {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  @container (inline-size > 34em) {
    .guide {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .guide > p {
      grid-column: 1 / -1;
    }
  }

  /* Shapes keep their own colours where the system picks those of text. */
  @media (forced-colors: active) {
    .skin,
    .region,
    .hand,
    .zone,
    .tick circle {
      fill: Canvas;
    }

    .outline,
    .rim,
    .thin,
    .spine,
    .hand,
    .measure,
    .zone {
      stroke: CanvasText;
    }

    .region {
      stroke: CanvasText;
      stroke-width: 1;
      stroke-dasharray: 1 4;
    }

    .halo {
      stroke: Canvas;
    }

    figure svg {
      border-color: CanvasText;
    }

    .region.pointed {
      stroke: Highlight;
      stroke-width: 4;
      stroke-dasharray: none;
    }

    .region.picked {
      fill: Highlight;
    }

    .tick path {
      stroke: CanvasText;
    }
  }
`;
