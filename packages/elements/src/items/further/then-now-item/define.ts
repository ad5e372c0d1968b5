import { defineFurther } from '../define-further.js';
import { ThenNowItemElement } from './then-now-item.js';

defineFurther('kith-then-now-item', ThenNowItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-then-now-item': ThenNowItemElement;
  }
}
