import type { Catalogue } from '@kith/core';
import { es as baseline } from '../family-relationships/es.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';
import { taken } from './taken.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-pulse',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Preguntas rápidas para su familia',
  notice: {
    intro:
      'Cada pocas semanas preguntamos a las familias cómo les va con la escuela, para ver si lo que probamos ayuda.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  pages: { now: { title: 'Usted y la escuela', intro: 'Piense en las últimas semanas.' } },
  items: {
    ...textsFrom(baseline, taken),
    'pulse.help': { label: '¿Qué les ayudaría más a usted o a su hijo o hija?' },
  },
  thanks:
    'Un equipo lee cada respuesta. En dos semanas o menos, la escuela les contará a las familias qué escuchó.',
};
