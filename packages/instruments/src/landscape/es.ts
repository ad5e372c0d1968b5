import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { es as shared } from '../share-back/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

const intro = 'Piense en este año escolar, y en la escuela u oficina que mejor conoce.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'landscape',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo funcionan nuestras escuelas, desde donde usted las ve?',
  notice: {
    intro: 'Cada persona ve otra parte de nuestras escuelas. Cuéntenos lo que ve desde su lugar.',
    whoSees: 'El equipo que dirige este trabajo en nuestro distrito lee las respuestas.',
  },
  help: helpFrom(shared),
  pages: {
    role: { title: 'Su lugar' },
    voice: { title: 'A quién se escucha', intro },
    home: { title: 'La escuela para estudiantes y familias', intro },
    teach: { title: 'Su trabajo con estudiantes', intro },
    lead: { title: 'Cómo se dirigen nuestras escuelas', intro },
    commitments: {
      title: 'Lo que se prometió',
      intro:
        'Piense en lo que nuestras escuelas prometieron en público, en un plan, una carta o una reunión, y en lo que ve este año escolar.',
    },
    words: { title: 'Con sus palabras' },
  },
  items: {
    'role.known': {
      label:
        'Su enlace dice qué función tiene usted. Algunas preguntas son para las personas con esa función.',
    },
    ...textsFrom(session, ['role']),
    'land.asked': {
      label: '¿Cuánto consultaron nuestras escuelas a las personas con su función antes de decidir algo?',
    },
    'land.students': { label: '¿Cuánto cambió algo en nuestras escuelas por lo que dicen los estudiantes?' },
    'land.rules': { label: '¿Cuánto sentido tienen para usted las reglas de la escuela?' },
    'land.where': { label: '¿Cuánto tiene claro dónde pedir ayuda en la escuela?' },
    'land.chances': {
      label: '¿Cuánto de lo que ofrece la escuela está abierto a cada estudiante?',
      hint: 'Por ejemplo, clases, clubes, paseos o deportes.',
    },
    'land.schedule': {
      label: '¿Cuánto tiempo le deja el día escolar para conocer bien a cada estudiante?',
    },
    'land.policies': {
      label: '¿Cuánto le ayudan las reglas de la escuela a hacer lo que los estudiantes necesitan?',
    },
    'land.means': {
      label: '¿Cuánto de lo que necesita para llegar a cada estudiante le da su escuela?',
    },
    'land.data': { label: '¿Cuánto puede ver a qué estudiantes atienden bien nuestras escuelas?' },
    'land.review': {
      label: '¿Cuánto revisaron nuestras escuelas sus reglas con las personas que viven con ellas?',
    },
    'land.money': {
      label: '¿Cuánto del dinero de nuestras escuelas va adonde más lo necesitan los estudiantes?',
    },
    'land.known': { label: '¿Cuánto sabe de lo que prometieron nuestras escuelas?' },
    'land.kept': { label: '¿Cuánto de lo que se prometió ve en la escuela que mejor conoce?' },
    'land.next': { label: '¿Qué promesa debemos cumplir ahora?' },
    'land.works': {
      label: '¿Qué funciona bien para los estudiantes en nuestras escuelas?',
      hint: 'Por favor, no escriba nombres.',
    },
    'land.habit': {
      label:
        '¿Qué regla, costumbre o creencia de nuestras escuelas les hace difícil el camino a los estudiantes?',
    },
  },
  thanks:
    'El equipo pone lado a lado lo que ven las personas de cada función. En seis semanas o menos, le contará qué escuchó y qué sigue.',
};
