import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-3-5/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'focus-group-checkout',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo te fue en nuestra charla?',
  notice: {
    intro: 'Hablaste con nosotros en un grupo. Ahora cuéntanos cómo fue para ti.',
    whoSees: 'Los adultos que dirigieron esta charla leen las respuestas.',
  },
  help: helpFrom(baseline),
  pages: { talk: { title: 'Nuestra charla' }, missed: { title: 'Lo que nos faltó' } },
  items: {
    'talk.heard': { label: '¿Cuánto te escucharon los adultos en esta charla?' },
    'talk.safe': { label: '¿Cuánto pudiste decir lo que piensas en esta charla?' },
    'talk.matters': { label: '¿Cuánto trató esta charla de lo que te importa?' },
    'talk.missed': {
      label: '¿De qué no hablamos y debemos saberlo?',
      hint: 'También puedes escribir lo que no quisiste decir en el grupo.',
    },
  },
  thanks: 'Vamos a mostrar a tu grupo lo que anotamos. Así nos dirán si está bien.',
};
