import { css } from 'lit';

/** What is only on outcome pages. */
export const outcome = css`
  .consult {
    background: var(--_tint);
    border: 1px solid var(--_border);
  }

  .consult .consent,
  .consult .button {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .urgent {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 6px solid var(--_danger);
  }

  .urgent .heading {
    color: var(--_danger);
  }

  .urgent .button {
    margin-block: calc(var(--_space) * 1.25);
    inline-size: 100%;
    font-size: 1.25em;
  }

  .same-day .first-step {
    margin-block-start: var(--_space);
  }

  .same-day .first-step p:first-child {
    font-size: 1.125em;
    font-weight: 600;
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
    content: '✓';
    content: '✓' / '';
  }

  .against li::before {
    content: '–';
    content: '–' / '';
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
