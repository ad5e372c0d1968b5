import { defineFurther } from '../define-further.js';
import { MatrixItemElement } from './matrix-item.js';

defineFurther('kith-matrix-item', MatrixItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-matrix-item': MatrixItemElement;
  }
}
