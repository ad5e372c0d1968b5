import type { Definition } from '@kith/core';
import { definition as baseline } from '../student-belonging-6-12/definition.js';
import { helpFrom, inFocus, itemFrom } from '../taken-from.js';

const intro = 'Think about the last few weeks.';

export const definition: Definition = {
  kith: 1,
  id: 'student-pulse-6-12',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'A short check on school',
  notice: {
    id: 'assent-pulse-6-12@1',
    kind: 'assent',
    intro: 'Every few weeks we ask what school is like for you, to see if what we try helps.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: helpFrom(baseline),
  focus: { sets: ['voice', 'care', 'learning'], turns: ['trust.use', 'trust.say'] },
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
      title: 'Your say',
      intro,
      items: inFocus(baseline, 'voice', 'voice.asked', 'voice.used', 'agency.choice', 'agency.goal'),
    },
    {
      id: 'learning',
      title: 'Your learning',
      intro,
      items: inFocus(baseline, 'learning', 'work.worth', 'work.life', 'chal.think', 'chal.support'),
    },
    {
      id: 'ideas',
      title: 'Your ideas',
      items: [
        itemFrom(baseline, 'trust.use'),
        {
          id: 'trust.say',
          type: 'scale',
          scale: 'amount5',
          label: 'How much can you say what you really think in this survey?',
        },
        {
          id: 'pulse.idea',
          type: 'long-text',
          label: 'What is one thing that would make the next few weeks at school better for you?',
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      intro: 'This helps us see if school works well for all groups of students. You can skip it.',
      items: [itemFrom(baseline, 'id.race')],
    },
  ],
  thanks:
    'A team reads all the answers together. Before we ask again, your school will tell students what it heard and what it will do about it.',
};
