import { define } from '../../define-element.js';
import { InformationItemElement } from './information-item.js';

define('kith-information-item', InformationItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-information-item': InformationItemElement;
  }
}
