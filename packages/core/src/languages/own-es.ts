import type { Shape } from './contract.js';
import type { ownEnglish } from './own-en.js';

/** A draft: no person has checked it. */
export const ownSpanish: Shape<typeof ownEnglish> = {
  canStop: 'Se puede volver atrás o parar en cualquier momento.',
  required: 'hace falta contestar',
  errorRequired: 'Falta contestar esta pregunta o elegir saltarla.',
  errorRequiredNoSkip: 'Falta contestar esta pregunta.',
  errorOtherText: 'Faltan unas palabras junto a la opción elegida.',
  errorEmail: 'Falta un correo electrónico completo, por ejemplo nombre@escuela.org.',
  errorPhone: 'Falta un número de teléfono con sus cifras.',
};
