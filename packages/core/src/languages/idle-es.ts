import type { Shape } from './contract.js';
import type { idleEnglish } from './idle-en.js';

/** A draft: no person has checked it. */
export const idleSpanish: Shape<typeof idleEnglish> = {
  returnTitle: '¿Continuar o empezar de nuevo?',
  returnText: 'Si nadie continúa, las respuestas se borran después de dos minutos.',
  goOn: 'Continuar',
  idleWarning:
    '¿Hay alguien ahí? Basta con pulsar una tecla o tocar la pantalla. Si no, las respuestas se borran en un minuto.',
};
