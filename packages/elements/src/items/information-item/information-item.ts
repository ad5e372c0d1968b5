import type { InformationItem } from '@kith/core';
import { html } from 'lit';
import { ItemElement } from '../item-element.js';
import type { ItemFrame } from '../item-frame.js';

/**
 * @summary Something to read. It has no answer.
 */
export class InformationItemElement extends ItemElement<InformationItem> {
  protected renderItem({ label, notes }: ItemFrame<InformationItem>): unknown {
    return html`<p part="label">${label}</p>
      ${notes}`;
  }

  protected fromAttributes(): InformationItem {
    return this.described('information');
  }
}
