import { define } from '../../define-element.js';
import { MultipleChoiceItemElement } from './multiple-choice-item.js';

define('kith-multiple-choice-item', MultipleChoiceItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-multiple-choice-item': MultipleChoiceItemElement;
  }
}
