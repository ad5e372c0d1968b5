import { css } from 'lit';
import { token } from '../../styles/tokens.js';

/*
 * From 38em on, the words of the scale stand once, above the columns; below that, in each row beside the buttons.
 * A length times 999 is a switch: nothing on one side of the limit, more than there is room for on the other.
 * Above the columns, what is switched off is as wide as nothing, and a negative margin takes back its height.
 * Percentages are of the row; in a label they would be of the label, so there the row is the container (`cqi`).
 */
export const rowsStyles = css`
  .heads,
  .line {
    display: flex;
    column-gap: 0.25em;
    padding-inline: 0.625em;
    border: 0.125em solid transparent;
  }
  .heads::before,
  .statement {
    content: '';
    flex: 1 1 max(36%, (38em - 100%) * 999);
    min-width: 0;
  }
  .heads > span,
  .line > label {
    flex: 999 1 max(0px, (38em - 100%) * 999);
    min-width: 0;
    max-width: max(9em, (38em - 100%) * 999);
  }
  .heads > span {
    align-self: end;
    flex-basis: 0;
    max-width: clamp(0px, (100% - 38em) * 999, 9em);
    margin-block-end: clamp(-60em, (100% - 38em) * 999, 0px);
    overflow: hidden;
    text-align: center;
  }
  .heads > span > span {
    display: block;
    padding-block: 0.5em 0.25em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .line {
    container-type: inline-size;
    flex-wrap: wrap;
    row-gap: 0.375em;
    align-items: center;
    border-color: ${token.soft};
    border-radius: ${token.radius};
    margin-block-start: 0.375em;
    padding-block: 0.625em;
  }
  .line > label {
    flex-wrap: wrap;
    column-gap: 0;
  }
  .line > label > input {
    margin-inline: clamp(0px, (100cqi - 38em) * 999, 50% - 0.625em) clamp(0px, (38em - 100cqi) * 999, 0.625em);
  }
  /* Beside the button, below it where words would be broken. */
  .line > label > span {
    flex-basis: calc((9em - 100%) * 999);
    max-width: clamp(0px, (38em - 100cqi) * 999, 100%);
    max-height: max(0px, (38em - 100cqi) * 999);
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .statement {
    padding-inline-end: 0.5em;
    overflow-wrap: anywhere;
  }
  .line[aria-invalid] > .statement {
    color: ${token.error};
    border-inline-start: 0.25em solid;
    padding-inline-start: 0.625em;
  }
  .line > .outside {
    flex: 1 1 100%;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.9375em;
  }
`;
