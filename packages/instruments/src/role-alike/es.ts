import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';
import { taken } from './taken.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'role-alike',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció este rato entre colegas?',
  notice: {
    intro:
      'Usted se reunió con personas que hacen el mismo trabajo. Su opinión sincera decide de qué hablarán la próxima vez.',
    whoSees: whoSeesFrom(session),
  },
  help: helpFrom(session),
  pages: { session: { title: 'Esta sesión' }, next: { title: 'La próxima vez' } },
  items: {
    ...textsFrom(session, taken),
    'peers.learn': { label: '¿Cuánto aprendió de las otras personas en esta sesión?' },
    'peers.use': { label: '¿Qué escuchó que va a usar? Diga una cosa.' },
    'topic.next': { label: '¿De qué deben hablar la próxima vez las personas de su mismo puesto?' },
  },
  thanks: session.thanks,
};
