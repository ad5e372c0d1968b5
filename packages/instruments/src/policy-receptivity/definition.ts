import type { Definition } from '@kith/core';
import { definition as shared } from '../share-back/definition.js';
import { helpFrom } from '../taken-from.js';

/** Stands below the draft of a policy, which the page shows. Leaders, staff and families answer the same words. */
export const definition: Definition = {
  kith: 1,
  id: 'policy-receptivity',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What do you think of this draft?',
  notice: {
    id: 'notice-policy@1',
    kind: 'notice',
    intro: 'This is a draft, not a vote. What you say helps us change it before anyone decides.',
    whoSees: 'The people who write this draft read the answers.',
  },
  help: helpFrom(shared),
  pages: [
    {
      id: 'draft',
      title: 'This draft',
      items: [
        {
          id: 'policy.clear',
          type: 'scale',
          scale: 'amount5',
          label: 'How much is it clear to you what this draft would change at school?',
        },
        {
          id: 'policy.help',
          type: 'scale',
          scale: 'amount5',
          label: 'How much would this draft help the students you know best at school?',
          outside: ['not-sure'],
        },
        {
          id: 'policy.live',
          type: 'scale',
          scale: 'amount5',
          label: 'How much could you live with this draft at your school?',
        },
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        {
          id: 'policy.place',
          type: 'long-text',
          maxLength: 1000,
          label: 'What has to be in place for this draft to work for students?',
        },
        {
          id: 'policy.other',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would be another way to reach the same goal?',
        },
      ],
    },
  ],
  thanks:
    'The people who write this draft read every answer. Within six weeks, they will show you what they changed, and what they left and why.',
};
