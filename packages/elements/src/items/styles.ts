import { css } from 'lit';
import { fieldBox, unseenBox } from '../styles/boxes.js';
import { token } from '../styles/tokens.js';

/**
 * The look of every item. Calm on purpose: no transitions on options and no bold chosen label (its width would
 * change), because with many items the style sheet costs more than the script.
 */
export const itemStyles = css`
  :host {
    contain: layout style;
  }
  fieldset,
  legend,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend,
  [part='label'] {
    display: block;
    font-size: 1.0625em;
    font-weight: 600;
    margin-block-end: 0.25em;
    padding: 0;
  }
  /* Neither a legend nor a flex item gets narrower than its longest word otherwise. */
  legend,
  .options:not(.row) span {
    overflow-wrap: anywhere;
  }
  .muted,
  .over {
    font-weight: 400;
    color: ${token.muted};
  }
  [part='error'],
  .over {
    color: ${token.error};
  }
  [part='error'] {
    font-weight: 600;
    border-inline-start: 0.25em solid;
    padding-inline-start: 0.625em;
    margin-block: 0.25em;
  }

  /* Cells in one row where the item is at least 36em wide, else one option a row. */
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .options > label {
    flex: 1 1 100%;
  }
  .row > label {
    flex: 1 1 calc((36em - 100%) * 999);
    flex-wrap: wrap;
    align-content: start;
  }
  [part~='option'] {
    display: flex;
    align-items: center;
    gap: 0.25em 0.625em;
    min-height: ${token.target};
    padding: 0.5em 0.75em;
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
    cursor: pointer;
  }
  [part~='option'] > span {
    flex: 1;
  }
  /* Beside the control in a row, below it in a narrow cell. */
  .row > label > span {
    flex: 1 1 calc((11em - 100%) * 999);
  }
  [part~='chosen'] {
    background: ${token.soft};
    border-color: ${token.accent};
    box-shadow: inset 0 0 0 1px ${token.accent};
  }
  .outside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 0.125em solid ${token.soft};
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: ${token.accent};
    cursor: inherit;
  }
  textarea,
  input:not([type='radio'], [type='checkbox']) {
    display: block;
    width: 100%;
    min-height: ${token.target};
    margin-block-start: 0.5em;
    ${fieldBox}
  }
  textarea {
    resize: vertical;
  }
  /* Numbers and addresses run from left to right in every language, and stand where its texts stand. */
  [inputmode]:not([inputmode='text']) {
    direction: ltr;
    text-align: match-parent;
  }
  [aria-invalid]:not(fieldset) {
    border-color: ${token.error};
  }
  .other {
    padding-inline-start: 2em;
  }
  .verb {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: ${token.muted};
  }
  [part='state']:not(:empty) {
    margin-inline-end: 0.75em;
  }
  button {
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    border: 0;
  }
  :disabled,
  :disabled * {
    cursor: default;
  }
  fieldset:disabled > div,
  :disabled:not(fieldset) {
    opacity: 0.6;
  }
  .unseen {
    ${unseenBox}
  }

  @media (forced-colors: active) {
    [part~='chosen'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    /* What does not fit its field would stay off the paper. */
    textarea {
      field-sizing: content;
    }
  }
`;
