import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'change-log',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Un cambio para probar',
  notice: {
    intro: 'Anote un cambio que quiere probar, para que otras personas aprendan de él.',
    whoSees: 'Lo leen su equipo y las personas que dirigen este trabajo.',
  },
  help: 'Si un estudiante puede estar en peligro, siga de inmediato los pasos de su escuela y llame al 911. Este formulario se lee más tarde.',
  pages: {
    change: { title: 'Qué cambio' },
    try: { title: 'Lo que va a probar' },
    know: { title: 'Cómo lo va a saber' },
  },
  items: {
    author: { label: 'Su nombre' },
    'change.code': {
      label: 'Un código corto para este cambio',
      hint: 'Invente uno, por ejemplo chg-014. Use el mismo código más tarde, y en las encuestas sobre este cambio.',
      pattern: { message: 'Use letras y números sin espacios, por ejemplo chg-014.' },
    },
    'plan.idea': { label: '¿Qué va a probar?' },
    'plan.why': {
      label: '¿Qué escuchó o vio que le llevó a esto?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
    'plan.who': { label: '¿Para quién es?', hint: 'Una clase, un grado o un grupo, sin nombres.' },
    'plan.where': {
      label: '¿Qué hace falta en el lugar donde lo va a probar?',
      hint: 'Por ejemplo, tiempo, un salón o personas que ayuden.',
    },
    'plan.prediction': { label: '¿Qué cree que va a cambiar para esas personas?' },
    'plan.measure': {
      label: '¿Cómo lo va a ver?',
      options: {
        pulse: 'Una encuesta corta a estudiantes',
        belonging: 'La encuesta larga sobre cómo se sienten los estudiantes en la escuela',
        family: 'Una encuesta a familias',
        session: 'Opiniones sobre una sesión',
        walk: 'Lo que vemos y oímos en las clases',
        talk: 'Charlas con estudiantes o familias',
        data: 'Datos que la escuela ya tiene',
        other: 'De otra forma',
      },
    },
    'plan.items': { label: '¿Qué preguntas o datos va a mirar?' },
    'plan.start': { label: '¿Cuándo empieza?' },
    'plan.end': {
      label: '¿Cuándo va a mirar cómo resultó?',
      checks: ['Este día es anterior al comienzo. Elija uno posterior.'],
    },
  },
  thanks: 'Gracias por anotarlo. Su equipo lo lee en su próxima reunión. Guarde el código para más tarde.',
};
