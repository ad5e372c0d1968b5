export { ResultsElement } from './results-element.js';
export { ShareBackElement } from './share-back-element.js';
