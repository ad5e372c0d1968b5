import type { classCodeEnglish } from './class-code-en.js';
import type { Shape } from './contract.js';

/** Texts around a class code. A draft: no person has checked it. */
export const classCodeSpanish: Shape<typeof classCodeEnglish> = {
  codeTitle: 'El código',
  codeText:
    'Hay que escribir el código que está en el papel. Cada código sirve para una persona. No se guarda con las respuestas.',
  codeLabel: 'Código',
  codeHint: '10 letras y números. Se puede escribir con minúsculas y sin el guion.',
  codeGoOn: 'Seguir',
  codeSlipTitle: 'Hay que mirar otra vez el código',
  codeSlip: 'Algo de este código no está bien. Hay que escribirlo una vez más, tal como está en el papel.',
  codeUnknown: 'Este código no es de esta encuesta. Se puede escribir una vez más o pedir un papel nuevo.',
  codeSpent: 'Este código ya se usó. Se puede pedir un papel nuevo y escribir el código que trae.',
  codeSafe: 'Las respuestas siguen aquí. Todavía no se han enviado.',
};
