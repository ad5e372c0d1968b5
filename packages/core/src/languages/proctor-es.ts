import type { Shape } from './contract.js';
import type { proctorEnglish } from './proctor-en.js';

/** A draft: no person has checked it. */
export const proctorSpanish: Shape<typeof proctorEnglish> = {
  proctorTitle: 'Para el adulto que da la encuesta',
  proctorHelper: 'nombre y salón del adulto que ayuda hoy',
  proctorQuiet: 'adónde van quienes no participan',
  proctorTeam: 'a quién contar lo que salió mal',
  proctorReader: 'quién lee lo que se escribe',

  proctorBefore: 'Antes',
  proctorOwnClass:
    'De kínder a quinto grado, los maestros no dan esta encuesta a su propia clase. Hay que cambiar de clase con otro adulto.',
  proctorNoView: 'Hay que apagar todo programa que muestre las pantallas de la clase.',
  proctorSaidNo: 'Hay que saber qué familias dijeron que no. Sus hijos van aquí: {place}.',
  proctorLinks: 'Cada estudiante tiene su propio enlace. Hay que dar cada enlace a quien le toca.',
  proctorAloud:
    'Los niños oyen cada pregunta. Hay que tener listos los audífonos, o leer cada una en voz alta tal como está.',
  proctorTry: 'Hay que abrir la encuesta una vez, ver que empieza y cerrarla.',
  proctorTime: 'Hay que dar más tiempo que ese, para que nadie tenga prisa.',
  proctorWhoHelps: 'Hay que saber quién puede ayudar hoy: {helper}.',

  proctorSay: 'Decir esto, palabra por palabra',
  proctorChoose: 'Se puede elegir «{agree}» o «{refuse}». Las dos cosas están bien.',
  proctorKnow: 'Lo que conviene saber',

  proctorDuring: 'Mientras contestan',
  proctorStay: 'Hay que estar donde no se vea ninguna pantalla, y no pasar por detrás de nadie.',
  proctorRead: 'Se puede leer una pregunta en voz alta, pero no explicarla ni decir qué elegiría uno.',
  proctorSkip: 'Está bien dejar una pregunta. A quien pregunte se le dice: «La puedes saltar».',
  proctorNames: 'No se pide a nadie el nombre ni una respuesta.',
  proctorNamesOpen: 'No se escriben nombres, ni el propio ni los de otras personas.',
  proctorStop: 'Se puede parar en cada momento. No se pregunta por qué.',

  proctorAfter: 'Después',
  proctorNext: 'Antes de que otra persona use la misma pantalla, hay que elegir «{next}».',
  proctorThanks: 'Se dan las gracias a todos, también a quienes no participaron. Luego se dice: «{words}»',
  proctorQuietly: 'No se pregunta a nadie qué eligió o escribió.',
  proctorTell: '¿Algo salió mal? Hay que contarlo, sin nombres de estudiantes, a esta persona: {team}.',

  proctorUpset: 'Si un niño o una niña se siente mal',
  proctorUpsetStop: 'Hay que estar cerca y con calma. Se puede parar de inmediato.',
  proctorUpsetHelp: 'No hay que dejarlo solo. Hay que buscar a este adulto: {helper}.',

  proctorHarm: 'Si alguien cuenta o escribe de un daño',
  proctorHarmListen: 'Hay que escuchar. No hay que prometer guardar el secreto.',
  proctorHarmRules:
    'Hay que hacer hoy mismo lo que dicen las reglas del distrito. Si alguien está en peligro, hay que llamar al 911.',
  proctorHarmWritten:
    'La encuesta no avisa a nadie si se escribe de un daño. Esta persona lee lo que se escribe, en un día de clases o menos: {reader}.',
  proctorHarmNoName:
    'Ningún nombre se guarda con las respuestas. Puede ser que nadie sepa quién lo escribió.',
  proctorHarmCode: 'Esto dice quién puede saber, por el código, quién lo escribió: {holder}.',
};
