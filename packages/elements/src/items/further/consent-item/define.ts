import { defineFurther } from '../define-further.js';
import { ConsentItemElement } from './consent-item.js';

defineFurther('kith-consent-item', ConsentItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-consent-item': ConsentItemElement;
  }
}
