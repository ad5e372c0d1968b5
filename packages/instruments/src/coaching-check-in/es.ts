import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { es as session } from '../session-exit/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'coaching-check-in',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo fue nuestra sesión de coaching?',
  notice: {
    intro: 'Esto les ayuda a usted y a su coach a mejorar la próxima sesión.',
    whoSees: 'Su coach lee esto junto con su nombre.',
  },
  help: helpFrom(session),
  pages: { session: { title: 'Esta sesión' }, next: { title: 'La próxima sesión' } },
  items: {
    ...textsFrom(plan, ['author']),
    'coach.focus': { label: '¿Cuánto trató esta sesión de lo que más importa ahora en su trabajo?' },
    'coach.stretch': { label: '¿Cuánto le retó esta sesión de una manera que le ayudó?' },
    'coach.moving': { label: '¿Cuánto hizo avanzar su trabajo esta sesión?' },
    'coach.try': { label: '¿Qué va a probar antes de la próxima sesión?' },
    'coach.need': { label: '¿Qué espera de su coach la próxima vez?' },
  },
  thanks: 'Su coach empezará la próxima sesión con lo que usted escribió.',
};
