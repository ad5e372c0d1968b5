import type { Shape } from './contract.js';
import type { plainEnglish } from './plain-en.js';

export const plainSpanish: Shape<typeof plainEnglish> = {
  plainWhat:
    'Esta página muestra todas las preguntas de la encuesta. Sirve para que el teléfono la pase a otro idioma, o para que alguien la lea en voz alta.',
  plainCannotSend: 'Desde esta página no se pueden enviar las respuestas.',
  plainHow:
    'Aquí se pueden leer las preguntas en otro idioma. Después, se vuelve a la encuesta y se eligen allí las mismas respuestas. Están en el mismo orden.',
  plainHelp:
    'También se puede pedir a alguien de confianza que ayude. O se puede pedir una copia en papel, o a alguien que hable su idioma, a quienes hacen la encuesta.',
  plainKeeping: 'La primera página de la encuesta dice cómo se guardan las respuestas.',
  plainSome: 'Solo algunas personas ven esta pregunta. Depende de lo que contestaron antes.',
  plainSomePage: 'Solo algunas personas ven esta página. Depende de lo que contestaron antes.',
  plainChooseOne: 'Se puede elegir una.',
  plainWrite: 'Se contesta con sus propias palabras.',
  plainNumber: 'Se escribe un número.',
  plainDate: 'Se elige una fecha.',
  plainFromTo: 'De 0 a 10. 0: {low}. 10: {high}.',
  plainRank: 'Se ponen en orden.',
  plainAgain: 'Se puede contestar más de una vez.',
};
