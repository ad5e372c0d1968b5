import { define } from '../../define-element.js';
import { SingleChoiceItemElement } from './single-choice-item.js';

define('kith-single-choice-item', SingleChoiceItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-single-choice-item': SingleChoiceItemElement;
  }
}
