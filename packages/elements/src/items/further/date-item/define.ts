import { defineFurther } from '../define-further.js';
import { DateItemElement } from './date-item.js';

defineFurther('kith-date-item', DateItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-date-item': DateItemElement;
  }
}
