import { html, type TemplateResult } from 'lit';

export type IconName = keyof typeof drawings;

const drawings = {
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  done: 'M4 13l5 5L20 7',
};

/** What a button does, for those who do not read its word. `flips`: points the other way where text runs from the right. */
export function renderIcon(name: IconName): TemplateResult {
  const flips = name === 'next' || name === 'back';
  return html`<svg
    class=${flips ? 'icon flips' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${drawings[name]} />
  </svg>`;
}
