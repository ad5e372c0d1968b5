import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'book-study',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué se lleva de este libro?',
  notice: {
    intro: 'Usted leyó un libro y habló de él. Su opinión sincera nos ayuda a elegir lo que sigue.',
    whoSees: 'Las personas que dirigieron este círculo de lectura leen las respuestas.',
  },
  help: helpFrom(session),
  pages: { view: { title: 'Cómo lo ve' }, work: { title: 'Su propio trabajo' } },
  items: {
    'book.before': {
      label: 'Antes de este círculo de lectura, ¿cuánto veía en su escuela lo que cuenta el libro?',
    },
    'book.now': {
      label: 'Ahora, después de este círculo de lectura, ¿cuánto ve en su escuela lo que cuenta el libro?',
    },
    'book.stays': { label: '¿Qué idea del libro se le queda?' },
    'book.students': {
      label: '¿Qué le hace preguntarse sobre los estudiantes con quienes trabaja?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
    'book.act': { label: '¿Qué va a hacer gracias a este libro, y para cuándo? Diga una cosa.' },
  },
  thanks: 'La próxima vez que se reúnan, la charla empieza con lo que se escribió aquí.',
};
