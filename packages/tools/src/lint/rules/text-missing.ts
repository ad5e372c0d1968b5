import type { Rule } from '../contract.js';

/** Found while a catalogue is read. */
export const textMissing: Rule = {
  id: 'text-missing',
  severity: 'error',
  final: 'always',
  why: 'A catalogue that lacks a text is refused: nobody should meet two languages in one survey.',
  mend: 'Add the text to the catalogue at this place.',
  example: 'a Spanish catalogue without the label of an item',
};
