import type { Catalogue } from '@kith/core';

const intro = 'Piense en las últimas semanas.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'practice-follow-up',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué resultó de la sesión?',
  notice: {
    intro:
      'Hace unas semanas participó en una sesión. Cuéntenos qué resultó de ella, para ayudarle a usar lo que vio.',
    whoSees: 'Las personas que dirigieron la sesión leen las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si quiere probar algo con ayuda, hable con quienes dirigieron la sesión.',
  pages: {
    use: { title: 'Probarlo', intro },
    support: { title: 'Lo que ayudó', intro },
    students: { title: 'Los estudiantes', intro },
  },
  items: {
    'use.often': { label: '¿Con qué frecuencia usó algo de la sesión en su trabajo?' },
    'use.what': { label: '¿Qué hace de otra manera desde la sesión?' },
    'support.time': { label: '¿Cuánto le facilitó su escuela el tiempo para probarlo?' },
    'support.leader': { label: '¿Cuánto le apoyó la dirección de su escuela para probarlo?' },
    'support.peers': { label: '¿Cuánto trabajaron en ello con usted otras personas de su escuela?' },
    'support.materials': { label: '¿Cuánto le dio su escuela los materiales que hacen falta?' },
    barriers: {
      label: '¿Qué le hizo difícil usarlo?',
      options: {
        time: 'Muy poco tiempo para planear',
        first: 'Otras cosas tenían que ir primero',
        fit: 'No se ajustaba a lo que hago',
        unsure: 'No sabía bien cómo empezar',
        alone: 'Nadie más lo estaba probando',
        leaders: 'La dirección quería otra cosa',
        materials: 'Faltaba algo, como un salón o materiales',
        other: 'Otra cosa',
        none: 'Nada lo hizo difícil',
      },
    },
    'students.gain': { label: 'Por lo que usted ve, ¿cuánto ayudó a los estudiantes de su escuela?' },
    'students.sign': {
      label: '¿Qué vio u oyó de los estudiantes que lo muestre?',
      hint: 'Por favor, no escriba nombres de estudiantes.',
    },
  },
  thanks:
    'Las personas que dirigieron la sesión leen cada respuesta. En seis semanas o menos, le contarán qué escucharon y cómo van a ayudar.',
};
