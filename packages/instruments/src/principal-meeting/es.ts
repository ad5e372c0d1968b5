import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'principal-meeting',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció nuestra reunión de directivos?',
  notice: {
    intro: 'Nadie conoce su escuela mejor que usted. Su opinión sincera nos ayuda a usar bien este tiempo.',
    whoSees: 'Las personas que preparan esta reunión leen las respuestas.',
  },
  help: helpFrom(session),
  pages: { meeting: { title: 'Esta reunión' }, words: { title: 'Lo que trae usted' } },
  items: {
    'lead.used': { label: '¿Cuánto se usó en esta reunión lo que usted sabe de su escuela?' },
    'lead.free': { label: '¿Cuánto sintió que podía opinar de otra manera en esta reunión?' },
    'lead.help': { label: '¿Cuánto le va a ayudar esta reunión a dirigir su escuela?' },
    'lead.questions': { label: '¿Qué preguntas tiene?' },
    'lead.worries': { label: '¿Qué le preocupa?' },
    'lead.support': { label: '¿Qué apoyo le serviría más?' },
    'lead.share': {
      label: '¿Podemos responder a sus palabras en la próxima reunión de todos?',
      options: {
        yes: 'Sí, sin mi nombre',
        no: 'No, solo deben leerlas quienes preparan la reunión',
      },
    },
  },
  thanks: 'En la próxima reunión va a recibir una lista: lo que se preguntó y una respuesta a cada cosa.',
};
