import { defineFurther } from '../define-further.js';
import { YesNoItemElement } from './yes-no-item.js';

defineFurther('kith-yes-no-item', YesNoItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-yes-no-item': YesNoItemElement;
  }
}
