import { define } from '@kith/elements/define-element';
import { ResultsElement } from './results-element.js';

define('kith-results', ResultsElement);
