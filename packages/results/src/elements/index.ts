export { ResultsElement } from './results-element.js';
