import type { Catalogue } from '@kith/core';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'share-back',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: '¿Le entendimos bien?',
  notice: {
    intro:
      'La escuela les contó a las familias qué escuchó y qué va a hacer. Ahora usted puede decir si entendió bien.',
    whoSees: 'El equipo que lo escribió lee las respuestas.',
  },
  help: 'Si usted u otra persona necesita ayuda ahora, puede llamar al 988 a cualquier hora, de día o de noche, y marcar el 2 para hablar en español. Si alguien está en peligro, llame al 911. Para asuntos de la escuela, llame a la oficina de la escuela.',
  pages: { heard: { title: 'Lo que la escuela escuchó' } },
  items: {
    'heard.match': {
      label: 'Piense en lo que la escuela dice que escuchó. ¿Cuánto se parece a lo que usted piensa?',
    },
    'heard.missed': { label: '¿Qué le faltó a la escuela o qué entendió mal?' },
  },
  thanks:
    'El equipo lee cada respuesta. En cuatro semanas o menos, les dirá a las familias qué entendió mal y lo va a corregir.',
};
