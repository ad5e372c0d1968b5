import { addFurtherItemTypes } from '@kith/core/item-types';
import { define } from '../../../define-element.js';
import { RepeatingGroupItemElement } from './repeating-group-item.js';

addFurtherItemTypes();
define('kith-repeating-group-item', RepeatingGroupItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-repeating-group-item': RepeatingGroupItemElement;
  }
}
