import type { Catalogue } from '@kith/core';
import { es as baseline } from '../student-belonging-3-5/es.js';
import { helpFrom } from '../taken-from.js';

const intro = 'Piensa en las últimas semanas en esta clase.';

export const es: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'classroom-conditions',
  version: '1.0.0',
  language: 'es',
  status: 'draft',
  title: 'Cómo es esta clase para ti',
  notice: {
    intro: 'Tu maestro o maestra quiere saber qué te ayuda en esta clase, para mejorarla.',
    whoSees: 'Un equipo pequeño lee las respuestas. Tu maestro o maestra solo ve lo que dice todo el grupo.',
  },
  help: helpFrom(baseline),
  pages: {
    people: { title: 'Tú y los demás', intro: `${intro} No hay respuestas buenas ni malas.` },
    work: { title: 'El trabajo', intro },
    better: { title: 'Mejorar', intro },
    say: { title: 'Que te escuchen', intro },
    ideas: { title: 'Tus ideas' },
  },
  items: {
    'ident.self': { label: '¿Con qué frecuencia puedes ser tú en esta clase?' },
    'ident.lives': { label: '¿Con qué frecuencia ves vidas como la tuya en lo que hacen en esta clase?' },
    'peers.listen': { label: '¿Con qué frecuencia se escuchan los estudiantes en esta clase?' },
    'peers.help': { label: '¿Con qué frecuencia se ayudan a aprender los estudiantes en esta clase?' },
    'goal.know': { label: '¿Con qué frecuencia sabes qué debes aprender en esta clase?' },
    'goal.why': { label: '¿Con qué frecuencia sabes para qué aprendes algo en esta clase?' },
    'work.life': { label: 'En esta clase, ¿con qué frecuencia aprendes cosas que te sirven?' },
    'work.care': { label: '¿Con qué frecuencia trabajas en temas que te importan en esta clase?' },
    'feed.how': { label: 'En esta clase, ¿con qué frecuencia te dicen cómo mejorar tu trabajo?' },
    'feed.time': { label: 'En esta clase, ¿con qué frecuencia te dan tiempo para mejorar tu trabajo?' },
    'help.ask': { label: '¿Con qué frecuencia sientes que puedes pedir ayuda en esta clase?' },
    'help.try': { label: 'Cuando esta clase se pone difícil, ¿con qué frecuencia sabes qué puedes probar?' },
    'voice.asked': {
      label: '¿Con qué frecuencia te preguntan qué te ayudaría a aprender en esta clase?',
    },
    'voice.used': {
      label: '¿Con qué frecuencia cambia algo en esta clase por lo que dicen los estudiantes?',
    },
    'care.notice': {
      label: '¿Con qué frecuencia nota tu maestro o maestra que necesitas algo en esta clase?',
    },
    'care.time': {
      label:
        'Cuando necesitas ayuda en esta clase, ¿con qué frecuencia tu maestro o maestra te dedica tiempo?',
    },
    'class.keep': { label: '¿Qué te ayuda a aprender en esta clase?' },
    'class.change': { label: '¿Qué haría mejor esta clase para ti? Di una cosa.' },
  },
  thanks: 'Tu maestro o maestra les contará qué dijo todo el grupo y qué van a probar juntos.',
};
