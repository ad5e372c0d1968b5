import type { Definition } from '@kith/core';
import { definition as baseline } from '../student-belonging-3-5/definition.js';
import { helpFrom, inFocus, itemFrom } from '../taken-from.js';

const intro = 'Think about the last few weeks.';

export const definition: Definition = {
  kith: 1,
  id: 'student-pulse-3-5',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5'],
  privacy: ['anonymous', 'confidential'],
  title: 'A short check on school',
  notice: {
    id: 'assent-pulse-3-5@1',
    kind: 'assent',
    intro: 'We want to know what school is like for you now. There are no right or wrong answers.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: helpFrom(baseline),
  focus: { sets: ['voice', 'care'], turns: ['trust.change', 'trust.say'] },
  pages: [
    {
      id: 'school',
      title: 'Being at school',
      intro,
      items: [itemFrom(baseline, 'bel.welcome'), itemFrom(baseline, 'bel.yours')],
    },
    {
      id: 'adults',
      title: 'Adults at school',
      intro,
      items: inFocus(baseline, 'care', 'care.hello', 'care.listen', 'care.help'),
    },
    {
      id: 'say',
      title: 'What you think',
      intro,
      items: inFocus(baseline, 'voice', 'voice.asked', 'voice.used'),
    },
    {
      id: 'idea',
      title: 'Your idea',
      items: [
        {
          id: 'trust.change',
          type: 'scale',
          scale: 'often5',
          label: 'When kids tell us what they think, how often does something at school change?',
        },
        {
          id: 'trust.say',
          type: 'scale',
          scale: 'often5',
          label: 'When we ask like this, how often can you say what you think?',
        },
        itemFrom(baseline, 'bel.idea'),
      ],
    },
  ],
  thanks:
    'A team will read what all kids said. Before we ask again, your school will tell you what it heard and what it will do.',
};
