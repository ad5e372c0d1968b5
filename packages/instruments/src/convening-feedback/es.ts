import type { Catalogue } from '@kith/core';
import { es as session } from '../session-exit/es.js';
import { textsFrom } from '../taken-from.js';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'convening-feedback',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué le pareció este encuentro?',
  notice: {
    intro: 'Su opinión sincera nos ayuda a mejorar el próximo encuentro.',
    whoSees: 'Las personas que prepararon y dirigieron este encuentro leen las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si tiene preguntas sobre este encuentro, hable con quienes lo dirigieron.',
  pages: {
    today: { title: 'Este día' },
    day: { title: 'Este encuentro' },
    'in-the-room': { title: 'En la sala' },
    'take-away': { title: 'Lo que se lleva' },
    next: { title: 'La próxima vez' },
  },
  items: {
    'day.worth': { label: '¿Cuánto valió la pena el tiempo que dedicó hoy a este encuentro?' },
    'day.part': { label: 'Hoy en este encuentro, ¿cuánto se sintió parte del grupo?' },
    'day.needs': {
      label: 'Hoy en este encuentro, ¿cuánto tuvo lo que le hacía falta para participar?',
      hint: 'Por ejemplo, descansos, comida, silencio, su idioma o espacio para moverse.',
    },
    'worth.time': { label: '¿Cuánto valió la pena dedicar su tiempo a este encuentro?' },
    'worth.role': { label: '¿Cuánto tuvo que ver este encuentro con el trabajo que usted hace?' },
    'room.part': { label: '¿Cuánto se sintió parte del grupo en este encuentro?' },
    'safe.speak': { label: '¿Cuánto sintió que podía decir lo que piensa en este encuentro?' },
    'needs.met': {
      label: '¿Cuánto le dio este encuentro lo que le hacía falta para participar?',
      hint: 'Por ejemplo, descansos, comida, silencio, su idioma o espacio para moverse.',
    },
    'convening.help': { label: '¿Qué habría hecho mejor este encuentro para usted?' },
    'students.shape': {
      label: '¿Cuánto guiaron las palabras de los estudiantes el trabajo de este encuentro?',
    },
    'districts.learn': { label: '¿Cuánto aprendió de personas de otros distritos en este encuentro?' },
    'use.likely': {
      label: '¿Qué tan probable es que use algo de este encuentro durante el próximo mes?',
    },
    'use.ready': { label: 'Después de este encuentro, ¿cuánto siente que puede usar lo que aprendió?' },
    keep: { label: '¿Qué debemos mantener para el próximo encuentro?' },
    change: { label: '¿Qué debemos cambiar para el próximo encuentro?' },
    action: { label: '¿Qué va a hacer después de este encuentro, y para cuándo? Diga una cosa.' },
    ...textsFrom(session, ['role']),
  },
  thanks:
    'Las personas que prepararon este encuentro leen cada respuesta. Al empezar el próximo, contarán qué escucharon y qué cambiaron.',
};
