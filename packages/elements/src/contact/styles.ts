import { css } from 'lit';

export const contactStyles = css`
  .below {
    margin-block-start: 1.25em;
  }
  .strong {
    font-weight: 600;
  }
  /* One frame is enough, and one background. */
  kith-survey::part(survey) {
    padding: 0;
    border: 0;
    background: none;
  }
`;
