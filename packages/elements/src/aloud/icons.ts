import { html, type TemplateResult } from 'lit';

const drawings = {
  speaker: 'M4 9v6h4l5 4V5L8 9zM16 9q2 3 0 6M19 6q4 6 0 12',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5v14l11-7z',
};

/** A loudspeaker, or what a press does while something is read. */
export function renderIcon(name: keyof typeof drawings): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${drawings[name]} />
  </svg>`;
}
