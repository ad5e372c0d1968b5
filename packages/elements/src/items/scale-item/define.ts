import { define } from '../../define-element.js';
import { ScaleItemElement } from './scale-item.js';

define('kith-scale-item', ScaleItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-scale-item': ScaleItemElement;
  }
}
