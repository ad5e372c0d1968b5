import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom, itemFrom, whoSeesFrom } from '../taken-from.js';

export const definition: Definition = {
  kith: 1,
  id: 'role-alike',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this time with peers?',
  notice: {
    id: 'notice-role-alike@1',
    kind: 'notice',
    intro: 'You met with people in the same role. Your honest view sets what you talk about next time.',
    whoSees: whoSeesFrom(session),
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'session',
      title: 'This session',
      items: [
        itemFrom(session, 'worth.role'),
        itemFrom(session, 'safe.speak'),
        {
          id: 'peers.learn',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you learn from the others in this session?',
        },
        itemFrom(session, 'session.help', {
          showIf: {
            any: [
              { item: 'worth.role', atMost: 2 },
              { item: 'safe.speak', atMost: 2 },
              { item: 'peers.learn', atMost: 2 },
            ],
          },
        }),
      ],
    },
    {
      id: 'next',
      title: 'Next time',
      items: [
        {
          id: 'peers.use',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing you heard that you will use?',
        },
        {
          id: 'topic.next',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should people in your role talk about next time?',
        },
      ],
    },
  ],
  thanks: session.thanks,
};
