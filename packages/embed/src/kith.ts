// First: an element that stands in the page already starts as soon as its tag is defined.
import './page.js';
import '@kith/elements/define';
