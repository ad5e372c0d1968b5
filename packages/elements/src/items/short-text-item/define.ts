import { define } from '../../define-element.js';
import { ShortTextItemElement } from './short-text-item.js';

define('kith-short-text-item', ShortTextItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-short-text-item': ShortTextItemElement;
  }
}
