import type { SingleChoiceItem } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { renderChoiceGroup } from '../choice-group.js';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';

/**
 * @summary One choice among options, as radio buttons.
 */
export class SingleChoiceItemElement extends ItemElement<SingleChoiceItem> {
  static override properties: PropertyDeclarations = { options: { attribute: false } };

  /** What can be chosen. Default: the `<option>` children. */
  declare options: SingleChoiceItem['options'] | null;

  protected renderItem(frame: ItemFrame<SingleChoiceItem>): unknown {
    return renderChoiceGroup(frame, 'radio', frame.item.options, this.otherOption);
  }

  protected fromAttributes(): SingleChoiceItem {
    return this.described('single-choice');
  }
}
