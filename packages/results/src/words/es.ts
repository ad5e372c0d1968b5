import type { ResultWords } from './contract.js';

export const es: ResultWords = {
  language: 'es',
  status: 'draft',
  verdicts: {
    'clearly-higher': 'Claramente más alto que antes.',
    'may-be-higher': 'Puede ser más alto que antes.',
    'too-close': 'La diferencia es muy pequeña para saberlo.',
    'may-be-lower': 'Puede ser más bajo que antes.',
    'clearly-lower': 'Claramente más bajo que antes.',
    'too-few': 'Hay muy pocas respuestas para saberlo.',
  },
  rates: {
    good: 'Respondió la mayoría de las personas a las que se preguntó.',
    fair: 'Respondieron muchas de las personas a las que se preguntó.',
    low: 'Respondieron pocas de las personas a las que se preguntó. Puede que no hablen por todas.',
    'more-than-invited': 'Respondieron más personas de las que se preguntó. Por favor, revise el número.',
  },
  flags: {
    'straight-lined': 'Dio la misma respuesta a todas las preguntas.',
    'too-fast': 'Respondió más rápido de lo que se puede leer.',
    blank: 'Dejó todas las preguntas en blanco.',
  },
  noCause: 'Esto muestra qué cambió. No puede mostrar por qué.',
  wordingChanged: 'Aquí cambiaron las palabras de la pregunta, así que no se pueden comparar.',
  hidden: 'No se muestra, para proteger a los grupos pequeños.',
  pool: 'Grupos más pequeños, juntos',
  noAnswer: 'Sin respuesta',
  twoOrMore: 'Dos o más',
  inCombination: 'Quien eligió más de un grupo cuenta en cada uno de ellos.',
  bands: {
    atMost: '{percent} o menos',
    between: 'entre {low} y {high}',
    aboutHalf: 'cerca de la mitad',
    atLeast: '{percent} o más',
  },
};
