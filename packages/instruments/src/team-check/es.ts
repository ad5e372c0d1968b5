import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'team-check',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo trabaja nuestro equipo?',
  notice: {
    intro:
      'Nuestro equipo mira cómo trabajamos juntos, no cómo trabaja una persona. Su opinión sincera ayuda.',
    whoSees: 'Las personas que dirigen el equipo leen las respuestas y hablan de ellas con todo el equipo.',
  },
  help: helpFrom(session),
  pages: {
    heard: { title: 'A quién se escucha', intro: 'Piense en las últimas semanas en nuestro equipo.' },
    work: { title: 'Nuestro trabajo', intro: 'Piense en las últimas semanas en nuestro equipo.' },
  },
  items: {
    'team.roles': {
      label: '¿Cuánto escuchó nuestro equipo a personas de cada función?',
    },
    'team.students': {
      label: '¿Cuánto influyeron los estudiantes en lo que decidió el equipo?',
    },
    'team.open': {
      label: '¿Cuánto sintió que podía decir lo que piensa en el equipo?',
    },
    'team.word': {
      label: '¿Cuánto pudo contar con que el equipo hace lo que dice?',
    },
    'team.learn': { label: '¿Cuánto aprendió de otras personas del equipo?' },
    'team.step': { label: '¿Cuánto estuvo claro qué iba a hacer nuestro equipo?' },
    'team.change': { label: '¿Qué debe mantener o cambiar nuestro equipo? Diga una cosa.' },
  },
  thanks: 'Nuestro equipo mirará las respuestas en grupo y elegirá una cosa para cambiar.',
};
