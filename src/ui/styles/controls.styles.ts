import { css } from 'lit';

/** Buttons, links and answers: everything that is pressed. */
export const controls = css`
  .button,
  .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .button {
    max-inline-size: 100%;
    padding: 0.7em 1.5em;
    padding-inline: min(1.5em, 6cqi);
    color: var(--_on-fill);
    background: var(--_fill);
    /* Colours apart, so that a colour that is none leaves the line. */
    border: 2px solid;
    border-color: var(--_accent);
    border-radius: var(--_radius-small);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_accent) 28%, transparent);
  }

  .danger {
    color: var(--_surface);
    background: var(--_danger);
    border-color: var(--_danger);
  }

  .link {
    justify-content: start;
    min-inline-size: 44px;
    padding: 0.25em 0;
    color: var(--_accent);
    background: none;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }

  /* A heading takes focus so that it is read out; a ring would look like a control. */
  .heading:focus {
    outline: none;
  }

  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .option,
  .consent {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    min-block-size: 44px;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .option {
    padding: 0.7em 0.9em;
    padding-inline: min(0.9em, 4cqi);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
  }

  .option:hover,
  .pointed,
  .checked {
    border-color: var(--_accent);
  }

  .option:hover,
  .pointed {
    background: var(--_tint);
  }

  .checked {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option small,
  .place small {
    display: block;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  /* A place and its sides share a card. */
  .place,
  .places .options > .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
  }

  .place {
    padding: 0.35em 0.35em 0.35em 0.9em;
    padding-inline: min(0.9em, 4cqi) 0.35em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
  }

  .places .options > .option {
    padding-inline-end: 1.15em;
  }

  .places .options > .option input {
    order: 1;
  }

  .place:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  .place-name {
    font-weight: 600;
  }

  /* As on the picture: left stays left in every direction of writing. */
  .sides {
    display: flex;
    flex-wrap: wrap;
    direction: ltr;
  }

  /* The word under its box, in every row: nobody has to look up which column is left. */
  .sides .option {
    grid-template-columns: auto;
    gap: 0.2em;
    place-items: center;
    min-inline-size: 3.5em;
    padding: 0.4em 0.3em 0.3em;
    background: none;
    border: 0;
    box-shadow: none;
    font-size: 0.9375em;
    line-height: 1.25;
  }

  /* Too narrow for name and sides beside each other; sides whose words are long stand below each other. */
  @container (inline-size < 23em) {
    .sides {
      column-gap: 0.75em;
    }

    .place {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.35em;
      padding: 0.6em 0.9em 0.35em;
      padding-inline: min(0.9em, 4cqi);
    }

    .sides .option {
      flex: 1 1 6em;
      min-inline-size: min-content;
      grid-template-columns: auto minmax(min-content, 1fr);
      gap: 0.5em;
      place-items: center start;
      margin-inline-start: -0.3em;
    }
  }

  .sides .option:hover,
  .sides .pointed {
    background: var(--_tint);
  }

  /* On a long page the way on stays in sight, where the window is high enough to spare the room. */
  @media (min-height: 30em) {
    .afloat {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      padding-block: 0.6em;
      background: var(--_surface);
      border-block-start: 1px solid var(--_border);
    }

    .places input {
      scroll-margin-block-end: 7em;
    }
  }

  input {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    color: var(--_on-accent);
    background: var(--_surface);
    border: 2px solid;
    border-color: var(--_muted);
    border-radius: 0.3em;
    font: inherit;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  /* There before it is seen: a box that comes with the tick would have the list laid out anew. */
  input::before {
    visibility: hidden;
    inline-size: 0.85em;
    block-size: 0.85em;
    background: currentcolor;
    clip-path: polygon(12% 52%, 0 66%, 38% 100%, 100% 24%, 86% 12%, 37% 74%);
    content: '';
  }

  input[type='radio']::before {
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    clip-path: none;
  }

  input:checked::before {
    visibility: inherit;
  }

  /* The system's own controls keep their state visible when it picks the colours. */
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    .checked {
      border-color: Highlight;
    }
  }
`;
