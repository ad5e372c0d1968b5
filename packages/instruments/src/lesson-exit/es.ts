import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-3-5/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'lesson-exit',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo te fue en esta clase?',
  notice: {
    intro: 'Cuéntanos cómo fue esta clase para ti. Así la próxima puede ser mejor.',
    whoSees: 'Tu maestro o maestra lee las respuestas de todo el grupo.',
  },
  help: helpFrom(baseline),
  pages: { lesson: { title: 'Esta clase' }, next: { title: 'La próxima clase' } },
  items: {
    'part.take': { label: '¿Cuánto participaste en esta clase?' },
    'sense.made': { label: '¿Cuánto entendiste en esta clase?' },
    'idea.counted': { label: '¿Cuánto contaron tus ideas en esta clase?' },
    'lesson.next': {
      label: '¿Qué haría que la próxima clase sea mejor para ti?',
      hint: 'Por ejemplo, ir más despacio o más rápido.',
    },
  },
  thanks: 'Tu maestro o maestra les contará qué dijeron todos y qué va a cambiar.',
};
