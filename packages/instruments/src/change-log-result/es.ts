import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'change-log-result',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Cómo resultó un cambio',
  notice: {
    intro: 'Usted probó algo. Anote cómo resultó, para que otras personas también aprendan de ello.',
    whoSees: 'Lo leen su equipo y las personas que dirigen este trabajo.',
  },
  help: helpFrom(plan),
  pages: {
    change: { title: 'Qué cambio' },
    works: { title: 'Cómo resultó' },
    next: { title: 'Lo que sigue' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'change.code': {
      label: 'El código del cambio',
      hint: 'El que inventó al empezar, por ejemplo chg-014.',
      pattern: { message: 'Use letras y números sin espacios, por ejemplo chg-014.' },
    },
    'works.end': { label: '¿Cuándo miró cómo resultó?' },
    'works.what': {
      label: '¿Qué funcionó y qué no?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
    'works.how': { label: '¿Cómo funcionó? Cuéntelo paso a paso.' },
    'works.whom': { label: '¿Para quién funcionó bien, y para quién menos?' },
    'works.conditions': { label: '¿Qué hacía falta para que funcionara?' },
    decision: {
      label: '¿Qué va a hacer con este cambio?',
      options: {
        keep: 'Mantenerlo como está',
        adapt: 'Adaptarlo y probar otra vez',
        drop: 'Dejarlo',
      },
    },
    'works.why': { label: '¿Por qué cree que funcionó o no funcionó?' },
  },
  thanks: 'Gracias por anotarlo. Su equipo lo lee en su próxima reunión.',
};
