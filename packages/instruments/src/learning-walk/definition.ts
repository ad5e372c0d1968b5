import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** A work record with a named author: what was seen and heard, row by row. It names no student and rates no teacher. */
export const definition: Definition = {
  kith: 1,
  id: 'learning-walk',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'A learning walk',
  notice: {
    id: 'notice-learning-walk@1',
    kind: 'notice',
    intro:
      'Write down what you see and hear. This is about what students get to do, and it rates no teacher.',
    whoSees: 'The people who walk with you, and those who plan what comes next, read it.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'walk',
      title: 'Before you walk',
      items: [
        itemFrom(plan, 'author'),
        {
          id: 'walk.focus',
          type: 'short-text',
          maxLength: 200,
          label: 'What question do you walk with?',
          hint: 'For example: Who gets to explain their thinking?',
        },
      ],
    },
    {
      id: 'evidence',
      title: 'What you see and hear',
      intro:
        'Add a moment each time you notice something. Please write no names, of students or of teachers.',
      items: [
        {
          id: 'evidence',
          type: 'repeating-group',
          label: 'Moments from the walk',
          entry: 'Moment',
          max: 12,
          fields: [
            {
              id: 'seen',
              type: 'long-text',
              maxLength: 1000,
              label: 'What did you see or hear?',
              hint: 'The words and acts themselves, not what you make of them.',
            },
            {
              id: 'spoke',
              type: 'single-choice',
              label: 'Who spoke?',
              options: [
                { id: 'student', label: 'One student' },
                { id: 'students', label: 'Several students' },
                { id: 'adult', label: 'An adult' },
                { id: 'both', label: 'Students and an adult' },
                { id: 'nobody', label: 'Nobody' },
              ],
            },
            { id: 'task', type: 'short-text', maxLength: 200, label: 'What were students asked to do?' },
            { id: 'time', type: 'short-text', maxLength: 20, label: 'What time was it?' },
          ],
        },
      ],
    },
    {
      id: 'wonder',
      title: 'After the walk',
      items: [
        {
          id: 'wonder',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you wonder now?',
          hint: 'A question to ask students is worth more here than an answer.',
        },
      ],
    },
  ],
  thanks: 'Thank you. Bring this to the talk after the walk, and listen first to what others saw.',
};
