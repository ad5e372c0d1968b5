import type { Definition } from '@kith/core';
import { askedOf } from '../asked-of.js';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

/** Both parts in one form: who came, and who opened the doors. */
export const definition: Definition = {
  kith: 1,
  id: 'site-visit',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this visit?',
  notice: {
    id: 'notice-site-visit@1',
    kind: 'notice',
    intro: 'Some of you visited a school, and some welcomed visitors. Tell us what each of you saw.',
    whoSees: 'The people who planned this visit read the answers, and tell both sides what they heard.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'visit',
      title: 'This visit',
      items: [
        {
          id: 'part',
          type: 'single-choice',
          label: 'What was your part?',
          options: [
            { id: 'visitor', label: 'I visited' },
            { id: 'host', label: 'I welcomed visitors' },
          ],
        },
      ],
    },
    {
      id: 'learned',
      title: 'What it gave you',
      items: [
        askedOf('visitor', {
          id: 'visit.students',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this visit show you what school is like for students there?',
        }),
        askedOf('visitor', {
          id: 'visit.own',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this visit help you think about your own school?',
        }),
        askedOf('host', {
          id: 'visit.respect',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did visitors show respect for people at your school in this visit?',
        }),
        askedOf('host', {
          id: 'visit.learn',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you learn from what visitors noticed in this visit?',
        }),
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        askedOf('visitor', {
          id: 'visit.seen',
          type: 'long-text',
          maxLength: 1000,
          label: 'What did you see or hear that should be remembered?',
          hint: 'The words and acts themselves. Please write no names.',
        }),
        askedOf('visitor', {
          id: 'visit.ask',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you want to ask the people who welcomed you?',
        }),
        askedOf('host', {
          id: 'visit.missed',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should visitors know that they did not see?',
        }),
        {
          id: 'visit.take',
          type: 'long-text',
          maxLength: 1000,
          label: 'What will you take from this visit and try?',
        },
      ],
    },
  ],
  thanks: 'Both sides will get the questions and what was learned, without names.',
};
