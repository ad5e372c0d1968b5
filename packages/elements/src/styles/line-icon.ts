import { html, nothing, type TemplateResult } from 'lit';

/** A loudspeaker: here something can be heard. */
export const speaker = 'M4 9v6h4l5 4V5L8 9zM16 9q2 3 0 6M19 6q4 6 0 12';

/** A drawing in lines of the text's colour, 24 by 24, beside words or in place of them: nothing for those who hear the page. */
export function renderLineIcon(path: string, look?: string): TemplateResult {
  return html`<svg
    class=${look ?? nothing}
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path} />
  </svg>`;
}
