import { css } from 'lit';
import { token } from '../styles/tokens.js';

/** The calm frame around the questions. Lengths in `em` of the one text size. */
export const surveyStyles = css`
  .survey {
    display: block;
    max-width: 46em;
    margin-inline: auto;
    padding: 1.25em;
    color: ${token.ink};
    background: ${token.surface};
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
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
    text-underline-offset: 0.15em;
  }
  .note,
  .help,
  .outcome {
    padding: 0.7em 0.9em;
    border-inline-start: 0.25em solid ${token.accent};
    background: ${token.soft};
    border-start-end-radius: ${token.radius};
    border-end-end-radius: ${token.radius};
  }
  .outcome {
    font-weight: 600;
  }
  .attention {
    border-color: ${token.error};
  }
  .summary {
    margin-block: 0 1em;
    padding: 0.8em 1em;
    border: 2px solid ${token.error};
    border-radius: ${token.radius};
  }
  .summary p {
    margin: 0;
    color: ${token.error};
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
    margin-block-end: 0.75em;
    color: ${token.muted};
  }
  progress {
    flex: 1 1 8em;
    height: 0.5em;
    appearance: none;
    border: 0;
    border-radius: 1em;
    background: ${token.line};
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: ${token.line};
  }
  progress::-webkit-progress-value {
    background: ${token.accent};
  }
  progress::-moz-progress-bar {
    background: ${token.accent};
  }
  .items > * {
    margin-block: 1.75em;
  }
  .languages,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .languages {
    align-items: center;
    justify-content: flex-end;
    margin-block-end: 1em;
  }
  .languages a {
    padding-block: calc(${token.target} / 2 - 0.75em);
  }
  .actions {
    margin-block-start: 1.25em;
  }
  .leave {
    margin-block-start: 1.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid ${token.line};
  }
  button {
    min-width: ${token.target};
    padding: 0.5em 1.1em;
    text-align: start;
    border: 2px solid ${token.border};
    border-radius: ${token.radius};
  }
  .primary {
    color: ${token['on-accent']};
    font-weight: 700;
    background: ${token.accent};
    border-color: ${token.accent};
  }
  .quiet {
    padding-inline: 0;
    color: ${token.accent};
    text-decoration: underline;
    text-underline-offset: 0.2em;
    border-width: 0;
  }
  .leave .quiet {
    color: ${token.muted};
  }
  button:hover {
    text-decoration: underline;
  }
  @media (max-width: 30em) {
    .survey {
      padding: 1em;
    }
    .actions button {
      flex: 1 1 100%;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    /* How far it is would be drawn in the colour of the paper otherwise. */
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
  @media print {
    .survey {
      border: 0;
    }
    .leave,
    .languages {
      display: none;
    }
  }
`;
