import { html, type TemplateResult } from 'lit';

/*
 * From calm to glad, none of them sad: children asked with sad faces answer for the face. Lines in the colour of
 * the text, without skin and without a colour that judges.
 */
const mouths = ['M21 42h22', 'M20 40q12 8 24 0', 'M17 37h30q-2 15-15 15t-15-15z'];

/** The face of a point, from 1; decoration beside its word. */
export function renderFace(point: number): TemplateResult {
  return html`<svg
    class="face"
    part="face"
    viewBox="0 0 64 64"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <circle cx="32" cy="32" r="29" />
    <path d="M22 23v4M42 23v4" />
    <path d=${mouths[point - 1] ?? ''} />
  </svg>`;
}
