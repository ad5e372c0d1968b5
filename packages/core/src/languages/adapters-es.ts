import type { adaptersEnglish } from './adapters-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const adaptersSpanish: Shape<typeof adaptersEnglish> = {
  mayNote: '{receiver} puede guardar la dirección de internet de este aparato.',
  cannotSee: 'Esta página no puede ver si las respuestas llegan.',
};
