import { defineFurther } from '../define-further.js';
import { NumericScaleItemElement } from './numeric-scale-item.js';

defineFurther('kith-numeric-scale-item', NumericScaleItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-numeric-scale-item': NumericScaleItemElement;
  }
}
