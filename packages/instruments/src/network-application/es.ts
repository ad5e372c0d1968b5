import type { Catalogue } from '@kith/core';
import { es as plan } from '../change-log/es.js';
import { es as interest } from '../interest-form/es.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'network-application',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Solicitud de un distrito',
  notice: {
    intro:
      'En dos semanas o menos le escribimos o le llamamos para acordar una charla, y en seis o menos le damos nuestra respuesta.',
    whoSees:
      'Solo lo leen las personas que hablan con los distritos. Lo borran en 90 días o menos, salvo que su distrito participe.',
  },
  help: helpFrom(plan),
  pages: {
    who: {
      title: 'Quién escribe',
      intro: 'Escriba como si hablara. Nadie da puntos, y una respuesta corta vale tanto como una larga.',
    },
    team: {
      title: 'Su equipo',
      intro: 'Su equipo puede estar todavía en formación. Eso no cuenta en su contra.',
    },
    why: { title: 'Por qué ahora' },
    lead: {
      title: 'A qué se comprometen quienes dirigen',
      intro:
        'Elija lo que está acordado, no lo que se espera. Lo que todavía está por verse puede esperar a nuestra charla.',
    },
  },
  items: {
    ...textsFrom(plan, ['author']),
    ...textsFrom(interest, ['author.email', 'author.phone', 'author.district', 'author.role']),
    'team.roles': {
      label: '¿Qué funciones hay en su equipo hasta ahora?',
      options: {
        student: 'Estudiantes',
        family: 'Madres, padres o familiares',
        'community-member': 'Personas de la comunidad',
        teacher: 'Docentes',
        'resource-specialist': 'Consejeros u otras personas que apoyan a estudiantes',
        principal: 'Dirección o subdirección de escuelas',
        'central-office': 'Oficina central',
        'superintendent-cabinet': 'Superintendencia o gabinete',
        'school-board': 'Junta escolar',
        other: 'Otra función',
        open: 'Todavía está por verse',
      },
    },
    'team.input': {
      label: '¿De dónde vendrán, durante todo el año, las opiniones de los estudiantes?',
      options: {
        members: 'De estudiantes del equipo',
        body: 'De un grupo de estudiantes líderes',
        surveys: 'De encuestas cortas a estudiantes durante el año',
        talks: 'De charlas con grupos pequeños de estudiantes',
        partner: 'De un grupo aliado que trabaja con estudiantes',
        other: 'De otra fuente',
        open: 'Todavía está por verse',
      },
    },
    'why.now': {
      label: '¿Por qué es ahora el momento de que su distrito participe?',
      hint: 'Puede contarnos lo que escuchó de estudiantes o familias. Por favor, no escriba sus nombres.',
    },
    'lead.commit': {
      label: '¿Qué han acordado quienes dirigen su distrito?',
      options: {
        time: 'Tiempo del día de trabajo para las reuniones del equipo',
        part: 'Que una persona que dirige participe en el equipo',
        students: 'Lo que necesitan los estudiantes del equipo, como tiempo y transporte',
        try: 'Espacio para probar cambios pequeños en las escuelas',
        answer: 'Contar a estudiantes y familias lo que resultó de sus palabras',
        cost: 'Dinero para viajes y para suplentes',
        other: 'Otra cosa',
        open: 'Todavía está por verse',
      },
    },
    'lead.who': { label: '¿Quién lo ha acordado?', hint: 'Basta su función.' },
    'lead.ease': { label: '¿Qué haría más fácil que su distrito participe?' },
  },
  thanks:
    'Lo que sigue: en dos semanas o menos le escribimos o le llamamos, para acordar una charla con su equipo. En seis semanas o menos sabrá si la respuesta es sí, o esta vez no y por qué.',
};
