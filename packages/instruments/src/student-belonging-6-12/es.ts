import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-belonging-6-12',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Cómo te sientes en la escuela',
  notice: {
    intro: 'Tu escuela quiere saber qué ayuda a los estudiantes a sentirse parte de ella.',
    whoSees: 'Un equipo pequeño de tu distrito escolar lee las respuestas.',
  },
  help: 'Si tú u otra persona necesita ayuda ahora, habla con un adulto de confianza. Puedes llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llama al 911.',
  pages: {
    school: {
      title: 'Estar en la escuela',
      intro: 'Piensa en las últimas semanas. No hay respuestas buenas ni malas.',
    },
    adults: { title: 'Los adultos de la escuela', intro: 'Piensa en las últimas semanas.' },
    peers: { title: 'Los otros estudiantes', intro: 'Piensa en las últimas semanas.' },
    self: { title: 'Quién eres', intro: 'Piensa en las últimas semanas.' },
    say: { title: 'Tu voz', intro: 'Piensa en las últimas semanas.' },
    learning: { title: 'Lo que aprendes', intro: 'Piensa en las últimas semanas.' },
    ideas: { title: 'Tus ideas' },
    you: {
      title: 'Sobre ti',
      intro:
        'Esto nos ayuda a ver si la escuela funciona bien para todos los grupos de estudiantes. Puedes saltarte cualquiera de estas preguntas.',
    },
  },
  items: {
    'bel.yours': { label: '¿Cuánto sientes que esta escuela también es tuya?' },
    'bel.welcome': { label: '¿Cuánto sientes que te reciben bien al llegar a la escuela?' },
    'bel.forward': { label: '¿Cuánto te entusiasma venir a esta escuela?' },
    'bel.part': { label: '¿Cuánto puedes participar en actividades que te gustan en la escuela?' },
    'care.hello': { label: '¿Con qué frecuencia te saluda por tu nombre un adulto de la escuela?' },
    'care.listen': {
      label:
        'Cuando hablas, ¿con qué frecuencia los adultos de la escuela dejan lo que hacen para escucharte?',
    },
    'care.help': {
      label:
        'Cuando necesitas ayuda en la escuela, ¿con qué frecuencia un adulto se toma el tiempo para ayudarte?',
    },
    'peer.join': {
      label: '¿Con qué frecuencia otros estudiantes de la escuela te invitan a estar con ellos?',
    },
    'peer.kind': { label: '¿Con qué frecuencia otros estudiantes de la escuela te tratan bien?' },
    'peer.help': {
      label: 'Cuando algo te cuesta en clase, ¿con qué frecuencia te ayudan otros estudiantes?',
    },
    'ident.show': { label: '¿Cuánto sientes que puedes mostrar quién eres en la escuela?' },
    'ident.lessons': {
      label: '¿Cuánto muestran los libros y las clases de la escuela vidas como la tuya?',
    },
    'ident.culture': { label: '¿Cuánto respeta la gente de la escuela la cultura de tu familia?' },
    'voice.asked': {
      label: '¿Con qué frecuencia te preguntan los adultos de la escuela qué piensas?',
    },
    'voice.used': {
      label: '¿Con qué frecuencia cambia algo en la escuela porque los estudiantes dijeron lo que piensan?',
    },
    'agency.choice': {
      label: '¿Con qué frecuencia puedes elegir cómo mostrar lo que aprendiste en clase?',
    },
    'agency.goal': { label: '¿Con qué frecuencia puedes ponerte una meta propia en clase?' },
    'work.worth': { label: '¿Cuánto sientes que vale la pena el trabajo que haces en clase?' },
    'work.life': { label: '¿Cuánto te sirve fuera de la escuela lo que aprendes en ella?' },
    'chal.think': { label: '¿Cuánto te hace pensar a fondo el trabajo que haces en clase?' },
    'chal.support': {
      label: 'Cuando el trabajo en clase se pone difícil, ¿cuánto te ayudan los maestros a seguir adelante?',
    },
    'trust.use': {
      label: '¿Cuánto crees que los adultos usarán estas respuestas para mejorar la escuela?',
    },
    'voice.help': {
      label: '¿Qué ayudaría a que los adultos de la escuela escuchen tus ideas y las usen?',
    },
    'bel.idea': {
      label: '¿Qué podría hacer esta escuela para que sientas que este es tu lugar? Di una cosa.',
    },
    'id.race': {
      label: '¿Cuál es tu raza o tu grupo étnico?',
      options: {
        'american-indian': 'Indígena de las Américas o nativo de Alaska',
        asian: 'Asiático',
        black: 'Negro o afroamericano',
        hispanic: 'Hispano o latino',
        mena: 'Del Medio Oriente o del norte de África',
        pacific: 'Nativo de Hawái o de las islas del Pacífico',
        white: 'Blanco',
        other: 'Uso otras palabras',
      },
    },
    'id.gender': {
      label: '¿Cuál es tu género?',
      options: {
        girl: 'Mujer o niña',
        boy: 'Hombre o niño',
        nonbinary: 'Persona no binaria',
        other: 'Uso otras palabras',
      },
    },
    'id.language': {
      label: '¿Qué idiomas hablas en casa?',
      options: {
        en: 'Inglés',
        es: 'Español',
        ar: 'Árabe',
        zh: 'Chino',
        ht: 'Criollo haitiano',
        hmn: 'Hmong',
        pt: 'Portugués',
        ru: 'Ruso',
        ur: 'Urdu',
        vi: 'Vietnamita',
        other: 'Otro idioma',
      },
    },
    'id.grade': {
      label: '¿En qué grado estás?',
      options: {
        '6': 'Grado 6',
        '7': 'Grado 7',
        '8': 'Grado 8',
        '9': 'Grado 9',
        '10': 'Grado 10',
        '11': 'Grado 11',
        '12': 'Grado 12',
      },
    },
  },
  thanks:
    'Un equipo lee todas las respuestas juntas. En seis semanas o menos, tu escuela les contará a los estudiantes qué escuchó y qué va a hacer.',
};
