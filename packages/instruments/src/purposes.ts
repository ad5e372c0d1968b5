import type { InstrumentId } from './catalogue.js';

type Purposes = Readonly<Record<InstrumentId, string>>;

/** What each instrument is for, in a few words, for whoever chooses one. */
export const purposesEnglish: Purposes = {
  'student-belonging-6-12': 'Belonging, as a whole',
  'student-belonging-3-5': 'Belonging, as a whole',
  'student-belonging-k-2': 'Belonging: eight questions with faces, read aloud',
  'student-pulse-6-12': 'Pulse: few questions, every few weeks',
  'student-pulse-3-5': 'Pulse: few questions, every few weeks',
  'classroom-conditions': 'How one class works for its students',
  'lesson-exit': 'At the end of a lesson',
  'student-voice': 'Open questions to students, all year',
  'family-relationships': 'How school works for families',
  'family-contact-request': 'A form for whoever wants a call or a letter',
  'family-pulse': 'Pulse for families: two questions',
  'family-listening': 'Open questions to families: hopes, strengths, worries',
  'session-exit': 'At the end of a session',
  'convening-feedback': 'At the end of a convening',
  'role-alike': 'After a talk among people of the same role',
  'coaching-check-in': 'After coaching, by name',
  'practice-follow-up': 'Four to six weeks after a session',
  'change-log': 'Log of changes: the start of one',
  'change-log-result': 'Log of changes: what came of one',
  'learning-walk': 'What was seen and heard on a walk through classes',
  'prototype-feedback': 'What people think of an idea that is not finished',
  'share-back': 'After you told families what you heard',
  'share-back-students': 'After you told students what you heard',
};

/** The same in Spanish. A draft: no person has checked it. */
export const purposesSpanish: Purposes = {
  'student-belonging-6-12': 'Pertenencia, completa',
  'student-belonging-3-5': 'Pertenencia, completa',
  'student-belonging-k-2': 'Pertenencia: ocho preguntas con caras, leídas en voz alta',
  'student-pulse-6-12': 'Pulso: pocas preguntas, cada pocas semanas',
  'student-pulse-3-5': 'Pulso: pocas preguntas, cada pocas semanas',
  'classroom-conditions': 'Cómo funciona una clase para sus estudiantes',
  'lesson-exit': 'Al final de una lección',
  'student-voice': 'Preguntas abiertas a estudiantes, todo el año',
  'family-relationships': 'Cómo funciona la escuela para las familias',
  'family-contact-request': 'Un formulario para quien quiere una llamada o una carta',
  'family-pulse': 'Pulso para familias: dos preguntas',
  'family-listening': 'Preguntas abiertas a familias: esperanzas, fortalezas, preocupaciones',
  'session-exit': 'Al final de una sesión',
  'convening-feedback': 'Al final de un encuentro',
  'role-alike': 'Después de hablar con personas del mismo cargo',
  'coaching-check-in': 'Después de una asesoría, con nombre',
  'practice-follow-up': 'De cuatro a seis semanas después de una sesión',
  'change-log': 'Registro de cambios: el comienzo de uno',
  'change-log-result': 'Registro de cambios: lo que resultó de uno',
  'learning-walk': 'Lo que se vio y se oyó en un recorrido por las clases',
  'prototype-feedback': 'Qué se piensa de una idea que no está terminada',
  'share-back': 'Después de contar a las familias lo que dijeron',
  'share-back-students': 'Después de contar a los estudiantes lo que dijeron',
};
