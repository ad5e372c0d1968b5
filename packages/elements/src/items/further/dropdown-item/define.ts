import { addFurtherItemTypes } from '@kith/core/item-types';
import { define } from '../../../define-element.js';
import { DropdownItemElement } from './dropdown-item.js';

addFurtherItemTypes();
define('kith-dropdown-item', DropdownItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-dropdown-item': DropdownItemElement;
  }
}
