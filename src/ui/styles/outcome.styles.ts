import { css } from 'lit';

/** What is only on outcome pages. */
export const outcome = css`
  .consult {
    border: 2px solid var(--_accent);
  }

  .consult .consent,
  .consult .button {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  /* What it means, in one sentence. */
  .lead {
    font-size: 1.125em;
  }

  /* One thing to do, large, before all else. */
  .urgent {
    padding: calc(var(--_space) * 1.25);
    padding: min(calc(var(--_space) * 1.25), 6cqi);
    background: var(--_danger-tint);
    border-block-start: 6px solid var(--_danger);
    border-radius: var(--_radius-small);
  }

  .urgent .heading {
    color: var(--_danger);
  }

  .urgent .button {
    margin-block-start: calc(var(--_space) * 1.25);
    inline-size: 100%;
    font-size: 1.375em;
  }

  .first-step {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .same-day .first-step p:first-child {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .hallmarks + p {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .hallmarks {
    padding: 0;
    list-style: none;
  }

  .hallmarks li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: start;
    margin: 0;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--_border);
  }

  .hallmarks li::before {
    display: grid;
    place-content: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block-start: -0.125em;
    border: 2px solid var(--_muted);
    border-radius: 50%;
    color: var(--_muted);
    font-weight: 700;
    line-height: 1;
  }

  .hallmarks .met::before {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
    content: '\\2713';
    content: '\\2713' / '';
  }

  .hallmarks .not-met::before {
    content: '\\2013';
    content: '\\2013' / '';
  }

  .hallmarks .not-known::before {
    border-style: dashed;
    content: '?';
    content: '?' / '';
  }

  .hallmarks strong {
    color: var(--_muted);
    font-weight: 600;
  }

  .hallmarks .met strong {
    color: var(--_accent);
  }

  /* Where there is no room beside it, the word stands below. */
  @container (inline-size < 28em) {
    .hallmarks li {
      grid-template-columns: 1.75em minmax(0, 1fr);
    }

    .hallmarks strong {
      grid-column: 2;
    }
  }

  .for,
  .against {
    padding: 0;
    list-style: none;
  }

  .for li,
  .against li {
    position: relative;
    padding-inline-start: 2em;
  }

  .for li::before,
  .against li::before {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    color: var(--_accent);
    font-weight: 700;
    text-align: center;
  }

  .for li::before {
    content: '\\2713';
    content: '\\2713' / '';
  }

  .against li::before {
    content: '\\2013';
    content: '\\2013' / '';
  }

  .answers {
    padding: 0;
    list-style: none;
  }

  .answers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_border);
  }

  .answers span {
    flex: 1 1 16em;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  details ul {
    margin-block: 0 1em;
  }

  details .muted {
    margin-block-end: 1em;
  }

  .tools {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  /* What cannot be undone stands apart from the rest. */
  .apart {
    margin-inline-start: auto;
  }
`;
