import { css } from 'lit';

/** The calm frame around the questions. Lengths in `em` of the one text size. */
export const surveyStyles = css`
  .survey {
    display: block;
    max-width: 46em;
    margin-inline: auto;
    padding: 1.25em;
    color: var(--kith-ink, #26303a);
    background: var(--kith-surface, #fffdf9);
    border: 1px solid var(--kith-line, #ddd6c8);
    border-radius: var(--kith-radius, 0.5em);
  }
  .heading {
    margin: 0.25em 0 0.5em;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul {
    margin: 0 0 0.9em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.35em;
  }
  a {
    color: var(--kith-accent, #0b6158);
    text-underline-offset: 0.15em;
  }
  .note,
  .help,
  .outcome {
    padding: 0.7em 0.9em;
    border-inline-start: 0.25em solid var(--kith-accent, #0b6158);
    background: var(--kith-soft, #eaf4f1);
    border-radius: 0 var(--kith-radius, 0.5em) var(--kith-radius, 0.5em) 0;
  }
  [dir='rtl'] .note,
  [dir='rtl'] .help,
  [dir='rtl'] .outcome {
    border-radius: var(--kith-radius, 0.5em) 0 0 var(--kith-radius, 0.5em);
  }
  .note span {
    display: block;
    color: var(--kith-muted, #545f6a);
  }
  .attention {
    border-color: var(--kith-error, #a3220f);
  }
  .summary {
    margin-block: 0 1em;
    padding: 0.8em 1em;
    border: 2px solid var(--kith-error, #a3220f);
    border-radius: var(--kith-radius, 0.5em);
  }
  .summary p {
    margin: 0;
    color: var(--kith-error, #a3220f);
    font-weight: 700;
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary li {
    margin: 0;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
    color: var(--kith-muted, #545f6a);
  }
  progress {
    flex: 1 1 8em;
    height: 0.5em;
    appearance: none;
    border: 0;
    border-radius: 1em;
    background: var(--kith-line, #ddd6c8);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--kith-line, #ddd6c8);
  }
  progress::-webkit-progress-value {
    background: var(--kith-accent, #0b6158);
  }
  progress::-moz-progress-bar {
    background: var(--kith-accent, #0b6158);
  }
  .items > * {
    margin-block-end: 1.75em;
  }
  .languages,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .languages {
    justify-content: flex-end;
    margin-block-end: 0.5em;
  }
  .actions {
    margin-block-start: 1.25em;
  }
  .leave {
    margin-block-start: 1.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--kith-line, #ddd6c8);
  }
  button {
    min-height: max(2.75em, 44px);
    min-width: max(2.75em, 44px);
    padding: 0.5em 1.1em;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
    background: transparent;
    border: 2px solid var(--kith-border, #6f7780);
    border-radius: var(--kith-radius, 0.5em);
  }
  .primary {
    color: var(--kith-on-accent, #fff);
    font-weight: 700;
    background: var(--kith-accent, #0b6158);
    border-color: var(--kith-accent, #0b6158);
  }
  .quiet {
    padding-inline: 0.25em;
    color: var(--kith-accent, #0b6158);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    border-color: transparent;
  }
  .leave .quiet {
    color: var(--kith-muted, #545f6a);
  }
  .language {
    padding-inline: 0.8em;
    border-color: var(--kith-line, #ddd6c8);
  }
  .language[aria-pressed='true'] {
    font-weight: 700;
    background: var(--kith-soft, #eaf4f1);
    border-color: var(--kith-accent, #0b6158);
  }
  button:hover {
    text-decoration: underline;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--kith-focus, var(--kith-ink, #26303a));
    outline-offset: 2px;
  }
  .debug {
    padding: 0.75em;
    white-space: pre-wrap;
    font-size: 0.85em;
    border: 1px dashed var(--kith-error, #a3220f);
  }
  @media (max-width: 30em) {
    .survey {
      padding: 1em;
      border-inline: 0;
      border-radius: 0;
    }
    .actions button {
      flex: 1 1 100%;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .language[aria-pressed='true'] {
      border-color: Highlight;
    }
    progress {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .survey {
      border: 0;
    }
    button {
      display: none;
    }
  }
`;
