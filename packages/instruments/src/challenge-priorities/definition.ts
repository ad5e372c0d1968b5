import type { Definition } from '@kith/core';
import { definition as shared } from '../share-back/definition.js';
import { helpFrom } from '../taken-from.js';

/** The list is a start, worded as what students would have. A team puts its own into a copy. */
export const definition: Definition = {
  kith: 1,
  id: 'challenge-priorities',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What should our team work on first?',
  notice: {
    id: 'notice-priorities@1',
    kind: 'notice',
    intro: 'Each of us sees another part of school. Tell us what you think should come first.',
    whoSees: 'The people who lead our team read the answers, and talk about them with the whole team.',
  },
  help: helpFrom(shared),
  pages: [
    {
      id: 'first',
      title: 'What comes first',
      items: [
        {
          id: 'first.choose',
          type: 'multiple-choice',
          maxChoices: 3,
          label: 'What should our team make true for students first?',
          options: [
            { id: 'belong', label: 'Every student feels part of school' },
            { id: 'adult', label: 'Every student has an adult to turn to' },
            { id: 'voice', label: 'Students help decide what changes' },
            { id: 'self', label: 'What students learn fits who they are' },
            { id: 'work', label: 'Every student gets work that helps them grow' },
            { id: 'help', label: 'Students get help as soon as they need it' },
            { id: 'classes', label: 'The most demanding classes are open to everyone' },
            { id: 'languages', label: 'Students can use all of their languages to learn' },
            { id: 'fair', label: 'Adults treat every student fairly' },
            { id: 'families', label: 'Families help decide what changes' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
      ],
    },
    {
      id: 'why',
      title: 'Why, and for whom',
      items: [
        {
          id: 'first.why',
          type: 'long-text',
          maxLength: 1000,
          label: 'What have you seen or heard that makes you choose this?',
          hint: 'Please write no names.',
        },
        {
          id: 'first.whom',
          type: 'long-text',
          maxLength: 1000,
          label: 'Which students would gain most from it?',
          hint: 'For example students who are new, or who ride the bus for an hour. Please write no names.',
        },
        {
          id: 'first.support',
          type: 'long-text',
          maxLength: 1000,
          label: 'What support would help us begin?',
        },
      ],
    },
  ],
  thanks: 'Our team will look at the answers together, choose what comes first, and say why.',
};
