import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-relationships',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Su familia y nuestra escuela',
  notice: {
    intro:
      'Queremos saber cómo les va en la escuela a su hijo o hija y a su familia. Lo que usted diga no cambiará la forma en que tratamos a su hijo o hija.',
    whoSees: 'Un equipo pequeño de su distrito escolar lee las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Para asuntos de la escuela, llame a la oficina de la escuela.',
  pages: {
    welcome: {
      title: 'La bienvenida',
      intro:
        'Piense en este año escolar. Si tiene más de un hijo o hija en la escuela, piense solo en uno al contestar.',
    },
    news: { title: 'Estar en contacto', intro: 'Piense en este año escolar.' },
    trust: { title: 'Confianza', intro: 'Piense en este año escolar.' },
    say: { title: 'Su opinión', intro: 'Piense en este año escolar.' },
    child: { title: 'Su hijo o hija en la escuela', intro: 'Piense en este año escolar.' },
    part: { title: 'Participar' },
    reach: { title: 'Cómo hablar con usted' },
    you: {
      title: 'Sobre usted y su hijo o hija',
      intro:
        'Esto nos ayuda a ver si la escuela funciona bien para todos los grupos de familias. Puede saltar cualquiera de estas preguntas.',
    },
  },
  items: {
    'welcome.feel': { label: '¿Cuánto siente que le reciben bien en la escuela de su hijo o hija?' },
    'welcome.respect': { label: '¿Cuánto le trata con respeto el personal de la escuela?' },
    'welcome.culture': { label: '¿Cuánto respeta la escuela la cultura de su familia?' },
    'comm.language': {
      label: '¿Con qué frecuencia llegan los mensajes de la escuela en un idioma que usted lee bien?',
    },
    'comm.time': {
      label: '¿Con qué frecuencia le llegan con suficiente tiempo las noticias de la escuela?',
    },
    'comm.reply': {
      label: 'Cuando pregunta algo a la escuela, ¿con qué frecuencia le dan una respuesta clara?',
    },
    'trust.best': { label: '¿Cuánto confía en que la escuela hará lo mejor para su hijo o hija?' },
    'trust.fair': { label: '¿Cuánto confía en que la escuela será justa con su hijo o hija?' },
    'trust.word': { label: '¿Cuánto confía en que el personal de la escuela cumplirá lo que dice?' },
    'heard.ask': {
      label:
        '¿Con qué frecuencia le pregunta el personal de la escuela qué ayuda a su hijo o hija a aprender?',
    },
    'heard.act': {
      label:
        'Cuando usted le dice a la escuela lo que su hijo o hija necesita, ¿con qué frecuencia hacen algo al respecto?',
    },
    'heard.decide': {
      label: '¿Con qué frecuencia ayudan las familias a decidir qué va a cambiar en esta escuela?',
    },
    'child.forward': { label: '¿Cuánto le entusiasma a su hijo o hija ir a la escuela?' },
    'child.known': {
      label: '¿Cuánto se interesan los adultos de la escuela por conocer a su hijo o hija?',
    },
    'child.included': { label: '¿Cuánto incluyen los otros estudiantes a su hijo o hija en la escuela?' },
    barriers: {
      label: '¿Qué le hace difícil participar en las cosas de la escuela?',
      options: {
        time: 'Las reuniones son a una mala hora para mí',
        language: 'Necesito ayuda en mi idioma',
        travel: 'Me cuesta llegar hasta allí',
        care: 'Cuido a niños o a otros familiares',
        notice: 'Me entero demasiado tarde',
        contact: 'Me cuesta saber a quién preguntar',
        welcome: 'Siento que ese no es mi lugar',
        online: 'Las aplicaciones o páginas web son difíciles de usar',
        other: 'Otra cosa',
        none: 'Ninguna de estas',
      },
    },
    'barriers.first': {
      label: 'Si pudiéramos arreglar una de estas cosas, ¿cuál le ayudaría más? Díganos cómo.',
    },
    hopes: { label: '¿Qué desea para su hijo o hija en esta escuela?' },
    'pref.channel': {
      label: '¿Cuál es la mejor forma de comunicarnos con usted?',
      options: {
        text: 'Mensaje de texto',
        call: 'Llamada por teléfono',
        email: 'Correo electrónico',
        app: 'Aplicación o página web',
        paper: 'Un papel que llega a casa',
        'in-person': 'En persona',
        other: 'De otra forma',
      },
    },
    'pref.language': {
      label: '¿En qué idioma quiere que la escuela le escriba o le hable?',
      options: {
        en: 'Inglés (English)',
        es: 'Español',
        ar: 'Árabe (العربية)',
        zh: 'Chino (中文)',
        ht: 'Criollo haitiano (kreyòl ayisyen)',
        hmn: 'Hmong (Hmoob)',
        pt: 'Portugués (português)',
        ru: 'Ruso (русский)',
        ur: 'Urdu (اردو)',
        vi: 'Vietnamita (Tiếng Việt)',
        other: 'Otro idioma',
      },
    },
    'id.race': {
      label: '¿Cuál es su propia raza o grupo étnico?',
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
    'id.language': {
      label: '¿Qué idiomas habla en casa?',
      options: {
        en: 'Inglés (English)',
        es: 'Español',
        ar: 'Árabe (العربية)',
        zh: 'Chino (中文)',
        ht: 'Criollo haitiano (kreyòl ayisyen)',
        hmn: 'Hmong (Hmoob)',
        pt: 'Portugués (português)',
        ru: 'Ruso (русский)',
        ur: 'Urdu (اردو)',
        vi: 'Vietnamita (Tiếng Việt)',
        other: 'Otro idioma',
      },
    },
    'id.grade-band': {
      label: '¿En qué grado está su hijo o hija?',
      options: {
        'pre-k': 'Preescolar',
        'k-2': 'Kínder a grado 2',
        '3-5': 'Grados 3 a 5',
        '6-8': 'Grados 6 a 8',
        '9-12': 'Grados 9 a 12',
      },
    },
    'id.relation': {
      label: '¿Quién es usted para este niño o niña?',
      options: {
        mother: 'Madre o madrastra',
        father: 'Padre o padrastro',
        grandparent: 'Abuela o abuelo',
        relative: 'Otro familiar',
        guardian: 'Tutor o tutora legal, o familia de crianza',
        other: 'Uso otras palabras',
      },
    },
  },
  thanks:
    'Un equipo lee todas las respuestas juntas. En seis semanas o menos, la escuela les contará a las familias qué escuchó y qué va a hacer.',
};
