import { defineFurther } from '../define-further.js';
import { NumberItemElement } from './number-item.js';

defineFurther('kith-number-item', NumberItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-number-item': NumberItemElement;
  }
}
