import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'site-visit',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció esta visita?',
  notice: {
    intro: 'Unas personas visitaron una escuela y otras las recibieron. Cuéntenos lo que vio usted.',
    whoSees:
      'Las personas que prepararon esta visita leen las respuestas y les cuentan a las dos partes lo que escucharon.',
  },
  help: helpFrom(session),
  pages: {
    visit: { title: 'Esta visita' },
    learned: { title: 'Lo que le dio' },
    words: { title: 'Con sus palabras' },
  },
  items: {
    part: {
      label: '¿Cuál fue su parte?',
      options: { visitor: 'Hice la visita', host: 'Recibí la visita' },
    },
    'visit.students': {
      label: '¿Cuánto le mostró esta visita cómo es la escuela para los estudiantes de allí?',
    },
    'visit.own': { label: '¿Cuánto le ayudó esta visita a pensar en su propia escuela?' },
    'visit.respect': { label: '¿Cuánto respeto mostró la visita a las personas de su escuela?' },
    'visit.learn': { label: '¿Cuánto aprendió de lo que notó la visita?' },
    'visit.seen': {
      label: '¿Qué vio o escuchó que no se debe olvidar?',
      hint: 'Las palabras y los hechos mismos. Por favor, no escriba nombres.',
    },
    'visit.ask': { label: '¿Qué quiere preguntar a las personas que le recibieron?' },
    'visit.missed': { label: '¿Qué debe saber la visita que no vio?' },
    'visit.take': { label: '¿Qué se lleva de esta visita para probarlo?' },
  },
  thanks: 'Las dos partes van a recibir las preguntas y lo que se aprendió, sin nombres.',
};
