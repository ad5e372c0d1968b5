import type { Definition } from '@kith/core';
import { definition as shared } from '../share-back/definition.js';
import { helpFrom } from '../taken-from.js';

/** Stands below an idea, a draft or a model that the page shows. */
export const definition: Definition = {
  kith: 1,
  id: 'prototype-feedback',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What do you think of this idea?',
  notice: {
    id: 'notice-prototype@1',
    kind: 'notice',
    intro: 'This idea is not finished. What you say helps us change it before anyone decides.',
    whoSees: 'The people who work on this idea read the answers.',
  },
  help: helpFrom(shared),
  pages: [
    {
      id: 'idea',
      title: 'This idea',
      items: [
        { id: 'idea.like', type: 'long-text', maxLength: 500, label: 'What do you like about this idea?' },
        {
          id: 'idea.wish',
          type: 'long-text',
          maxLength: 500,
          label: 'What would you change about it?',
          hint: 'You can start with “I wish …” or “What if …”.',
        },
      ],
    },
    {
      id: 'whom',
      title: 'Who it is for',
      items: [
        {
          id: 'gain.need',
          type: 'scale',
          scale: 'amount5',
          label: 'How much would it help the students at school who need it most?',
          outside: ['not-sure'],
        },
        { id: 'left.out', type: 'long-text', maxLength: 500, label: 'Who might this idea leave out?' },
      ],
    },
  ],
  thanks:
    'The people who work on this idea read every answer. Within six weeks, they will show you what they changed.',
};
