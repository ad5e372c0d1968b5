import type { Shape } from './contract.js';
import type { draftsEnglish } from './drafts-en.js';

/** A draft: no person has checked it. */
export const draftsSpanish: Shape<typeof draftsEnglish> = {
  draftNotice: 'Hasta que se envían, las respuestas se guardan en este aparato, y luego se borran.',
  draftTitle: '¿Seguir desde donde se quedó?',
  draftText: 'Este aparato tiene respuestas que no se enviaron. Al empezar de nuevo, se borran.',
  draftGoOn: 'Seguir desde ahí',
  draftStartOver: 'Empezar de nuevo',
  draftSetAside: 'Algunas preguntas han cambiado. Hay que contestarlas otra vez.',
  draftFailed:
    'Las respuestas no se pueden guardar en este aparato. Hay que terminar antes de cerrar esta página.',
};
