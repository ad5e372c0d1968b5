import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'year-in-review',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció nuestro año?',
  notice: {
    intro: 'Nuestro año llega a su fin. Su opinión sincera nos ayuda a dar forma al próximo con usted.',
    whoSees: 'Las personas que dirigen nuestra red leen las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si tiene preguntas sobre nuestra red, hable con quienes la dirigen.',
  pages: {
    year: { title: 'Este año' },
    growth: { title: 'Cómo creció usted' },
    words: { title: 'Con sus palabras' },
    next: { title: 'El próximo año' },
  },
  items: {
    'year.worth': { label: '¿Cuánto valió la pena dedicar su tiempo a nuestra red este año escolar?' },
    'year.help': { label: '¿Cuánto ayudó nuestra red al trabajo en sus escuelas este año escolar?' },
    'year.students': {
      label: '¿Cuánto guiaron las palabras de los estudiantes a nuestra red este año escolar?',
    },
    'year.use': { label: '¿Con qué frecuencia usó algo de nuestra red en su trabajo este año escolar?' },
    'grow.before': {
      label: 'Antes de este año escolar, ¿cuánto sentía que podía dirigir cambios en la escuela?',
    },
    'grow.now': {
      label: 'Ahora, después de este año escolar, ¿cuánto siente que puede dirigir cambios en la escuela?',
    },
    'year.keep': { label: '¿Qué debe mantener nuestra red el próximo año?' },
    'year.stop': { label: '¿Qué debe dejar de hacer nuestra red?' },
    'year.start': { label: '¿Qué debe empezar a hacer nuestra red?' },
    'next.time': {
      label: '¿A qué debe dedicar más tiempo nuestra red el próximo año?',
      options: {
        roles: 'Tiempo con personas de mi misma función',
        team: 'Tiempo para trabajar como equipo del distrito',
        challenge: 'Ayuda con un reto propio',
        visits: 'Visitas a otras escuelas',
        coaching: 'Apoyo personal entre reuniones',
        listening: 'Escuchar a estudiantes y familias',
        sense: 'Entender lo que nos dicen los estudiantes',
        tests: 'Pequeñas pruebas de cambio',
        other: 'Otra cosa',
      },
    },
    ...textsFrom(session, ['role']),
  },
  thanks:
    'Las personas que dirigen nuestra red leen cada respuesta. En seis semanas o menos, le mostrarán qué escucharon y qué cambia en el plan del próximo año.',
};
