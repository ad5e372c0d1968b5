import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'session-exit',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció esta sesión?',
  notice: {
    intro: 'Su opinión sincera nos ayuda a mejorar la próxima sesión.',
    whoSees: 'Las personas que prepararon y dirigieron esta sesión leen las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si tiene preguntas sobre esta sesión, hable con quienes la dirigieron.',
  pages: {
    session: { title: 'Esta sesión' },
    'take-away': { title: 'Lo que se lleva' },
    next: { title: 'La próxima vez' },
  },
  items: {
    'worth.time': { label: '¿Cuánto valió la pena dedicar su tiempo a esta sesión?' },
    'worth.role': { label: '¿Cuánto tuvo que ver esta sesión con el trabajo que usted hace?' },
    'safe.speak': { label: '¿Cuánto sintió que podía decir lo que piensa en esta sesión?' },
    'session.help': { label: '¿Qué habría hecho mejor esta sesión para usted?' },
    'aim.before': { label: 'Antes de esta sesión, ¿cuánto entendía lo que buscamos lograr?' },
    'aim.now': { label: 'Ahora, después de esta sesión, ¿cuánto entiende lo que buscamos lograr?' },
    'use.likely': {
      label: '¿Qué tan probable es que use algo de esta sesión durante el próximo mes?',
    },
    'use.ready': {
      label: 'Después de esta sesión, ¿cuánto siente que puede usar lo que aprendió?',
    },
    keep: { label: '¿Qué debemos mantener para la próxima sesión?' },
    change: { label: '¿Qué debemos cambiar para la próxima sesión?' },
    action: { label: '¿Qué va a hacer después de esta sesión, y para cuándo? Diga una cosa.' },
    role: {
      label: '¿Cuál de estas funciones es la suya?',
      options: {
        student: 'Estudiante',
        'student-leader': 'Líder estudiantil',
        family: 'Madre, padre o familiar',
        'community-member': 'Miembro de la comunidad',
        teacher: 'Docente',
        'teacher-leader': 'Docente líder',
        'department-head': 'Jefatura de departamento',
        'resource-specialist': 'Especialista de apoyo',
        'instructional-coach': 'Asesoría pedagógica',
        'assistant-principal': 'Subdirección de escuela',
        principal: 'Dirección de escuela',
        'central-office': 'Oficina central',
        'superintendent-cabinet': 'Superintendencia o gabinete',
        'school-board': 'Junta escolar',
        'network-coach': 'Asesoría de la red',
        other: 'Otra función',
      },
    },
  },
  thanks:
    'Las personas que prepararon esta sesión leen cada respuesta. Al empezar la próxima sesión, contarán qué escucharon y qué cambiaron.',
};
