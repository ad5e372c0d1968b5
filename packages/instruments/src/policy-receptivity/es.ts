import type { Catalogue } from '@kith/core';
import { es as shared } from '../share-back/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'policy-receptivity',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le parece este borrador?',
  notice: {
    intro:
      'Esto es un borrador, no una votación. Lo que usted diga ayuda a cambiarlo antes de que se decida algo.',
    whoSees: 'Las personas que escriben este borrador leen las respuestas.',
  },
  help: helpFrom(shared),
  pages: { draft: { title: 'Este borrador' }, words: { title: 'Con sus palabras' } },
  items: {
    'policy.clear': { label: '¿Cuánto le queda claro qué va a cambiar en la escuela con este borrador?' },
    'policy.help': {
      label: '¿Cuánto puede ayudar este borrador a los estudiantes que usted más conoce en la escuela?',
    },
    'policy.live': { label: '¿Cuánto podría aceptar usted este borrador en su escuela?' },
    'policy.place': { label: '¿Qué tiene que haber para que este borrador sirva a los estudiantes?' },
    'policy.other': { label: '¿De qué otra manera se puede lograr lo mismo?' },
  },
  thanks:
    'Las personas que escriben este borrador leen cada respuesta. En seis semanas o menos, le mostrarán qué cambiaron, y qué dejaron igual y por qué.',
};
