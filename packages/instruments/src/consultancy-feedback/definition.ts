import type { Definition } from '@kith/core';
import { askedOf } from '../asked-of.js';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** Both parts in one form: who brought the challenge, and who helped to think about it. */
export const definition: Definition = {
  kith: 1,
  id: 'consultancy-feedback',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this consultancy?',
  notice: {
    id: 'notice-consultancy@1',
    kind: 'notice',
    intro: 'One of you brought a challenge, and the others helped to think. Tell us how that went.',
    whoSees: 'The people who led this consultancy read the answers.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'part',
      title: 'This consultancy',
      items: [
        {
          id: 'part',
          type: 'single-choice',
          label: 'What was your part?',
          options: [
            { id: 'presenter', label: 'I brought the challenge' },
            { id: 'peer', label: 'I listened and asked questions' },
          ],
        },
        itemFrom(session, 'safe.speak'),
      ],
    },
    {
      id: 'outcome',
      title: 'What came of it',
      items: [
        askedOf('presenter', {
          id: 'con.new',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this consultancy give you new ways to think about your challenge?',
        }),
        askedOf('presenter', {
          id: 'con.asked',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did the questions in this consultancy help you?',
        }),
        askedOf('peer', {
          id: 'con.own',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this consultancy help you think about your own work?',
        }),
        askedOf('peer', {
          id: 'con.added',
          type: 'scale',
          scale: 'amount5',
          label: 'How much could you add to the thinking in this consultancy?',
        }),
      ],
    },
    {
      id: 'next',
      title: 'What comes next',
      items: [
        askedOf('presenter', {
          id: 'con.try',
          type: 'long-text',
          maxLength: 1000,
          label: 'What will you do next about your challenge?',
        }),
        askedOf('peer', {
          id: 'con.take',
          type: 'long-text',
          maxLength: 1000,
          label: 'What will you take back to your own work?',
        }),
        {
          id: 'con.better',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would make the next consultancy better?',
        },
      ],
    },
  ],
  thanks: 'The people who led this consultancy read every answer before they plan the next one.',
};
