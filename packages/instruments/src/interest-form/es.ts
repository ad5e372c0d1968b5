import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'interest-form',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Quiere su distrito saber más?',
  notice: {
    intro:
      'Díganos cómo hablar con usted y qué quiere de nosotros. Una persona le escribirá o le llamará en dos semanas o menos.',
    whoSees: 'Solo lo leen las personas que responden a los distritos. Lo borran en 90 días o menos.',
  },
  help: helpFrom(plan),
  pages: { who: { title: 'Quién es usted' }, wish: { title: 'Lo que quiere' } },
  items: {
    ...textsFrom(plan, ['author']),
    'author.email': {
      label: 'Su correo electrónico del trabajo',
      hint: 'Lo usamos para responderle, y solo para lo que usted pida.',
    },
    'author.phone': {
      label: 'Su número de teléfono del trabajo',
      hint: 'Solo si podemos llamarle.',
    },
    'author.district': { label: 'Su distrito escolar' },
    'author.role': { label: 'Su función en el distrito' },
    'wish.what': {
      label: '¿Qué quiere de nosotros?',
      hint: 'Hacemos lo que usted elija aquí. Las noticias llegan hasta que nos escriba que ya no las quiere.',
      options: {
        talk: 'Hablar con una persona que dirige la red',
        peer: 'Hablar con un distrito que participa',
        facts: 'Fechas, costos y lo que hacen los distritos, por escrito',
        apply: 'Cómo y hasta cuándo se puede solicitar un lugar',
        news: 'Noticias por correo electrónico',
        other: 'Otra cosa',
      },
    },
    'wish.why': {
      label: '¿Qué trae a su distrito a esto?',
      hint: 'Bastan pocas palabras. Por favor, no escriba nombres de estudiantes.',
    },
  },
  thanks:
    'Lo que sigue: una persona de la red lee esto, y le escribe o le llama en dos semanas o menos. Su distrito no ha prometido nada, y puede solicitar un lugar más tarde, o no hacerlo.',
};
