import { maxLengthOf, type ShortTextItem } from '@kith/core';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { maxLengthFrom } from '../attributes.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';
import { noLength, watchLength } from '../length-watch.js';
import { renderTextField } from '../text-field.js';

/**
 * @summary One line of text.
 */
export class ShortTextItemElement extends ItemElement<ShortTextItem> {
  static override properties: PropertyDeclarations = { maxLength: { attribute: 'maxlength', type: Number } };

  /** Longest text in UTF-16 code units. Default 200. */
  declare maxLength: number | null;

  private watch = noLength;

  constructor() {
    super();
    this.addEventListener('keydown', this.handleKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.watch = watchLength(this.watch, this.text.length, maxLengthOf(this.question));
  }

  protected renderItem(frame: ItemFrame<ShortTextItem>): unknown {
    return renderTextField(frame, false, this.watch);
  }

  protected fromAttributes(): ShortTextItem {
    return { ...this.base, type: 'short-text', ...maxLengthFrom(this, this.maxLength) };
  }

  /** Enter submits the form, as in a native field: the form does not see the one inside. */
  private readonly handleKey = ({ key, isComposing }: KeyboardEvent): void => {
    if (key === 'Enter' && !isComposing) this.form?.requestSubmit();
  };
}
