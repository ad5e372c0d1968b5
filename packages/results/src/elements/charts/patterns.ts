import { html, type TemplateResult } from 'lit';

/**
 * What parts of a bar are filled with, told apart by pattern as well as by colour. Once on each page of results; the
 * bars name them.
 */
export const renderPatterns = (): TemplateResult =>
  html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    <defs>
      <pattern id="tone-lowest" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="in-muted" width="8" height="8"></rect>
      </pattern>
      <pattern id="tone-low" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="in-surface" width="6" height="6"></rect>
        <circle class="in-muted" cx="3" cy="3" r="1.7"></circle>
      </pattern>
      <pattern id="tone-middle" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="in-line" width="8" height="8"></rect>
      </pattern>
      <pattern
        id="tone-high"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="in-surface" width="7" height="7"></rect>
        <rect class="in-accent" width="4" height="7"></rect>
      </pattern>
      <pattern id="tone-highest" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="in-accent" width="8" height="8"></rect>
      </pattern>
      <pattern id="tone-rest" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="in-line" width="8" height="8"></rect>
      </pattern>
    </defs>
  </svg>`;

/** The sign of a part of a bar, beside its words. */
export const renderSwatch = (tone: string): TemplateResult =>
  html`<svg class="swatch" aria-hidden="true">
    <rect class="piece" fill="url(#tone-${tone}) gray" width="100%" height="100%"></rect>
  </svg>`;
