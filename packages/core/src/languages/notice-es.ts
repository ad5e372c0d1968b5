import type { Shape } from './contract.js';
import type { noticeEnglish } from './notice-en.js';

/** A draft: no person has checked it. */
export const noticeSpanish: Shape<typeof noticeEnglish> = {
  privacyConfidential:
    'Las respuestas se guardan con un código en lugar de un nombre, para ver los cambios con el tiempo.',
  privacyConfidentialStudent: 'Por ley, la familia o el tutor puede pedir ver los registros escolares.',
  privacyIdentified: 'El nombre, si se escribe, se guarda con las respuestas.',
  groupsOf: 'Los resultados se muestran solo para grupos de {k} personas o más.',
  smallRoom: {
    one: 'Se pregunta solo a {n} persona, así que quien lea las respuestas podría adivinar quién escribió qué.',
    other:
      'Se pregunta solo a unas {n} personas, así que quien lea las respuestas podría adivinar quién escribió qué.',
  },
  trialNote: 'Esto es un ensayo. Las respuestas quedarán marcadas como prueba.',
};
