import { html, type TemplateResult } from 'lit';

const star = 'M32 6l7.6 16.4 17.9 2.2-13.2 12.3 3.4 17.7L32 46l-15.7 8.6 3.4-17.7L6.5 24.6l17.9-2.2z';

/** The end of the way, and the thanks: a star with a smile. */
export function renderStar(className: string): TemplateResult {
  return html`<svg class=${className} viewBox="0 0 64 64" aria-hidden="true">
    <path class="filled" d=${star} />
    <path class="on" d="M27 27v3M37 27v3M26 35q6 5 12 0" />
  </svg>`;
}

/**
 * The way from the first question to the star. Stones that are behind are filled and checked, the one that the child
 * stands on is ringed, those ahead are empty: told by form, not by colour.
 */
export function renderWay(number: number, count: number): TemplateResult {
  const stones = Array.from({ length: count }, (_, n) => n + 1);
  return html`<div class="way" aria-hidden="true">
    ${stones.map((n) => (n < number ? behind : n === number ? here : ahead))}
    <svg class="stone" viewBox="0 0 24 24">
      <path class=${number > count ? 'filled' : 'line'} d=${goal} />
    </svg>
  </div>`;
}

const goal = 'M12 2.5l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6L12 17.5l-5.9 3.2 1.2-6.6L2.5 9.5l6.6-.9z';

const behind = html`<svg class="stone" viewBox="0 0 24 24">
  <circle class="filled" cx="12" cy="12" r="8" />
  <path class="on" d="M8 12.5l3 3 5-6" />
</svg>`;

const here = html`<svg class="stone here" viewBox="0 0 24 24">
  <circle class="line" cx="12" cy="12" r="10" />
  <circle class="filled" cx="12" cy="12" r="5" />
</svg>`;

const ahead = html`<svg class="stone" viewBox="0 0 24 24">
  <circle class="line" cx="12" cy="12" r="6" />
</svg>`;
