import { css } from 'lit';

/*
 * Tokens (set them on the tag or above it):
 *   --kith-text      text size                      max(1rem, 16px)
 *   --kith-font      font family                    the device's own
 *   --kith-ink       text                           --kith-dark-ink on dark pages
 *   --kith-muted     hints and secondary text       --kith-dark-muted
 *   --kith-surface   background                     --kith-dark-surface
 *   --kith-soft      chosen option, quiet boxes     --kith-dark-soft
 *   --kith-accent    buttons, marks, links          --kith-dark-accent
 *   --kith-on-accent text on the accent             --kith-dark-on-accent
 *   --kith-border    edges of controls              --kith-dark-border
 *   --kith-line      edges of boxes, thin lines     --kith-dark-line
 *   --kith-error     what is missing                --kith-dark-error
 *   --kith-radius    corners                        0.5em
 *   --kith-target    least size of what is pressed  max(2.75em, 44px)
 */

/**
 * Every token with its light default, for use in style sheets. Constants instead of custom properties of our
 * own: a page with 200 items would resolve those 200 times.
 */
export const token = {
  ink: css`var(--kith-ink, #26303a)`,
  muted: css`var(--kith-muted, #545f69)`,
  surface: css`var(--kith-surface, #fffdf9)`,
  soft: css`var(--kith-soft, #e6f1ee)`,
  accent: css`var(--kith-accent, #1b665f)`,
  onAccent: css`var(--kith-on-accent, #fff)`,
  border: css`var(--kith-border, #7b858e)`,
  line: css`var(--kith-line, #ddd6c8)`,
  error: css`var(--kith-error, #a3301d)`,
  radius: css`var(--kith-radius, 0.5em)`,
  target: css`var(--kith-target, max(2.75em, 44px))`,
};

/**
 * What a hostile page must not change. Rules of the page can reach only the host element; `!important` in
 * `:host` wins over `!important` outside. Every length below is in `em` of one text size, so that neither
 * `html { font-size: 62.5% }` nor a small page font makes the survey unreadable.
 */
export const hostReset = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    box-sizing: border-box !important;
    font: normal 400 var(--kith-text, max(1rem, 16px)) / 1.5
      var(--kith-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif) !important;
    color: ${token.ink} !important;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: break-word !important;
    -webkit-text-fill-color: currentcolor !important;
    pointer-events: auto !important;
    user-select: auto !important;
    cursor: auto !important;
    writing-mode: horizontal-tb !important;
  }
  :host([dir='ltr']) {
    direction: ltr !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;

/** What the survey and its items both have: links, buttons, and the ring around what has focus. */
export const controlStyles = css`
  a {
    color: ${token.accent};
  }
  button {
    min-height: ${token.target};
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  :focus-visible {
    /* In two colours, so that one of them shows on whatever is around. */
    outline: 3px solid ${token.ink};
    outline-offset: 3px;
    box-shadow: 0 0 0 3px ${token.surface};
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;

/**
 * Colours of the dark look, set on an element inside the survey so that every item below takes them, and on an
 * item that stands alone.
 */
export const darkTokens = css`
  /* Paper is white, also for somebody whose screen is dark. */
  @media not print {
    /* Not on the host: that is where the page's own scheme is read. */
    .dark {
      color-scheme: dark;
    }
    .dark,
    :host([data-kith-dark]) {
      --kith-ink: var(--kith-dark-ink, #f3f0ea);
      --kith-muted: var(--kith-dark-muted, #b9c0c7);
      --kith-surface: var(--kith-dark-surface, #1d242b);
      --kith-soft: var(--kith-dark-soft, #2b3a42);
      --kith-accent: var(--kith-dark-accent, #7fd1c7);
      --kith-on-accent: var(--kith-dark-on-accent, #10201f);
      --kith-border: var(--kith-dark-border, #8b97a1);
      --kith-line: var(--kith-dark-line, #38434c);
      --kith-error: var(--kith-dark-error, #ffb4a3);
    }
  }
`;
