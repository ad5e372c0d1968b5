import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-belonging-k-2',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Mi escuela y yo',
  notice: {
    adult:
      'Son ocho preguntas cortas sobre la escuela, para una niña o un niño de kínder, primer grado o segundo grado. La escuela quiere saber qué ayuda a los niños pequeños a sentirse a gusto.',
    intro:
      'Queremos saber cómo es la escuela para ti. Todo lo que digas está bien. Puedes saltarte una pregunta. Puedes parar. ¿Quieres empezar?',
    whoSees: 'Un equipo pequeño del distrito escolar lee las respuestas.',
  },
  help: '¿Necesitas ayuda? Habla con un adulto de confianza.',
  items: {
    'here.like': { label: '¿Te gusta estar en la escuela?' },
    'here.safe': { label: '¿Sientes que te cuidan en la escuela?' },
    'adult.help': { label: '¿Te ayudan los adultos de la escuela?' },
    'adult.listen': { label: '¿Te escuchan los adultos de la escuela?' },
    'peer.play': { label: '¿Juegan contigo otros niños de la escuela?' },
    'peer.kind': { label: '¿Te tratan bien los niños de la escuela?' },
    'try.new': { label: '¿Puedes probar cosas nuevas en la escuela?' },
    'ideas.say': { label: '¿Puedes decir lo que piensas en la escuela?' },
  },
  thanks:
    '¡Ya está! Los adultos de tu escuela quieren aprender de ti. Pronto te van a contar qué escucharon.',
};
