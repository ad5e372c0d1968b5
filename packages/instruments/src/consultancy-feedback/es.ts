import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'consultancy-feedback',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció esta consulta?',
  notice: {
    intro: 'Una persona trajo un reto y las demás le ayudaron a pensar. Cuéntenos cómo fue.',
    whoSees: 'Las personas que dirigieron esta consulta leen las respuestas.',
  },
  help: helpFrom(session),
  pages: {
    part: { title: 'Esta consulta' },
    outcome: { title: 'Lo que resultó' },
    next: { title: 'Lo que sigue' },
  },
  items: {
    part: {
      label: '¿Cuál fue su parte?',
      options: { presenter: 'Traje el reto', peer: 'Escuché e hice preguntas' },
    },
    ...textsFrom(session, ['safe.speak']),
    'con.new': { label: '¿Cuánto le dio esta consulta nuevas maneras de pensar en su reto?' },
    'con.asked': { label: '¿Cuánto le ayudaron las preguntas en esta consulta?' },
    'con.try': { label: '¿Qué va a hacer ahora con su reto?' },
    'con.own': { label: '¿Cuánto le ayudó esta consulta a pensar en su propio trabajo?' },
    'con.added': { label: '¿Cuánto pudo aportar usted en esta consulta?' },
    'con.take': { label: '¿Qué se lleva para su propio trabajo?' },
    'con.better': { label: '¿Qué haría mejor la próxima consulta?' },
  },
  thanks: 'Las personas que dirigieron esta consulta leen cada respuesta antes de preparar la próxima.',
};
