import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'pl-needs',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Qué quiere aprender ahora?',
  notice: {
    intro:
      'Cuéntenos qué, cuándo y cómo le gustaría aprender. Su opinión sincera da forma a lo que planeamos.',
    whoSees: 'Las personas que planean el aprendizaje del personal leen las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si tiene preguntas sobre su aprendizaje, hable con quienes lo planean.',
  pages: {
    topics: { title: 'Lo que quiere aprender' },
    ready: { title: 'Dónde está ahora', intro: 'Piense en lo que eligió y en este año escolar.' },
    how: { title: 'Cómo quiere aprender' },
  },
  items: {
    'need.topics': {
      label: '¿Qué es lo que más le gustaría aprender para su trabajo?',
      options: {
        belong: 'Ayudar a que cada estudiante se sienta parte',
        voice: 'Actuar según lo que dicen los estudiantes',
        families: 'Trabajar junto con las familias',
        work: 'Dar a los estudiantes trabajo que les importe',
        languages: 'Enseñar en clases con muchos idiomas',
        ways: 'Enseñar a quienes aprenden de muchas maneras',
        talks: 'Dirigir charlas sobre raza y equidad',
        data: 'Leer lo que muestran encuestas y números',
        teams: 'Dirigir un equipo de adultos',
        other: 'Otra cosa',
      },
    },
    'need.before': {
      label: 'Al comenzar el año escolar, ¿cuánto sentía que podía hacer esto en la escuela?',
    },
    'need.now': { label: 'Ahora, ¿cuánto siente que puede hacer esto en la escuela?' },
    'need.room': { label: '¿Cuánto espacio le deja su trabajo en la escuela para probar algo nuevo?' },
    'need.ways': {
      label: '¿Qué maneras de aprender le ayudan más?',
      options: {
        peers: 'Con personas de mi misma función',
        team: 'Con mi propio equipo',
        coach: 'Con apoyo personal, en mi propio trabajo',
        visit: 'Verlo en otra clase o escuela',
        room: 'Una sesión en persona',
        online: 'Una sesión en línea',
        self: 'Por mi cuenta, a mi propio ritmo',
        other: 'Otra manera',
      },
    },
    'need.time': {
      label: '¿Cuál es el mejor momento para aprender?',
      options: {
        day: 'Durante el día escolar',
        meetings: 'En reuniones que ya tenemos',
        after: 'Después de clases',
        days: 'En días completos apartados para ello',
        summer: 'En el verano',
        own: 'Cuando yo elija',
        other: 'Otro momento',
      },
    },
    'need.show': {
      label: '¿Cómo le gustaría mostrar lo que resulte?',
      options: {
        colleague: 'Contarlo entre colegas',
        team: 'Llevar un ejemplo a mi equipo',
        visit: 'Invitar a alguien a verlo',
        students: 'Preguntar a estudiantes qué cambió',
        notes: 'Tomar notas para mí',
        other: 'Otra manera',
      },
    },
    'need.offer': { label: '¿Qué hace bien usted que otras personas podrían aprender?' },
  },
  thanks:
    'Las personas que planean el aprendizaje leen cada respuesta. En seis semanas o menos, le contarán qué escucharon y qué van a ofrecer.',
};
