import { adaptersSpanish } from './adapters-es.js';
import { aloudSpanish } from './aloud-es.js';
import { classCodeSpanish } from './class-code-es.js';
import { contactSpanish } from './contact-es.js';
import type { InterfaceLanguage } from './contract.js';
import { eraseSpanish } from './erase-es.js';
import { draftsSpanish } from './drafts-es.js';
import { furtherSpanish } from './further-es.js';
import { idleSpanish } from './idle-es.js';
import { noticeSpanish } from './notice-es.js';
import { ownSpanish } from './own-es.js';
import { wishSpanish } from './wish-es.js';
import { youngSpanish } from './young-es.js';

export const es: InterfaceLanguage = {
  tag: 'es',
  intl: 'es-US',
  dir: 'ltr',
  digits: 'latn',
  name: 'Español',
  status: 'draft',
  texts: {
    ...furtherSpanish,
    ...wishSpanish,
    ...youngSpanish,
    ...aloudSpanish,
    ...adaptersSpanish,
    ...classCodeSpanish,
    ...contactSpanish,
    ...eraseSpanish,
    ...idleSpanish,
    ...ownSpanish,
    ...noticeSpanish,
    ...draftsSpanish,

    languagePicker: 'Idioma',
    otherLanguage: 'Mi idioma no está aquí',
    languageFailed: 'Este idioma no se puede cargar ahora.',
    minutes: { one: 'Toma más o menos {n} minuto.', other: 'Toma más o menos {n} minutos.' },
    canSkip: 'Se puede saltar cualquier pregunta, volver atrás o parar en cualquier momento.',
    noHarm: 'No pasa nada malo por saltarse algo o por parar.',
    privacyAnonymous: 'No pedimos ningún nombre, y no se guarda con las respuestas.',
    sentTo: 'Las respuestas se envían a {receiver} y a nadie más.',
    sentHere: 'Las respuestas se envían a este sitio web y a nadie más.',
    commentsLater: 'Los comentarios se leen más tarde, no de inmediato.',
    helpLink: 'Dónde pedir ayuda',
    uncheckedTranslation: 'Ninguna persona ha revisado todavía esta traducción.',
    demoNote: 'Esto es una demostración. No se envía nada.',
    start: 'Empezar',
    agree: 'Sí, quiero empezar',
    refuse: 'No, gracias',

    progress: 'Página {n} de {count}',
    next: 'Siguiente',
    back: 'Atrás',
    submit: 'Enviar mis respuestas',
    skip: 'Saltar esta pregunta',
    skipped: 'Saltada',
    clear: 'Borrar mi respuesta',
    notSure: 'No sé',
    notApplicable: 'No se aplica',
    preferNot: 'Prefiero no contestar',
    otherText: 'Con palabras propias',
    chooseAny: 'Se pueden elegir varias.',
    chooseUpTo: 'Se pueden elegir hasta {max}.',
    charactersLeft: { one: 'Queda {n} carácter', other: 'Quedan {n} caracteres' },
    charactersOver: { one: 'Sobra {n} carácter', other: 'Sobran {n} caracteres' },
    noNames: 'Sin nombres de personas, por favor.',
    aloudMissing: 'La lectura en voz alta no se puede cargar ahora. Otra persona puede leer las palabras.',
    itemUnavailable: 'Esta pregunta no se puede mostrar ahora.',

    errorSummary: { one: 'Falta algo en una pregunta', other: 'Falta algo en {n} preguntas' },
    errorTooLong: 'La respuesta puede tener hasta {max} caracteres.',
    errorTooMany: 'Se pueden elegir {max} como máximo.',

    stop: 'Parar y borrar mis respuestas',
    stopTitle: '¿Parar y borrar las respuestas?',
    stopText: 'No se ha enviado nada. Al parar ahora, las respuestas se borran.',
    stopYes: 'Sí, borrarlas',
    stopNo: 'No, seguir',
    stoppedTitle: 'Las respuestas se borraron',
    stoppedText: 'No se envió nada. Ya se puede cerrar esta página.',
    refusedTitle: 'Está bien',
    refusedText: 'No hace falta contestar. No se guardó nada.',
    startAgain: 'Empezar de nuevo',
    nextPerson: 'Siguiente persona',

    thanksTitle: 'Gracias',
    sending: 'Enviando las respuestas…',
    received: 'Las respuestas llegaron.',
    sent: 'Las respuestas se enviaron. Esta página no puede ver si llegaron.',
    kept: 'Las respuestas están guardadas en este aparato. Se enviarán cuando vuelva la conexión, también si se cierra esta página y se vuelve más tarde.',
    keptInPage:
      'Las respuestas todavía no se han enviado. Hay que dejar esta página abierta: se enviarán cuando vuelva la conexión.',
    attentionTitle: 'Las respuestas no llegaron',
    attention:
      'No se pudieron entregar las respuestas. Por favor, hay que avisar a las personas encargadas de esta encuesta.',
    tryAgain: 'Intentar de nuevo',
    tryLater: 'Todavía no es posible. Se puede volver a intentar más tarde.',
    downloadHint:
      'Si no se puede esperar, es posible guardar las respuestas en este aparato. Después, hay que entregar el archivo a las personas encargadas de esta encuesta.',
    downloadRefused:
      'Es posible guardar las respuestas en este aparato. Después, hay que entregar el archivo a las personas encargadas de esta encuesta.',
    download: 'Guardar mis respuestas',

    notYetTitle: 'Esta encuesta todavía no está abierta',
    notYetText: 'Se abre el {date}.',
    closedTitle: 'Esta encuesta está cerrada',
    closedText: 'Ya no recibe respuestas. Gracias por el interés.',
    pausedTitle: 'Esta encuesta está en pausa',
    pausedText: 'Volverá a abrirse más tarde.',
    linkTitle: 'Hay que abrir el enlace propio',
    linkText: 'Cada persona tiene su propio enlace. Para empezar, hay que abrir el que se recibió.',
    unavailableTitle: 'Esta encuesta no se puede mostrar ahora',
    unavailableText: 'No se pierde nada. Se puede intentar de nuevo más tarde.',
    loading: 'Cargando…',
  },
  scales: {
    amount5: ['Nada', 'Un poco', 'Algo', 'Bastante', 'Muchísimo'],
    often5: ['Nunca', 'Pocas veces', 'A veces', 'Muchas veces', 'Siempre'],
    true5: ['Nada cierto', 'Un poco cierto', 'Algo cierto', 'Bastante cierto', 'Totalmente cierto'],
    likely5: ['Muy poco probable', 'Poco probable', 'Tal vez', 'Probable', 'Muy probable'],
    agree5: [
      'Muy en desacuerdo',
      'En desacuerdo',
      'Ni de acuerdo ni en desacuerdo',
      'De acuerdo',
      'Muy de acuerdo',
    ],
    yes3: ['No', 'A veces', 'Sí'],
  },
};
