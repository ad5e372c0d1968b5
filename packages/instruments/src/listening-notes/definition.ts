import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/**
 * A work record with a named author, for whoever listens: lines as they were said. Who spoke has a number and no name.
 * Filled in by the interviewer, never shown to a child.
 */
export const definition: Definition = {
  kith: 1,
  id: 'listening-notes',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'What I heard',
  notice: {
    id: 'notice-listening-notes@1',
    kind: 'notice',
    intro:
      'For you who listened. Write down what was said, in the words in which it was said, without names.',
    whoSees: 'Your team and the people who lead this work read it.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'talk',
      title: 'The talk',
      items: [
        itemFrom(plan, 'author'),
        {
          id: 'talk.with',
          type: 'single-choice',
          label: 'Who did you listen to?',
          options: [
            { id: 'students', label: 'Students' },
            { id: 'families', label: 'Families' },
            { id: 'community', label: 'People from the community' },
            { id: 'staff', label: 'People who work at school' },
          ],
        },
      ],
    },
    {
      id: 'lines',
      title: 'Lines as said',
      intro:
        'Add a line for each thing that you want to keep. Please write no names, also of people spoken of.',
      items: [
        {
          id: 'lines',
          type: 'repeating-group',
          label: 'Lines from the talk',
          entry: 'Line',
          max: 20,
          fields: [
            {
              id: 'speaker',
              type: 'number',
              min: 1,
              max: 30,
              label: 'Who spoke?',
              hint: 'Number those who speak, in this talk only. Keep no list of names.',
            },
            {
              id: 'said',
              type: 'long-text',
              maxLength: 1000,
              label: 'What was said?',
              hint: 'Word for word, in the language in which it was said.',
            },
            { id: 'theme', type: 'short-text', maxLength: 100, label: 'What is it about, in a word or two?' },
            {
              id: 'quote',
              type: 'single-choice',
              label: 'May others read this line word for word?',
              options: [
                { id: 'yes', label: 'Yes, without a name' },
                { id: 'meaning', label: 'No, only what it means' },
                { id: 'unasked', label: 'I have not asked' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      title: 'After the talk',
      items: [
        { id: 'talk.surprise', type: 'long-text', maxLength: 1000, label: 'What surprised you?' },
        {
          id: 'talk.next',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should be asked next, and of whom?',
        },
      ],
    },
  ],
  thanks: 'Thank you. Tell those you listened to what you wrote down, and let them correct it.',
};
