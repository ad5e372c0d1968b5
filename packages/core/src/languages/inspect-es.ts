import type { Shape } from './contract.js';
import type { inspectEnglish } from './inspect-en.js';

export const inspectSpanish: Shape<typeof inspectEnglish> = {
  inspectWhat:
    'Esta copia sirve para ver la encuesta antes de usarla. Muestra todas las preguntas, también las que solo ven algunas personas, y todo lo que se lee antes de empezar.',
  inspectAbout: 'Sobre esta encuesta',
  inspectVersion: 'Nombre y versión: {name}',
  inspectDraft: 'El texto es un borrador. Nadie lo ha probado todavía.',
  inspectWays: 'Cómo se guardan las respuestas. La escuela elige una de estas formas:',
  inspectNoNames: 'Ninguna pregunta pide decir quién es la persona.',
  inspectNoTopics: 'Ninguna pregunta está marcada como tema protegido.',
  inspectStart: 'Lo que se lee primero',
  inspectOnlyAfter: 'Esto se pregunta solo en este caso:',
  inspectAll: 'todo esto',
  inspectAny: 'una de estas cosas',
  inspectNot: 'nada de esto',
  inspectAnswer: 'La respuesta a «{question}» es: {answers}',
  inspectState: '«{question}»: {answers}',
  inspectPage: 'La página web de la escuela lo pide ({what}).',
  inspectAnswered: 'con respuesta',
  inspectOpen: 'todavía sin respuesta',
  inspectHidden: 'no se muestra',
  inspectIdentity: 'Aquí se pregunta quién es la persona. Siempre se puede saltar.',
  inspectTopics: 'Tema protegido: {topics}',
  inspectPolitics: 'opiniones políticas',
  inspectMentalHealth: 'salud mental',
  inspectSex: 'vida sexual',
  inspectIllegal: 'actos contra la ley',
  inspectFamily: 'qué piensa uno de su familia',
  inspectPrivileged: 'lo que uno cuenta a un médico, un abogado o un ministro religioso',
  inspectReligion: 'creencias religiosas',
  inspectIncome: 'ingresos de la familia',
};
