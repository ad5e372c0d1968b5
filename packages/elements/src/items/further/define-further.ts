import { addFurtherItemTypes } from '@kith/core/item-types';
import { define } from '../../define-element.js';
// These tags are for forms as much as for surveys, and a repeating group holds items that stand by themselves.
import '../../parts/alone.js';

/** Registers the tag of a further item type, of which the engine of the page may not know yet. */
export function defineFurther(tag: string, element: CustomElementConstructor): void {
  addFurtherItemTypes();
  define(tag, element);
}
