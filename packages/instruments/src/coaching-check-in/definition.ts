import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

/** With a name alone: a coach of one to a few people knows who wrote. */
export const definition: Definition = {
  kith: 1,
  id: 'coaching-check-in',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['identified'],
  title: 'How was our coaching session?',
  notice: {
    id: 'notice-coaching@1',
    kind: 'notice',
    intro: 'This helps you and your coach make the next session better.',
    whoSees: 'Your coach reads this with your name.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'session',
      title: 'This session',
      items: [
        { id: 'author', type: 'short-text', maxLength: 100, label: 'Your name' },
        {
          id: 'coach.focus',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was this session about what matters most in your work now?',
        },
        {
          id: 'coach.stretch',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this session challenge you in a way that helped?',
        },
        {
          id: 'coach.moving',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this session move your work forward?',
        },
      ],
    },
    {
      id: 'next',
      title: 'The next session',
      items: [
        {
          id: 'coach.try',
          type: 'long-text',
          maxLength: 1000,
          label: 'What will you try before the next session?',
        },
        {
          id: 'coach.need',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you want from your coach next time?',
        },
      ],
    },
  ],
  thanks: 'Your coach will start the next session with what you wrote.',
};
