import { define } from '../../define-element.js';
import { LongTextItemElement } from './long-text-item.js';

define('kith-long-text-item', LongTextItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-long-text-item': LongTextItemElement;
  }
}
