import type { Shape } from './contract.js';
import type { letterEnglish } from './letter-en.js';

/** A draft: no person has checked it. */
export const letterSpanish: Shape<typeof letterEnglish> = {
  fillTitle: 'Lo que falta llenar',
  fillText:
    'Esta hoja es un borrador. Hay que poner lo que falta, ver si lo demás está bien y quitar este cuadro antes de dar la hoja a las familias.',
  fillLaw:
    'Esto no es un consejo legal. La ley del estado puede pedir algo más, como un sí por escrito. Hay que preguntar a quienes conocen la ley en el distrito.',
  fillRequired:
    'Algunas preguntas tocan temas que la ley federal protege. ¿Tienen que contestar todos, y se paga con dinero federal para escuelas? Entonces cada familia tiene que decir que sí por escrito.',
  fillKept: 'Hasta cuándo guardaría Kith cada respuesta: {text}',
  blankDistrict: 'nombre del distrito',
  blankSchool: 'nombre de la escuela',
  blankToday: 'fecha de esta carta',
  blankOpens: 'primer día de la encuesta',
  blankCloses: 'último día de la encuesta',
  blankWhere: 'dónde se puede ver toda la encuesta',
  blankAsk: 'a quién preguntar, con teléfono y correo',
  blankHolder: 'quién puede saber de quién es el código',
  blankKept: 'último día en que se guardan las respuestas',
  blankBack: 'último día para dar la hoja',
  blankSigner: 'quién firma',

  letterTitle: 'Carta a las familias',
  letterDear: 'Queridas familias:',
  letterWhy:
    'Del {opens} al {closes}, {school} pregunta a los niños y jóvenes qué piensan. La encuesta se llama «{title}». Empieza con estas palabras: «{words}»',
  letterCount: { one: 'Tiene una pregunta.', other: 'Tiene hasta {n} preguntas.' },
  letterParts: 'Estas son sus partes:',
  letterQuestions: 'Estas son las preguntas:',
  letterIdentity: 'También pregunta quién es el niño o la niña. Cada una de estas preguntas se puede saltar:',
  letterOpen: {
    one: 'En una pregunta se puede escribir con palabras propias.',
    other: 'En {n} preguntas se puede escribir con palabras propias.',
  },
  letterKept: 'Cómo se guardan las respuestas',
  letterAnonymous: 'La encuesta no pide el nombre. Ningún nombre se guarda con las respuestas.',
  letterConfidential:
    'Las respuestas se guardan con un código en lugar del nombre, para ver los cambios con el tiempo. Esto dice quién puede saber de quién es el código: {holder}.',
  letterRecords: 'Por ley, la familia puede pedir ver lo que la escuela guarda sobre su hijo o hija.',
  letterIdentified: 'Las respuestas se guardan junto con lo que se escribe en la hoja.',
  letterReads: 'La encuesta dice quién las lee: «{words}»',
  letterUntil: 'Cada respuesta se guarda hasta el {day}. Después se borra.',
  letterSee: 'Se puede ver antes',
  letterSeeText:
    'La familia puede leer todas las preguntas antes que su hijo o hija. Aquí se pueden ver: {where}.',
  letterSeeLaw:
    'Si la encuesta viene de fuera de la escuela, una ley federal le da este derecho. Se llama PPRA, en inglés «Protection of Pupil Rights Amendment».',
  letterTopicsLaw: 'Algunas preguntas tocan temas que esta ley protege. La familia puede decir que no.',
  letterNo: 'Cómo decir que no',
  letterNoText:
    'Nadie tiene que contestar. No pasa nada malo si la familia dice que no. Basta con llenar la hoja que sigue y darla a la escuela, a más tardar el {day}.',
  letterAssent: 'También se pregunta a su hijo o hija, que puede elegir «{refuse}».',
  letterSkip: 'Se puede saltar cada pregunta, y parar en cada momento.',
  letterStop: 'Se puede parar en cada momento.',
  letterAsk: '¿Hay preguntas? Aquí se puede preguntar: {contact}.',
  letterThanks: 'Muchas gracias,',
  slipTitle: 'No, mi hijo o hija no participa',
  slipText: 'No quiero que mi hijo o hija conteste la encuesta «{title}».',
  slipBack: 'Por favor, hay que dar esta hoja a la escuela a más tardar el {day}.',
  slipChild: 'Nombre del niño o de la niña',
  slipClass: 'Grado y clase',
  slipParent: 'Nombre del padre, de la madre o del tutor',
  slipSign: 'Firma',
  slipDay: 'Fecha',
};
