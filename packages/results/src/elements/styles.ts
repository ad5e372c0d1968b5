import { token } from '@kith/elements/styles/tokens';
import { fieldBox, unseenBox } from '@kith/elements/styles/boxes';
import { css } from 'lit';

/** The card, and words in it. Lengths in `em` of the one text size. */
export const resultsStyles = css`
  .results {
    display: block;
    container-type: inline-size;
    max-width: 60em;
    margin-inline: auto;
    padding: 1.25em;
    color: ${token.ink};
    background: ${token.surface};
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
  }
  .heading {
    margin: 1.5em 0 0.4em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .h0 {
    margin-block-start: 0.25em;
    font-size: 1.4em;
  }
  .h1 {
    font-size: 1.1em;
  }
  p,
  ul {
    max-width: 44em;
    margin: 0 0 0.7em;
  }
  .quiet,
  .wave {
    color: ${token.muted};
  }
  .wave,
  .state {
    font-weight: 600;
  }
  .note {
    padding: 0.7em 0.9em;
    border-inline-start: 0.25em solid ${token.accent};
    background: ${token.soft};
  }
  .controls {
    margin-block: 1em;
    padding-block: 0.75em;
    border-block: 1px solid ${token.line};
  }
  .views,
  .selects,
  .languages,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .languages {
    justify-content: flex-end;
    margin-block-end: 1em;
  }
  .views + .selects {
    margin-block-start: 0.75em;
  }
  .control {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
  }
  label {
    display: block;
    font-weight: 600;
  }
  select {
    max-width: 100%;
    min-height: ${token.target};
    /* WebKit counts a long option beside a narrow list as content of the page. */
    contain: paint;
    ${fieldBox}
  }
  button {
    min-width: ${token.target};
    padding: 0.4em 1em;
    border: 2px solid ${token.border};
    border-radius: ${token.radius};
  }
  button[aria-pressed='true'] {
    font-weight: 700;
    background: ${token.soft};
    border-color: ${token.accent};
  }
  button:hover {
    text-decoration: underline;
  }
  .measure {
    break-inside: avoid;
    margin-block-end: 2em;
  }
  .unseen {
    ${unseenBox}
  }
  table {
    margin-block-end: 0.9em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${token.line};
  }
  thead th {
    color: ${token.muted};
    vertical-align: bottom;
  }
  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  thead .number {
    white-space: normal;
  }
  .range {
    display: block;
    color: ${token.muted};
    font-size: 0.9em;
    white-space: normal;
  }
  .sum th,
  .sum td {
    font-weight: 600;
  }
  .log {
    padding: 0.25em 0.9em;
    border-inline-start: 0.25em solid ${token.border};
  }
  .log .heading {
    margin-block-start: 0.25em;
  }
  .comments {
    padding: 0;
    list-style: none;
  }
  .comments li {
    margin-block-end: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid ${token.line};
  }
  @media (max-width: 30em) {
    .results {
      padding: 1em;
    }
    .control,
    select {
      width: 100%;
    }
    table {
      font-size: 0.85em;
      hyphens: auto;
    }
    /* Narrow, but not so that a number at the end of one runs into the words at the start of the next. */
    th,
    td {
      padding-inline: 0.5em;
    }
    :is(th, td):first-child {
      padding-inline-start: 0;
    }
    :is(th, td):last-child {
      padding-inline-end: 0;
    }
    thead th {
      font-size: 0.9em;
    }
    .number {
      white-space: normal;
    }
  }
  /* In a place where words do not fit at all, they break rather than run out of it: on the narrowest phones, in columns. */
  @container (max-width: 20em) {
    th,
    td {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    td.number {
      overflow-wrap: normal;
      hyphens: manual;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  .ask {
    margin-block-start: 1.5em;
  }
  @media print {
    .results {
      padding: 0;
      border: 0;
    }
    .controls,
    .languages,
    .ask {
      display: none;
    }
  }
`;
