import type { Catalogue } from '@kith/core';

const intro = 'Piense en este año escolar.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'staff-conditions',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Cómo es trabajar en su escuela?',
  notice: {
    intro: 'Cuéntenos cómo es su escuela como lugar de trabajo.',
    whoSees:
      'Un equipo pequeño de su distrito escolar lee las respuestas. Su escuela solo ve lo que dice todo el personal en conjunto.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si tiene preguntas sobre esta encuesta, hable con quienes la enviaron.',
  pages: {
    aim: { title: 'Lo que buscamos', intro },
    part: { title: 'Ser parte', intro },
    learn: { title: 'Aprender en el trabajo', intro },
    support: { title: 'Apoyo', intro },
    students: { title: 'Para cada estudiante', intro },
    words: { title: 'Con sus palabras' },
  },
  items: {
    'staff.aim': { label: '¿Cuánto tiene claro lo que su escuela quiere para cada estudiante?' },
    'staff.daily': {
      label: '¿Cuánto guía una meta común lo que hacen cada día las personas de su escuela?',
    },
    'staff.open': { label: '¿Cuánto siente que puede decir lo que piensa en su escuela?' },
    'staff.word': {
      label: '¿Cuánto puede contar con que las personas de su escuela hacen lo que dijeron?',
    },
    'staff.part': { label: '¿Cuánto se siente parte del personal de su escuela?' },
    'staff.self': { label: '¿Cuánto puede mostrarse tal como es en su escuela?' },
    'staff.decide': { label: '¿Cuánto usa su escuela lo que usted dice cuando decide algo?' },
    'staff.learn': {
      label: '¿Con qué frecuencia aprende algo de otras personas que trabajan en su escuela?',
    },
    'staff.try': { label: '¿Con qué frecuencia tiene ocasión de probar algo nuevo en su escuela?' },
    'staff.mistakes': {
      label: '¿Con qué frecuencia se habla con franqueza de los errores propios en su escuela?',
    },
    'staff.time': { label: '¿Cuánto del tiempo que pide su trabajo le da su escuela?' },
    'staff.lead': {
      label: '¿Cuánto le ayuda la dirección de su escuela cuando el trabajo es difícil?',
    },
    'staff.feedback': {
      label: '¿Cuánto le ayudan los comentarios que recibe en su escuela sobre su trabajo?',
    },
    'staff.bring': {
      label: '¿Cuánto aprovecha su escuela lo que los estudiantes traen de casa?',
      hint: 'Por ejemplo, idiomas, historias o talentos.',
    },
    'staff.served': { label: '¿Con qué frecuencia mira su escuela a qué estudiantes atiende bien?' },
    'staff.heard': {
      label: '¿Con qué frecuencia cambia algo su escuela por lo que dicen los estudiantes?',
    },
    'staff.helps': { label: '¿Qué es lo que más le ayuda a hacer bien su trabajo?' },
    'staff.change': {
      label: '¿Qué debe cambiar su escuela para las personas que trabajan allí? Diga una cosa.',
      hint: 'Por favor, no escriba nombres.',
    },
  },
  thanks:
    'En seis semanas o menos, le contarán qué dijo el personal de su escuela y qué va a cambiar por eso.',
};
