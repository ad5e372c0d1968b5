import type { contactEnglish } from './contact-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const contactSpanish: Shape<typeof contactEnglish> = {
  contactLater:
    'Si quiere que hablemos con usted, hay un formulario aparte al final. No se une a las respuestas.',
  contactOffer: '¿Quiere que hablemos con usted?',
  contactApart: 'Para eso hay un formulario corto. Se envía por separado, y nada lo une a las respuestas.',
  contactOpen: 'Abrir el formulario de contacto',
  contactBack: 'Volver sin el formulario de contacto',
  contactSend: 'Enviar cómo hablar conmigo',
  contactSentTo: 'Lo que se escribe aquí se envía a {receiver} y a nadie más.',
  contactSentHere: 'Lo que se escribe aquí se envía a este sitio web y a nadie más.',
  contactKept: 'Se guarda aparte de las respuestas.',
  contactSent: 'El formulario de contacto está en camino. Va aparte de las respuestas.',
  contactMissing:
    'El formulario de contacto no se puede mostrar en este momento. No cambia nada en las respuestas. Se puede intentar de nuevo en un momento.',
  contactEmpty: 'El formulario de contacto quedó vacío, así que no se envió nada.',
};
