import { css } from 'lit';
import { token } from '../styles/tokens.js';

/** How what is being read is shown, in an item and in the survey around it. */
const readingStyles = css`
  [part~='reading'] {
    background: ${token.soft};
    box-shadow: 0 0 0 0.25em ${token.soft};
  }
  ::highlight(kith-read) {
    color: ${token['on-accent']};
    background-color: ${token.accent};
  }
  @media (forced-colors: active) {
    [part~='reading'] {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;

/** In an item. */
export const readerStyles = css`
  ${readingStyles}
  .listen-question {
    width: fit-content;
    margin-block: 0.25em;
  }
  .listen-question.young {
    margin: 0.5em auto 1em;
  }
  .heard {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }
  .options:not(.faces) > .heard {
    flex: 1 1 100%;
  }
  .options.row > .heard {
    flex: 1 1 calc((36em - 100%) * 999);
    align-content: start;
  }
  /* The loudspeaker stands beside the option, and below it in a narrow cell. */
  .options:not(.faces) > .heard > label {
    flex: 1 1 calc((12em - 100%) * 999);
    max-width: 100%;
  }
  /* Below a face, and beside it where faces stand below each other. */
  .faces > .heard > kith-listen {
    flex: 1 1 calc((15em - 100%) * 999);
  }
  .faces ~ .verb {
    justify-content: center;
  }
  .problem:empty {
    display: none;
  }
`;

/** Around the items. */
export const aloudStyles = css`
  ${readingStyles}
  /* Read aloud comes with every survey for these grades. */
  .for-3-5 {
    --kith-target: max(3em, 48px);
  }
  .aloud {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-end: 0.75em;
  }
  /* What the button has to say can be longer than the line is wide. */
  .aloud > kith-listen {
    flex: 0 1 auto;
    max-width: 100%;
  }
  .speed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    color: ${token.muted};
  }
  .speed select {
    min-height: ${token.target};
    padding: 0.25em 0.5em;
    font: inherit;
    color: ${token.ink};
    background: ${token.surface};
    border: 1px solid ${token.border};
    border-radius: ${token.radius};
  }
  @media print {
    .aloud {
      display: none;
    }
  }
`;
