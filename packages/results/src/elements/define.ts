import { define } from '@kith/elements/define-element';
import { ResultsElement } from './results-element.js';
import { ShareBackElement } from './share-back-element.js';

define('kith-results', ResultsElement);
define('kith-share-back', ShareBackElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-results': ResultsElement;
    'kith-share-back': ShareBackElement;
  }
}
