import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-3-5/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';
import { taken } from './taken.js';

const intro = 'Piensa en las últimas semanas.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-pulse-3-5',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Unas preguntas cortas sobre la escuela',
  notice: {
    intro: 'Queremos saber cómo es la escuela para ti ahora. No hay respuestas buenas ni malas.',
    whoSees: 'Un equipo pequeño de tu distrito escolar lee las respuestas.',
  },
  help: helpFrom(baseline),
  pages: {
    school: { title: 'Estar en la escuela', intro },
    adults: { title: 'Los adultos de la escuela', intro },
    say: { title: 'Lo que piensas', intro },
    idea: { title: 'Tu idea' },
  },
  items: {
    ...textsFrom(baseline, taken),
    'trust.say': {
      label: 'Cuando te preguntamos así, ¿cada cuánto puedes decir lo que piensas?',
    },
    'trust.change': {
      label: 'Cuando los niños dicen lo que piensan, ¿cada cuánto cambia algo en la escuela?',
    },
  },
  thanks:
    'Un equipo va a leer lo que dijeron todos. Antes de preguntar otra vez, tu escuela te contará qué escuchó y qué va a hacer.',
};
