import { css, type CSSResult } from 'lit';
import { type ColorName, colorNames, colors } from './colors.js';

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

/** A text that is put together as part of a style sheet. */
const sheet = (text: string): CSSResult => css(Object.assign([text], { raw: [text] }));

/** Where a page sets nothing, the light default counts. */
const light = Object.fromEntries(
  colorNames.map((name) => [name, sheet(`var(--kith-${name},${colors[name][0]})`)]),
) as Record<ColorName, CSSResult>;

/**
 * Every token with its light default, for use in style sheets. Constants instead of custom properties of our
 * own: a page with 200 items would resolve those 200 times.
 */
export const token = {
  ...light,
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

const onDark = colorNames
  .map((name) => `--kith-${name}:var(--kith-dark-${name},${colors[name][1]});`)
  .join('');

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
      ${sheet(onDark)}
    }
  }
`;
