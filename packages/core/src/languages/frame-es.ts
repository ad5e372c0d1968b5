import type { Shape } from './contract.js';
import type { frameEnglish } from './frame-en.js';

/** Texts of the page that holds a survey. A draft: no person has checked it. */
export const frameSpanish: Shape<typeof frameEnglish> = {
  frameTitle: 'Encuesta',
  frameUnknownTitle: 'Esta encuesta no está aquí',
  frameUnknownText:
    'El enlace no lleva a ninguna encuesta. Se puede pedir uno nuevo a las personas que lo dieron.',
  frameFailedTitle: 'No se pudo abrir la encuesta',
  frameFailedText: 'Se puede intentar otra vez más tarde, o preguntar a las personas que dieron este enlace.',
  frameOpen: 'Abrir la encuesta en su propia ventana',
  frameNoScript: 'Esta encuesta necesita JavaScript, que aquí está apagado.',
};
