import { defineFurther } from '../define-further.js';
import { FacesItemElement } from './faces-item.js';

defineFurther('kith-faces-item', FacesItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-faces-item': FacesItemElement;
  }
}
