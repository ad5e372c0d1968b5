import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

/** Students may sit in the room: everybody answers the same words. */
export const definition: Definition = {
  kith: 1,
  id: 'meeting-pulse',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this meeting?',
  notice: {
    id: 'notice-meeting@1',
    kind: 'notice',
    intro: 'Your honest view helps our team make the next meeting better.',
    whoSees: 'The people who plan our meetings read the answers, and tell the team what they heard.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'meeting',
      title: 'This meeting',
      items: [
        {
          id: 'meet.room',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this meeting make room for everyone to speak?',
        },
        {
          id: 'meet.forward',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this meeting move our work forward?',
        },
        {
          id: 'meet.step',
          type: 'scale',
          scale: 'amount5',
          label: 'After this meeting, how much is it clear what you will do next?',
        },
        {
          id: 'meet.help',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would have made this meeting better for you?',
          showIf: {
            any: [
              { item: 'meet.room', atMost: 2 },
              { item: 'meet.forward', atMost: 2 },
              { item: 'meet.step', atMost: 2 },
            ],
          },
        },
      ],
    },
    {
      id: 'next',
      title: 'The next meeting',
      items: [
        {
          id: 'meet.next',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should we do the same or change when we meet next?',
        },
      ],
    },
  ],
  thanks: 'The next meeting starts with what was heard here and what we change.',
};
