import type { Rule } from '../contract.js';

/** Found while a document is read, by `parseDefinition` and `parseCatalogue`. */
export const mistake: Rule = {
  id: 'mistake',
  severity: 'error',
  final: 'always',
  why: 'Kith refuses a document with a mistake: the survey would not start.',
  mend: 'Correct what the line says. With `kith schema`, an editor shows most mistakes while you write.',
  example: '`"type": "scael"`',
};
