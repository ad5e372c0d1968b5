import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { es as walk } from '../learning-walk/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'culture-observation',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Lo que una escuela muestra a quien entra',
  notice: {
    intro:
      'Vaya de lugar en lugar y cuente lo que hay. Se trata de paredes y palabras; no se califica a nadie.',
    whoSees: 'Lo leen las personas que hacen la ronda con usted y quienes planean lo que sigue.',
  },
  help: helpFrom(plan),
  pages: {
    round: { title: 'Antes de la ronda' },
    places: {
      title: 'Lugar por lugar',
      intro:
        'Quédese cinco minutos en cada lugar y después agréguelo aquí. Cuente, y deje vacío lo que no pudo contar. Por favor, no escriba nombres.',
    },
    wonder: { title: 'Después de la ronda' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'round.when': {
      label: '¿Cuándo hace la ronda?',
      hint: 'Un formulario para cada ronda. A otra hora los lugares se ven distintos.',
      options: {
        arrival: 'Cuando llegan los estudiantes',
        class: 'Durante las clases',
        between: 'Entre clases',
        lunch: 'En el almuerzo',
        departure: 'Cuando salen los estudiantes',
        evening: 'Por la noche',
      },
    },
    places: {
      label: 'Lugares de esta ronda',
      entry: 'Lugar',
      fields: {
        place: {
          label: '¿Dónde está usted?',
          options: {
            entrance: 'Entrada',
            office: 'Oficina',
            hallway: 'Pasillo',
            classroom: 'Salón de clases',
            library: 'Biblioteca',
            lunchroom: 'Comedor',
            outside: 'Afuera',
            other: 'Otro lugar',
          },
        },
        greets: {
          label: '¿Qué recibe aquí a las personas?',
          options: {
            person: 'Alguien que saluda',
            words: 'Palabras de bienvenida',
            way: 'Letreros que muestran el camino',
            students: 'Trabajos o imágenes de estudiantes',
            rules: 'Reglas',
            nothing: 'Todavía nada',
          },
        },
        languages: { label: '¿Cuántos idiomas puede ver en las paredes?' },
        work: { label: '¿Cuántos trabajos de estudiantes puede ver?' },
        talks: { label: 'En cinco minutos, ¿cuántas veces hablaron un adulto y un estudiante?' },
      },
    },
    ...textsFrom(walk, ['wonder']),
  },
  thanks:
    'Gracias. Lleve esto a la charla después de la ronda, y haga otra ronda con estudiantes como guías.',
};
