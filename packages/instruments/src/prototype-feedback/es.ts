import type { Catalogue } from '@kith/core';
import { es as shared } from '../share-back/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'prototype-feedback',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le parece esta idea?',
  notice: {
    intro: 'Esta idea todavía se puede cambiar. Lo que usted diga ayuda a mejorarla antes de decidir.',
    whoSees: 'Las personas que trabajan en esta idea leen las respuestas.',
  },
  help: helpFrom(shared),
  pages: { idea: { title: 'Esta idea' }, whom: { title: 'Para quién es' } },
  items: {
    'idea.like': { label: '¿Qué le gusta de esta idea?' },
    'idea.wish': {
      label: '¿Qué cambiaría de ella?',
      hint: 'Puede empezar con “Ojalá…” o “¿Y si…?”.',
    },
    'gain.need': { label: '¿Cuánto ayudaría a los estudiantes de la escuela que más la necesitan?' },
    'left.out': { label: '¿A quién podría dejar fuera esta idea?' },
  },
  thanks:
    'Las personas que trabajan en esta idea leen cada respuesta. En seis semanas o menos, le mostrarán qué cambiaron.',
};
