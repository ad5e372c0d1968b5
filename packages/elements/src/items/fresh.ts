import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that may change in its place. Where a page translator has put an element instead of it, Lit would go
 * on writing into the text that is gone, and the person would read the old one.
 */
export function fresh(text: string): unknown {
  return keyed(text, text);
}
