import type { Definition } from '@kith/core';
import { definition as baseline } from '../student-belonging-3-5/definition.js';
import { helpFrom } from '../taken-from.js';

/** Right after a group talk, to which students and families agreed before. */
export const definition: Definition = {
  kith: 1,
  id: 'focus-group-checkout',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5', '6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'How was our group talk?',
  notice: {
    id: 'assent-group-talk@1',
    kind: 'assent',
    intro: 'You talked with us in a group. Now tell us how that was for you.',
    whoSees: 'The adults who led this talk read the answers.',
  },
  help: helpFrom(baseline),
  pages: [
    {
      id: 'talk',
      title: 'Our talk',
      items: [
        {
          id: 'talk.heard',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did the adults listen to you in this talk?',
        },
        {
          id: 'talk.safe',
          type: 'scale',
          scale: 'amount5',
          label: 'How much could you say what you think in this talk?',
        },
        {
          id: 'talk.matters',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was this talk about what matters to you?',
        },
      ],
    },
    {
      id: 'missed',
      title: 'What we missed',
      items: [
        {
          id: 'talk.missed',
          type: 'long-text',
          label: 'What did we not talk about that we should know?',
          hint: 'You can also write what you did not want to say in the group.',
        },
      ],
    },
  ],
  thanks: 'We will show your group what we wrote down, so you can tell us if it is right.',
};
