import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'meeting-pulse',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció esta reunión?',
  notice: {
    intro: 'Su opinión sincera ayuda a nuestro equipo a mejorar la próxima reunión.',
    whoSees:
      'Las personas que preparan las reuniones leen las respuestas y le cuentan al equipo lo que escucharon.',
  },
  help: helpFrom(session),
  pages: { meeting: { title: 'Esta reunión' }, next: { title: 'La próxima reunión' } },
  items: {
    'meet.room': { label: '¿Cuánto pudieron hablar todas las personas en esta reunión?' },
    'meet.forward': { label: '¿Cuánto avanzó nuestro trabajo en esta reunión?' },
    'meet.step': { label: 'Después de esta reunión, ¿cuánto tiene claro lo que va a hacer ahora?' },
    'meet.help': { label: '¿Qué habría hecho mejor esta reunión para usted?' },
    'meet.next': { label: '¿Qué debemos mantener o cambiar en la próxima reunión?' },
  },
  thanks: 'La próxima reunión empieza con lo que se escuchó aquí y con lo que cambiamos.',
};
