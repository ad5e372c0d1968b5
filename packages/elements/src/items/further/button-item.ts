import type { AnswerValue, Item } from '@kith/core';
import { ItemElement } from '../item-element.js';

/** An item that is answered, wholly or in part, with buttons: they have no native `input` and `change`. */
export abstract class ButtonItemElement<I extends Item> extends ItemElement<I> {
  /** Takes what the person did with a button for the answer, and tells it as a native control would. */
  protected act(value: AnswerValue | null): void {
    this.choose(value);
    this.changed();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
