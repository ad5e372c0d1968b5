import type { InsideByPlace } from './inside.js';

declare global {
  /** Opens the piece that looks inside surveys, once Kith is on the page. */
  function kithOpenInside(): InsideByPlace;
}
