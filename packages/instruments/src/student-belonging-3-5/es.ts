import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-belonging-3-5',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Cómo te sientes en la escuela',
  notice: {
    intro:
      'Estas preguntas son sobre cómo te sientes en la escuela. No hay respuestas buenas ni malas. No cambian tus notas.',
    whoSees: 'Un equipo pequeño de tu distrito escolar lee las respuestas.',
  },
  help: '¿Algo te preocupa? Habla con un adulto de confianza. Puedes llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llama al 911.',
  pages: {
    school: { title: 'Estar en la escuela', intro: 'Piensa en las últimas semanas.' },
    place: { title: 'Tu lugar en la escuela', intro: 'Piensa en las últimas semanas.' },
    adults: { title: 'Los adultos de la escuela', intro: 'Piensa en las últimas semanas.' },
    kids: { title: 'Los otros niños', intro: 'Piensa en las últimas semanas.' },
    say: { title: 'Lo que piensas', intro: 'Piensa en las últimas semanas.' },
    learning: { title: 'Lo que aprendes', intro: 'Piensa en las últimas semanas.' },
    idea: { title: 'Tu idea' },
    you: { title: 'Sobre ti' },
  },
  items: {
    'bel.like': { label: '¿Cada cuánto te gusta estar en la escuela?' },
    'bel.welcome': { label: '¿Cada cuánto sientes que te reciben bien en la escuela?' },
    'bel.yours': { label: '¿Cada cuánto sientes que la escuela también es tu lugar?' },
    'bel.join': { label: '¿Cada cuánto puedes participar en la escuela?' },
    'care.hello': { label: '¿Cada cuánto te saluda por tu nombre un adulto de la escuela?' },
    'care.listen': { label: '¿Cada cuánto te escuchan los adultos de la escuela?' },
    'care.help': { label: 'Si necesitas ayuda en la escuela, ¿cada cuánto te ayuda un adulto?' },
    'peer.play': { label: '¿Cada cuánto te invitan a jugar otros niños de la escuela?' },
    'peer.kind': { label: '¿Cada cuánto te tratan bien los otros niños de la escuela?' },
    'peer.help': { label: 'Si algo te cuesta en clase, ¿cada cuánto te ayudan otros niños?' },
    'voice.asked': { label: '¿Cada cuánto te preguntan qué piensas los adultos de la escuela?' },
    'voice.used': { label: '¿Cada cuánto usan los adultos de la escuela lo que dicen los niños?' },
    'learn.matter': { label: '¿Cada cuánto aprendes en clase cosas que te importan?' },
    'learn.support': {
      label: 'Si el trabajo en clase es difícil, ¿cada cuánto te ayudan tus maestros a seguir?',
    },
    'bel.idea': { label: '¿Qué cosa haría que la escuela fuera mejor para ti?' },
    'id.grade': {
      label: '¿En qué grado estás?',
      options: { '3': 'Grado 3', '4': 'Grado 4', '5': 'Grado 5' },
    },
  },
  thanks:
    'Un equipo va a leer lo que dijeron todos. En seis semanas o menos, tu escuela te contará qué escuchó y qué va a hacer.',
};
