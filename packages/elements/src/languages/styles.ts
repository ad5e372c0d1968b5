import { css } from 'lit';
import { token } from '../styles/tokens.js';

/** Of the picker, and of what is said of a translation. */
export const languageStyles = css`
  .note span {
    display: block;
    color: ${token.muted};
  }
  .language {
    padding-inline: 0.8em;
    border-color: ${token.line};
  }
  .language[aria-pressed='true'] {
    font-weight: 700;
    background: ${token.soft};
    border-color: ${token.accent};
  }
  @media (forced-colors: active) {
    .language[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
