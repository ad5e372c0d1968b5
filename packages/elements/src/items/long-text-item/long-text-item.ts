import { maxLengthOf, type LongTextItem } from '@kith/core';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';
import { noLength, watchLength } from '../length-watch.js';
import { renderTextField } from '../text-field.js';

/**
 * @summary Several lines of text.
 */
export class LongTextItemElement extends ItemElement<LongTextItem> {
  static override properties: PropertyDeclarations = { maxLength: { attribute: 'maxlength', type: Number } };

  /** Longest text in UTF-16 code units. Default 500. */
  declare maxLength: number | null;

  private watch = noLength;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.watch = watchLength(this.watch, this.text.length, maxLengthOf(this.question));
  }

  protected renderItem(frame: ItemFrame<LongTextItem>): unknown {
    return renderTextField(frame, this.watch);
  }

  protected fromAttributes(): LongTextItem {
    return this.described('long-text');
  }
}
