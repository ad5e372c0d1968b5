import { formatText, type YesNoItem } from '@kith/core';
import { itemBase } from '../../alone/attributes.js';
import { renderChoiceGroup } from '../../choice-group.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';

/**
 * @summary Yes or no, and "Not sure" unless `outside` says otherwise.
 */
export class YesNoItemElement extends ItemElement<YesNoItem> {
  constructor() {
    super();
    this.outside = 'not-sure';
  }

  protected renderItem(frame: ItemFrame<YesNoItem>): unknown {
    const options = (['yes', 'no'] as const).map((id) => ({ id, label: formatText(frame.language, id) }));
    return renderChoiceGroup(frame, 'radio', options);
  }

  protected fromAttributes(): YesNoItem {
    return { ...itemBase(this), type: 'yes-no' };
  }
}
