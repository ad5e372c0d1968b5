import type { Shape } from './contract.js';
import type { wishEnglish } from './wish-en.js';

/** A draft: no person has checked it. */
export const wishSpanish: Shape<typeof wishEnglish> = {
  chooseFrom: 'Por favor, elegir',
  contactIntro: 'Lo que se escribe aquí se envía aparte de las respuestas, y nada une lo uno con lo otro.',
  contactName: 'Nombre',
  contactChannel: '¿Cómo podemos comunicarnos?',
  contactPhone: 'Por llamada',
  contactText: 'Por mensaje de texto',
  contactEmail: 'Por correo electrónico',
  contactOther: 'De otra forma',
  contactAddress: 'Número o dirección',
  contactWhen: 'Buenas horas para comunicarnos',
  errorContact:
    'Para comunicarnos hacen falta el nombre, la forma de hacerlo y el número o la dirección. Se puede agregar lo que falta, o vaciar estos campos.',
  errorContactEmail: 'Falta el correo electrónico completo, por ejemplo nombre@example.org.',
  contactTopic: '¿De qué se trata?',
};
