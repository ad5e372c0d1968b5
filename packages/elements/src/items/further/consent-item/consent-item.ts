import { type ConsentItem, formatText } from '@kith/core';
import { itemBase } from '../../alone/attributes.js';
import { renderChoiceGroup } from '../../choice-group.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';

/**
 * @summary A permission that is given or refused, both in full words.
 */
export class ConsentItemElement extends ItemElement<ConsentItem> {
  protected renderItem(frame: ItemFrame<ConsentItem>): unknown {
    const { language } = frame;
    return renderChoiceGroup(frame, 'radio', [
      { id: 'given', label: formatText(language, 'consentGiven') },
      { id: 'refused', label: formatText(language, 'consentRefused') },
    ]);
  }

  protected fromAttributes(): ConsentItem {
    return { ...itemBase(this), type: 'consent' };
  }
}
