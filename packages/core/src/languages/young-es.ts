import type { Shape } from './contract.js';
import type { youngEnglish } from './young-en.js';

/** Texts that only young readers are shown. A draft: no person has checked it. */
export const youngSpanish: Shape<typeof youngEnglish> = {
  youngForAdult: 'Para el adulto que ayuda',
  youngHow:
    'El altavoz lee la pregunta en voz alta. Se toca una cara y después la flecha. No hay que leer ni escribir.',
  youngAlone:
    'Es mejor que responda sin ayuda: por favor, no sugiera respuestas. Se pueden repetir las palabras.',
  youngSkip:
    'Se puede saltar cualquier pregunta, volver atrás o parar en cualquier momento. No pasa nada malo.',
  youngAnonymous: 'No pedimos ningún nombre, y no se guarda ninguno con las respuestas.',
  youngConfidential:
    'Las respuestas se guardan con un código en lugar de un nombre, para ver los cambios con el tiempo.',
  youngConfidentialStudent: 'Por ley, la familia o el tutor puede pedir ver los registros escolares.',
  youngIdentified: 'Si se escribe un nombre, se guarda con las respuestas.',
  youngSentHere: 'Las respuestas se envían a este sitio web y a nadie más.',
  youngSentTo: 'Las respuestas se envían a {receiver} y a nadie más.',
  youngCannotSee: 'Esta página no puede ver si las respuestas llegan.',
  youngSmallRoom: {
    one: 'Se espera a {n} persona, así que quien conoce al grupo podría adivinar quién respondió qué.',
    other:
      'Se espera a unas {n} personas, así que quien conoce al grupo podría adivinar quién respondió qué.',
  },
  youngTry: 'Probar la voz',
  youngHand: 'Ahora le toca responder',
  youngYes: 'Sí',
  youngNo: 'No, gracias',
  youngProgress: 'Pregunta {n} de {count}',
  youngDone: '¡Listo!',
  youngFinish: 'Ya terminé',
  youngStop: 'Parar',
};
