import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** A work record with a named author: what came of a change that was written down in `change-log`. */
export const definition: Definition = {
  kith: 1,
  id: 'change-log-result',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'How a change went',
  notice: {
    id: 'notice-change-result@1',
    kind: 'notice',
    intro: 'You tried something. Write down how it went, so others can learn from it too.',
    whoSees: 'Your team and the people who lead this work read it.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'change',
      title: 'Which change',
      items: [
        itemFrom(plan, 'author'),
        // What is taken as a code there has to be taken here.
        {
          ...itemFrom(plan, 'change.code'),
          label: 'The code of the change',
          hint: 'The one you made up at the start, such as chg-014.',
        },
        { id: 'works.end', type: 'date', label: 'When did you look at how it went?' },
      ],
    },
    {
      id: 'works',
      title: 'How it went',
      items: [
        {
          id: 'works.what',
          type: 'long-text',
          maxLength: 1000,
          label: 'What worked, and what did not?',
          hint: 'Please do not write names of students.',
        },
        {
          id: 'works.how',
          type: 'long-text',
          maxLength: 1000,
          label: 'How did it work? Tell us step by step.',
        },
        {
          id: 'works.whom',
          type: 'long-text',
          maxLength: 1000,
          label: 'Who did it work well for, and who did it work less well for?',
        },
        {
          id: 'works.conditions',
          type: 'long-text',
          maxLength: 1000,
          label: 'What had to be in place for it to work?',
        },
        {
          id: 'works.why',
          type: 'long-text',
          maxLength: 1000,
          label: 'Why do you think it worked, or did not work?',
        },
      ],
    },
    {
      id: 'next',
      title: 'What is next',
      items: [
        {
          id: 'decision',
          type: 'single-choice',
          label: 'What will you do with this change?',
          outside: ['not-sure'],
          options: [
            { id: 'keep', label: 'Keep it as it is' },
            { id: 'adapt', label: 'Adapt it and try again' },
            { id: 'drop', label: 'Drop it' },
          ],
        },
      ],
    },
  ],
  thanks: 'Thank you for writing it down. Your team reads it at its next meeting.',
};
