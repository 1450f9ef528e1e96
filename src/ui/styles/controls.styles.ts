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
    padding: 0.7em 1.5em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid transparent;
    border-radius: var(--_radius-small);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  .button:hover {
    box-shadow: inset 0 0 0 99em rgb(0 0 0 / 0.12);
  }

  .danger {
    color: var(--_on-danger);
    background: var(--_danger);
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
    outline: 3px solid var(--_focus);
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
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
  }

  .option:hover,
  .checked {
    border-color: var(--_accent);
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

  .place {
    padding-block: 0.75em 0.25em;
  }

  .place-name {
    font-weight: 600;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0.6em;
    margin-block-start: 0.5em;
  }

  /* Where there is room, a place and its sides share a line. */
  @container (inline-size > 32em) {
    .place {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15em;
      gap: 1em;
      align-items: center;
      padding-block: 0;
    }

    .sides {
      margin: 0;
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
    border: 2px solid var(--_control);
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

  input:checked::before {
    inline-size: 0.85em;
    block-size: 0.85em;
    background: currentcolor;
    clip-path: polygon(12% 52%, 0 66%, 38% 100%, 100% 24%, 86% 12%, 37% 74%);
    content: '';
  }

  input[type='radio']:checked::before {
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    clip-path: none;
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
