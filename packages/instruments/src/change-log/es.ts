import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'change-log',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Un cambio que probamos',
  notice: {
    intro:
      'Anote un cambio que está probando, para que otras personas aprendan de él. Vuelva a usar este formulario cuando sepa qué resultó.',
    whoSees: 'Lo leen su equipo y las personas que dirigen este trabajo.',
  },
  help: 'Si un estudiante puede estar en peligro, siga de inmediato los pasos de su escuela y llame al 911. Este formulario se lee más tarde.',
  pages: {
    start: { title: 'Qué cambio' },
    plan: { title: 'Lo que va a probar' },
    expect: { title: 'Cómo lo va a saber' },
    result: { title: 'Lo que resultó' },
    decide: { title: 'Lo que sigue' },
  },
  items: {
    author: { label: 'Su nombre' },
    'change.code': {
      label: 'Un código corto para este cambio',
      hint: 'Use el mismo código cada vez, y también en las encuestas sobre este cambio. Por ejemplo: chg-014.',
      pattern: { message: 'Use letras y números sin espacios, por ejemplo chg-014.' },
    },
    moment: {
      label: '¿Qué quiere anotar?',
      options: { plan: 'Un cambio que empezamos', result: 'Lo que resultó de un cambio' },
    },
    'plan.idea': { label: '¿Qué va a probar?' },
    'plan.why': {
      label: '¿Qué escuchó o vio que le llevó a esto?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
    'plan.who': { label: '¿Para quién es?', hint: 'Una clase, un grado o un grupo, sin nombres.' },
    'plan.where': { label: '¿Dónde lo va a probar y qué hace falta para ello?' },
    'plan.prediction': { label: '¿Qué cree que va a cambiar, y para quién?' },
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
    'plan.items': { label: '¿Cuáles de sus preguntas o datos?' },
    'plan.start': { label: '¿Cuándo empieza?' },
    'plan.end': {
      label: '¿Cuándo va a mirar qué resultó?',
      checks: ['Este día es anterior al comienzo. Elija uno posterior.'],
    },
    'works.what': {
      label: '¿Qué funcionó y qué no?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
    'works.how': { label: '¿Cómo funcionó? Cuéntelo paso a paso.' },
    'works.whom': { label: '¿Para quién funcionó bien, y para quién menos?' },
    'works.conditions': { label: '¿Qué hacía falta para que funcionara?' },
    decision: {
      label: '¿Qué va a hacer con este cambio?',
      options: {
        keep: 'Mantenerlo como está',
        adapt: 'Adaptarlo y probar otra vez',
        drop: 'Dejarlo',
      },
    },
    'works.why': { label: '¿Por qué?' },
  },
  thanks: 'Gracias por anotarlo. Su equipo lo lee en su próxima reunión.',
};
