import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-3-5/es.js';
import { helpFrom, whoSeesFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-voice',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Cuéntanos de la escuela',
  notice: {
    intro: 'Nadie sabe mejor que tú cómo es la escuela para ti. Dilo con tus palabras.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  pages: { topic: { title: 'Tú eliges' }, words: { title: 'Con tus palabras' } },
  items: {
    topic: {
      label: '¿De qué quieres hablarnos?',
      options: {
        learning: 'De las clases y de lo que aprendo',
        peers: 'De cómo se tratan los estudiantes',
        adults: 'De los adultos de la escuela',
        rules: 'De las reglas de la escuela',
        places: 'De los lugares: el almuerzo, los pasillos, afuera, el autobús',
        other: 'De otra cosa',
      },
    },
    'prompt.learning': { label: 'Piensa en tus clases: en lo que haces y en la ayuda que te dan.' },
    'prompt.peers': {
      label: 'Piensa en la clase, el almuerzo y el recreo. ¿A quién invitan? ¿Cómo se hablan?',
    },
    'prompt.adults': {
      label: 'Piensa en los adultos de la escuela. ¿Cómo hablan, escuchan y ayudan?',
    },
    'prompt.rules': {
      label: 'Piensa en las reglas de la escuela. ¿Quién las hace? ¿Cómo te va con ellas?',
    },
    'prompt.places': {
      label: 'Piensa en los lugares de la escuela y en el camino. ¿Cómo es estar allí?',
    },
    'voice.good': { label: '¿Qué te va bien en la escuela?' },
    'voice.hard': { label: '¿Qué te hace las cosas difíciles en la escuela?' },
    'voice.change': {
      label: '¿Qué debe cambiar? Di una cosa.',
      hint: 'También puedes decir quién debe saberlo, como los maestros o la dirección.',
    },
  },
  thanks: baseline.thanks,
};
