import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-6-12/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';
import { taken } from './taken.js';

const intro = 'Piensa en las últimas semanas.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-pulse-6-12',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Unas preguntas cortas sobre la escuela',
  notice: {
    intro: 'Cada pocas semanas preguntamos cómo es la escuela para ti, para ver si lo que probamos ayuda.',
    whoSees: 'Un equipo pequeño de tu distrito escolar lee las respuestas.',
  },
  help: helpFrom(baseline),
  pages: {
    school: { title: 'Estar en la escuela', intro },
    adults: { title: 'Los adultos de la escuela', intro },
    say: { title: 'Tu opinión', intro },
    learning: { title: 'Lo que aprendes', intro },
    ideas: { title: 'Tus ideas' },
    you: {
      title: 'Sobre ti',
      intro:
        'Esto nos ayuda a ver si la escuela funciona bien para todos los grupos de estudiantes. Puedes saltar esta pregunta.',
    },
  },
  items: {
    ...textsFrom(baseline, taken),
    'trust.say': { label: '¿Cuánto puedes decir lo que de verdad piensas en esta encuesta?' },
    'pulse.idea': {
      label: '¿Qué haría que las próximas semanas en la escuela sean mejores para ti? Di una cosa.',
    },
  },
  thanks:
    'Un equipo lee todas las respuestas juntas. Antes de preguntar otra vez, tu escuela les contará a los estudiantes qué escuchó y qué va a hacer.',
};
