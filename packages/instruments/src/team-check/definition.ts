import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

/** For a team across roles, with students in it: everybody answers the same words. */
export const definition: Definition = {
  kith: 1,
  id: 'team-check',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How does our team work together?',
  notice: {
    id: 'notice-team@1',
    kind: 'notice',
    intro: 'Our team looks at how we work, not at how any one person does. Your honest view helps.',
    whoSees: 'The people who lead our team read the answers, and talk about them with the whole team.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'heard',
      title: 'Who is heard',
      intro: 'Think of the last few weeks in our team.',
      items: [
        {
          id: 'team.roles',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did our team hear from people in every role?',
        },
        {
          id: 'team.students',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did students shape what our team decided?',
        },
        {
          id: 'team.open',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you feel free to say what you think in our team?',
        },
        {
          id: 'team.word',
          type: 'scale',
          scale: 'amount5',
          label: 'How much could you count on people in our team to do what they said?',
        },
      ],
    },
    {
      id: 'work',
      title: 'Our work',
      intro: 'Think of the last few weeks in our team.',
      items: [
        {
          id: 'team.learn',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you learn from others in our team?',
        },
        {
          id: 'team.step',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was it clear what our team does next?',
        },
        {
          id: 'team.change',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing our team should keep or change?',
        },
      ],
    },
  ],
  thanks: 'Our team will look at the answers together and choose one thing to change.',
};
