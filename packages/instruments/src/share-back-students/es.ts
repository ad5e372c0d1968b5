import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'share-back-students',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Te entendimos bien?',
  notice: {
    intro: 'Tu escuela te contó lo que escuchó de los estudiantes. Ahora puedes decir si entendió bien.',
    whoSees: 'Un equipo pequeño de tu distrito escolar lee las respuestas.',
  },
  help: '¿Algo te preocupa? Habla con un adulto de confianza. Puedes llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llama al 911.',
  pages: { heard: { title: 'Lo que escuchó tu escuela' } },
  items: {
    'heard.match': { label: 'Piensa en lo que escuchó tu escuela. ¿Cuánto se parece a lo que tú piensas?' },
    'heard.missed': { label: '¿Qué no escuchó tu escuela?' },
  },
  thanks:
    'Un equipo va a leer lo que dijeron todos. En cuatro semanas o menos, tu escuela te contará qué entendió mal y lo va a arreglar.',
};
