import type { Catalogue } from '@kith/core';
import { es as relationships } from '../family-relationships/es.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-listening',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Queremos escuchar',
  notice: {
    intro:
      'Usted sabe lo que necesitan sus hijos y su comunidad. Díganoslo con sus palabras, en el idioma que prefiera.',
    whoSees: whoSeesFrom(relationships),
  },
  help: helpFrom(relationships),
  pages: {
    child: {
      title: 'El niño o la niña en quien piensa',
      intro:
        'Piense en un solo niño o niña: su hijo o hija, o alguien a quien usted quiere. Si prefiere hablar en vez de escribir, toque el micrófono en el teclado de su teléfono.',
    },
    school: { title: 'La escuela' },
    you: {
      title: 'Sobre usted',
      intro: 'Esto nos ayuda a ver a quiénes nos falta escuchar. Puede saltar cualquiera de estas preguntas.',
    },
  },
  items: {
    hope: { label: '¿Qué desea para este niño o niña?' },
    strength: {
      label: '¿Qué trae de su casa este niño o niña que la escuela debe saber?',
      hint: 'Por ejemplo, un idioma, algo que sabe hacer o algo que es importante para su familia.',
    },
    success: { label: '¿Cómo sabrá usted que le va bien en la escuela a este niño o niña?' },
    worry: { label: '¿Qué le preocupa de la escuela?' },
    first: {
      label: '¿Qué debe atender primero la escuela?',
      options: {
        learning: 'Lo que los niños aprenden',
        belonging: 'Que se sientan como en casa en la escuela',
        peers: 'Cómo se tratan los estudiantes',
        culture: 'Nuestros idiomas y culturas',
        contact: 'Cómo habla la escuela con las familias',
        safety: 'La seguridad en la escuela',
        future: 'Lo que viene después de la escuela',
        other: 'Otra cosa',
      },
    },
    ...textsFrom(relationships, ['id.language', 'id.relation']),
  },
  thanks: relationships.thanks,
};
