import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'learning-walk',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Un recorrido por las clases',
  notice: {
    intro:
      'Anote lo que ve y lo que oye. Se trata de lo que pueden hacer los estudiantes; no se califica a ningún docente.',
    whoSees: 'Lo leen las personas que recorren con usted y quienes planean lo que sigue.',
  },
  help: helpFrom(plan),
  pages: {
    walk: { title: 'Antes del recorrido' },
    evidence: {
      title: 'Lo que ve y oye',
      intro:
        'Agregue un momento cada vez que note algo. Por favor, no escriba nombres de estudiantes ni de docentes.',
    },
    wonder: { title: 'Después del recorrido' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'walk.focus': {
      label: '¿Con qué pregunta hace el recorrido?',
      hint: 'Por ejemplo: ¿Quién llega a explicar lo que piensa?',
    },
    evidence: {
      label: 'Momentos del recorrido',
      entry: 'Momento',
      fields: {
        seen: {
          label: '¿Qué vio u oyó?',
          hint: 'Las palabras y los actos mismos, sin explicar.',
        },
        spoke: {
          label: '¿Quién habló?',
          options: {
            student: 'Un estudiante',
            students: 'Varios estudiantes',
            adult: 'Un adulto',
            both: 'Estudiantes y un adulto',
            nobody: 'Nadie',
          },
        },
        task: { label: '¿Qué se les pidió hacer a los estudiantes?' },
        time: { label: '¿Qué hora era?' },
      },
    },
    wonder: {
      label: '¿Qué se pregunta usted ahora?',
      hint: 'Aquí vale más una pregunta para los estudiantes que una respuesta.',
    },
  },
  thanks: 'Gracias. Lleve esto a la charla después del recorrido, y escuche primero lo que vieron los demás.',
};
