import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'listening-notes',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Lo que escuché',
  notice: {
    intro: 'Para usted, que escuchó. Anote lo que se dijo, con las palabras con que se dijo y sin nombres.',
    whoSees: 'Lo leen su equipo y las personas que dirigen este trabajo.',
  },
  help: helpFrom(plan),
  pages: {
    talk: { title: 'La charla' },
    lines: {
      title: 'Frases como se dijeron',
      intro:
        'Agregue una frase por cada cosa que quiere guardar. Por favor, no escriba nombres, tampoco de las personas de quienes se habló.',
    },
    after: { title: 'Después de la charla' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'talk.with': {
      label: '¿A quiénes escuchó?',
      options: {
        students: 'Estudiantes',
        families: 'Familias',
        community: 'Personas de la comunidad',
        staff: 'Personas que trabajan en la escuela',
      },
    },
    lines: {
      label: 'Frases de la charla',
      entry: 'Frase',
      fields: {
        speaker: {
          label: '¿Quién habló?',
          hint: 'Dé un número a cada persona que habla, solo para esta charla. No guarde una lista de nombres.',
        },
        said: { label: '¿Qué se dijo?', hint: 'Palabra por palabra, en el idioma en que se dijo.' },
        theme: { label: '¿De qué trata, en una o dos palabras?' },
        quote: {
          label: '¿Pueden otras personas leer esta frase palabra por palabra?',
          options: {
            yes: 'Sí, sin nombre',
            meaning: 'No, solo lo que quiere decir',
            unasked: 'No lo he preguntado',
          },
        },
      },
    },
    'talk.surprise': { label: '¿Qué le sorprendió?' },
    'talk.next': { label: '¿Qué se debe preguntar ahora, y a quiénes?' },
  },
  thanks: 'Gracias. Cuente a quienes escuchó lo que anotó, y deje que lo corrijan.',
};
