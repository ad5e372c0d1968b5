import type { Allowed } from './check-interface.js';

/** Texts that are rightly the same in two languages, by the later language and the key → the reason. */
export const sameInTwo: Allowed = {
  'es.no': 'The same word in English and Spanish.',
  'es.scales.yes3.0': 'The same word in English and Spanish.',
  'es.entry': 'A name and a number, and no word.',
  'ar.entry': 'A name and a number, and no word.',
  'ar.inspectState': 'A question and its answer, and no word.',
  'ar.place': 'A number with a full stop.',
};
