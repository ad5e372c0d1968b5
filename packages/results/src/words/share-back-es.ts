import type { ShareBackWords } from './contract.js';

/** What stands around what is shared back, on a page and on paper, in Spanish. A draft: no person has checked it. */
export const shareBackSpanish: ShareBackWords = {
  heard: 'Lo que escuchamos',
  will: 'Lo que vamos a hacer',
  willBy: 'A más tardar el {day}',
  cannot: 'Lo que no podemos hacer, y por qué',
  because: 'Por qué:',
  askedNow: '¿Refleja esto lo que usted dijo?',
  contact: 'Preguntas:',
  draftAround: 'Los títulos de aquí son un borrador. Ninguna persona los ha revisado todavía.',
};
