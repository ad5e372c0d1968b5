import type { Definition } from '@kith/core';
import { definition as relationships } from '../family-relationships/definition.js';
import { helpFrom, itemFrom, whoSeesFrom } from '../taken-from.js';

export const definition: Definition = {
  kith: 1,
  id: 'family-listening',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous', 'confidential'],
  title: 'We want to listen',
  notice: {
    id: 'notice-family-listening@1',
    kind: 'notice',
    intro: 'You know what your children and your community need. Tell us in your own words, in any language.',
    whoSees: whoSeesFrom(relationships),
  },
  help: helpFrom(relationships),
  pages: [
    {
      id: 'child',
      title: 'The child you think of',
      intro:
        'Please think of one child: your own, or one you care about. To speak instead of typing, tap the microphone on your phone’s keyboard.',
      items: [
        { id: 'hope', type: 'long-text', maxLength: 1000, label: 'What do you hope for this child?' },
        {
          id: 'strength',
          type: 'long-text',
          maxLength: 1000,
          label: 'What does this child bring from home that the school should know?',
          hint: 'For example a language, a skill, or something your family cares about.',
        },
      ],
    },
    {
      id: 'school',
      title: 'School',
      items: [
        {
          id: 'success',
          type: 'long-text',
          maxLength: 1000,
          label: 'How will you know that school is going well for this child?',
        },
        { id: 'worry', type: 'long-text', maxLength: 1000, label: 'What worries you about school?' },
        {
          id: 'first',
          type: 'single-choice',
          label: 'What should the school put first?',
          options: [
            { id: 'learning', label: 'What children learn' },
            { id: 'belonging', label: 'Feeling at home at school' },
            { id: 'peers', label: 'How students treat each other' },
            { id: 'culture', label: 'Our languages and cultures' },
            { id: 'contact', label: 'How the school talks with families' },
            { id: 'safety', label: 'Being safe at school' },
            { id: 'future', label: 'What comes after school' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      intro: 'This helps us see whom we have not heard from yet. You can skip any of these.',
      items: [itemFrom(relationships, 'id.language'), itemFrom(relationships, 'id.relation')],
    },
  ],
  thanks: relationships.thanks,
};
