import { html, type TemplateResult } from 'lit';

/*
 * From calm to glad, none of them sad: children asked with sad faces answer for the face. They differ in eyes and
 * mouth, so that each is known without its word: a level mouth, a smile on one side, an open laugh. Lines in the colour
 * of the text, without skin and without a colour that judges.
 */
const faces = [
  { eyes: 'M22 24v5M42 24v5', mouth: 'M22 44h20' },
  { eyes: 'M22 23v5M42 23v5', mouth: 'M22 42q13 5 21-5' },
  { eyes: 'M17 28q5-8 10 0M37 28q5-8 10 0', mouth: 'M16 37q16 4 32 0q-2 17-16 17t-16-17z' },
] as const;

/** The face of a point, from 1; decoration beside its word. */
export function renderFace(point: number): TemplateResult {
  const { eyes, mouth } = faces[point - 1] ?? faces[0];
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
    <path d=${eyes} />
    <path fill=${point === faces.length ? 'currentColor' : 'none'} d=${mouth} />
  </svg>`;
}
