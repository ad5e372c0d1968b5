import type { Shape } from './contract.js';
import type { erasePageEnglish } from './erase-page-en.js';

/** Texts of the collector's page where a person deletes answers. A draft: no person has checked it. */
export const erasePageSpanish: Shape<typeof erasePageEnglish> = {
  erasePageTitle: 'Borrar mis respuestas',
  erasePageText:
    'Hay que pegar aquí el código que se guardó después de la encuesta. Las respuestas se borran entonces para siempre.',
  erasePageLabel: 'Código',
  erasePageButton: 'Borrar mis respuestas',
  erasePageNotWhole:
    'Este no es el código entero. Empieza con kith- y ocupa unas dos líneas. Hay que copiarlo todo.',
  erasePageDone: 'Ya no se guarda ninguna respuesta con este código.',
  erasePageCopies:
    'Si antes de hoy se hicieron resultados, las respuestas pueden seguir en ellos. Quienes hacen la encuesta pueden decir más.',
};
