import type { Definition } from '@kith/core';
import { definition as baseline } from '../student-belonging-3-5/definition.js';
import { helpFrom } from '../taken-from.js';

export const definition: Definition = {
  kith: 1,
  id: 'lesson-exit',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5', '6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'How was this lesson?',
  notice: {
    id: 'assent-lesson@1',
    kind: 'assent',
    intro: 'Tell us how this lesson was for you, so the next one can be better.',
    whoSees: 'Your teacher reads the answers of the whole class.',
  },
  help: helpFrom(baseline),
  pages: [
    {
      id: 'lesson',
      title: 'This lesson',
      items: [
        {
          id: 'part.take',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you take part in this lesson?',
        },
        {
          id: 'sense.made',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this lesson make sense to you?',
        },
        {
          id: 'idea.counted',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did your ideas count in this lesson?',
        },
      ],
    },
    {
      id: 'next',
      title: 'The next lesson',
      items: [
        {
          id: 'lesson.next',
          type: 'long-text',
          label: 'What would make the next lesson better for you?',
          hint: 'For example, going slower or faster.',
        },
      ],
    },
  ],
  thanks: 'Your teacher will tell the class what you all said, and what will change.',
};
