import { html, type TemplateResult } from 'lit';

const speaker = 'M4 9v6h4l5 4V5L8 9zM16 9q2 3 0 6M19 6q4 6 0 12';
const square = 'M6 6h12v12H6z';

/** A loudspeaker, or the sign to stop while something plays. */
export function renderListenIcon(isPlaying: boolean): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${isPlaying ? square : speaker} />
  </svg>`;
}
