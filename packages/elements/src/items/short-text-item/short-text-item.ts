import { maxLengthOf, type ShortTextItem } from '@kith/core';
import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';
import { noLength, watchLength } from '../length-watch.js';
import { renderTextField } from '../text-field.js';

/** The type of the field, which is also the keyboard, and what a browser may fill in. */
const kinds = { text: ['text', nothing], email: ['email', 'email'], phone: ['tel', 'tel'] } as const;

/**
 * @summary One line of text.
 */
export class ShortTextItemElement extends ItemElement<ShortTextItem> {
  static override properties: PropertyDeclarations = {
    maxLength: { attribute: 'maxlength', type: Number },
    kind: {},
    pattern: {},
    patternMessage: { attribute: 'pattern-message' },
  };

  /** Longest text in UTF-16 code units. Default 200. */
  declare maxLength: number | null;
  /** What is written: `text`, `email` or `phone`. Default `text`. */
  declare kind: string;
  /** A regular expression that the whole text must match. Needs `pattern-message`. Default none. */
  declare pattern: string;
  /** What to say where the text does not match the pattern. */
  declare patternMessage: string;

  private watch = noLength;

  constructor() {
    super();
    Object.assign(this, { kind: 'text', pattern: '', patternMessage: '' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.watch = watchLength(this.watch, this.text.length, maxLengthOf(this.question));
  }

  protected renderItem(frame: ItemFrame<ShortTextItem>): unknown {
    const [type, known] = kinds[frame.item.kind ?? 'text'];
    const autocomplete = this.view && !this.autofill ? 'off' : known;
    return renderTextField(frame, this.watch, { type, autocomplete });
  }

  protected fromAttributes(): ShortTextItem {
    return this.described('short-text');
  }
}
