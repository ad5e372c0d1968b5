import type { Catalogue } from '@kith/core';
import { es as shared } from '../share-back/es.js';
import { helpFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'challenge-priorities',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿En qué debe trabajar primero nuestro equipo?',
  notice: {
    intro: 'Cada persona ve otra parte de la escuela. Cuéntenos qué debe ir primero, según usted.',
    whoSees: 'Las personas que dirigen el equipo leen las respuestas y hablan de ellas con todo el equipo.',
  },
  help: helpFrom(shared),
  pages: { first: { title: 'Lo que va primero' }, why: { title: 'Por qué, y para quién' } },
  items: {
    'first.choose': {
      label: '¿Qué debe lograr primero nuestro equipo para los estudiantes?',
      options: {
        belong: 'Cada estudiante se siente parte de la escuela',
        adult: 'Cada estudiante tiene a un adulto a quien acudir',
        voice: 'Los estudiantes ayudan a decidir qué cambia',
        self: 'Lo que aprenden los estudiantes tiene que ver con quiénes son',
        work: 'Cada estudiante recibe trabajo que le ayuda a crecer',
        help: 'Los estudiantes reciben ayuda en cuanto la necesitan',
        classes: 'Las clases de más nivel están abiertas a todos',
        languages: 'Los estudiantes pueden usar todos sus idiomas para aprender',
        fair: 'Los adultos tratan con justicia a cada estudiante',
        families: 'Las familias ayudan a decidir qué cambia',
        other: 'Otra cosa',
      },
    },
    'first.why': {
      label: '¿Qué vio u oyó que le hace elegir esto?',
      hint: 'Por favor, no escriba nombres.',
    },
    'first.whom': {
      label: '¿Qué estudiantes ganarían más con esto?',
      hint: 'Por ejemplo, estudiantes nuevos o que viajan una hora en autobús. Por favor, no escriba nombres.',
    },
    'first.support': { label: '¿Qué apoyo nos sirve para empezar?' },
  },
  thanks: 'Nuestro equipo mirará las respuestas en grupo, elegirá lo que va primero y dirá por qué.',
};
