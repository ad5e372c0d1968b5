import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-contact-request',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Quiere que hablemos con usted?',
  notice: {
    intro:
      'Díganos cómo hablar con usted, y una persona de la escuela le llamará o le escribirá en cinco días de escuela o menos. Este formulario no se junta con ninguna encuesta.',
    whoSees: 'Solo lo leen las personas que llaman a las familias. Lo borran en 90 días o menos.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Si no puede esperar, llame a la oficina de la escuela.',
  pages: { reach: { title: 'Cómo hablar con usted' } },
  items: {
    reach: {
      label: '¿Quién es usted y cómo podemos hablar con usted?',
      hint: 'Al enviar esto, nos deja usarlo para hablar con usted, y para nada más. Si quiere hablar en otro idioma, escríbalo junto a las buenas horas.',
      topics: {
        learning: 'Cómo aprende mi hijo o hija',
        wellbeing: 'Cómo se siente mi hijo o hija en la escuela',
        language: 'Ayuda en mi idioma',
        part: 'Participar en la escuela',
        idea: 'Una idea para la escuela',
        other: 'Otra cosa',
      },
    },
  },
  thanks:
    'Si nos dijo cómo hablar con usted, una persona de la escuela le llamará o le escribirá en cinco días de escuela o menos.',
};
