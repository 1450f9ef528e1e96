import { css, type CSSResultGroup } from 'lit';
import { controls } from './controls.styles.js';
import { outcome } from './outcome.styles.js';
import { pictures } from './pictures.styles.js';
import { tokens } from './tokens.styles.js';

const layout = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  /* A page's own rule for its elements must not undo this. */
  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    /*
     * What a page passes down by inheritance ends here, but for its fonts, its colour scheme, and hiding the element. So does the
     * language in some browsers, which is therefore said again inside.
     */
    all: initial;
    display: block;
    font-feature-settings: inherit;
    font-variation-settings: inherit;
    -webkit-font-smoothing: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    color: var(--_text);
    font-family: var(--cluneal-font-family, inherit);
    font-size: var(--_font-size);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    container-type: inline-size;
    /* How wide it likes to be where its place is as wide as what is in it. */
    contain-intrinsic-inline-size: min(40rem, 80vw);
    flex: 1 1 auto;
    max-inline-size: var(--_max-width);
    margin-inline: auto;
  }

  .page {
    /* The first of two is for browsers without container units. */
    padding: 1.5em;
    padding: min(clamp(1.25em, 5cqi, 2.5em), 7cqi);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    scroll-margin-block-start: var(--_scroll-margin);
  }

  cluneal-self-check-question,
  cluneal-self-check-outcome {
    display: block;
  }

  .heading,
  .subheading,
  p,
  ul,
  ol,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }

  .heading {
    font-size: 1.5em;
    font-size: clamp(1.35em, 1.1em + 1.6cqi, 1.75em);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  /* Taller letters, and marks above and below them; letters that join must not be drawn apart. */
  .base:is([dir='rtl'], :lang(ja), :lang(zh)) {
    line-height: 1.7;
  }

  .base:is([dir='rtl'], :lang(ja), :lang(vi), :lang(zh)) .heading {
    line-height: 1.4;
    letter-spacing: normal;
  }

  .base:lang(ja) {
    line-break: strict;
    /* Breaks lines between phrases, where the browser knows them. */
    word-break: auto-phrase;
  }

  .subheading {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .heading + p,
  .heading + [part='disclaimer'],
  p + p {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  section,
  .callout,
  .callout + p,
  .tools,
  [part='disclaimer'] {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: 0.35em;
  }

  .progress,
  .muted,
  .hint,
  small,
  [part='disclaimer'] {
    color: var(--_muted);
  }

  /* A page may restyle its parts, but not take these from the visitor; where it hides what is around them, they are hidden, too. */
  [part='disclaimer'],
  [part='outcome'] {
    display: block !important;
    visibility: inherit !important;
    font-size: inherit !important;
    opacity: 1 !important;
  }

  .progress {
    margin-block-end: 0.35em;
    font-size: 0.9375em;
  }

  .hint {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  .actions,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }

  .actions {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .callout,
  .consult {
    padding: calc(var(--_space) * 1.25);
    /* Text may be twice as large as it was. */
    padding: min(calc(var(--_space) * 1.25), 6cqi);
    border-radius: var(--_radius-small);
  }

  .callout {
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .callout section {
    margin: 0;
  }

  /* When to get help: at hand on every page that is not a question. */
  .safety-net {
    border-color: var(--_danger);
    background: none;
  }

  .error {
    margin-block: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    padding: 0.75em 1em;
    background: var(--_danger-tint);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius-small);
    font-weight: 600;
  }

  summary {
    min-block-size: 44px;
    padding-block: 0.7em;
    cursor: pointer;
    font-weight: 600;
  }

  textarea {
    inline-size: 100%;
    padding: 0.75em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius-small);
    font: inherit;
  }

  .status:not(:empty) {
    margin-block: 0.75em;
    font-weight: 600;
  }

  /* A new page comes in calmly. */
  @media (prefers-reduced-motion: no-preference) {
    [part='question'],
    [part='outcome'] {
      animation: come 0.2s ease-out;
    }
  }

  @keyframes come {
    from {
      transform: translateY(0.5em);
    }
  }

  .off-screen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The styles of the whole self-check. */
export const styles: CSSResultGroup = [tokens, layout, controls, pictures, outcome];
