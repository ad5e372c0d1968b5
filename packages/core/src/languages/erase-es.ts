import type { Shape } from './contract.js';
import type { eraseEnglish } from './erase-en.js';

/** Texts around a way to delete answers later. A draft: no person has checked it. */
export const eraseSpanish: Shape<typeof eraseEnglish> = {
  eraseOffer: 'Guardar una forma de borrar mis respuestas más tarde',
  eraseText:
    'Con este código se pueden borrar estas respuestas más tarde, cuando hayan llegado. Hay que guardarlo donde nadie más lo vea. Esta página no lo guarda, y nadie puede hacerlo otra vez.',
  eraseLabel: 'Código para borrar mis respuestas',
  eraseSave: 'Guardar el código en un archivo',
  erasePage: 'La página donde se pueden borrar',
  eraseFile: 'Para borrar las respuestas, hay que abrir esta página y pegar el código:',
};
