import { addFurtherItemTypes } from '@kith/core/item-types';
import { define } from '../../../define-element.js';
import { RankingItemElement } from './ranking-item.js';

addFurtherItemTypes();
define('kith-ranking-item', RankingItemElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-ranking-item': RankingItemElement;
  }
}
