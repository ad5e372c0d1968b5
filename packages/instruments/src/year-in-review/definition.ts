import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { itemFrom } from '../taken-from.js';

/** Once a year, for a network of districts: what it gave, and what the next year should be. */
export const definition: Definition = {
  kith: 1,
  id: 'year-in-review',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was our year together?',
  notice: {
    id: 'notice-year@1',
    kind: 'notice',
    intro: 'Our year together comes to an end. Your honest view helps us shape the next one with you.',
    whoSees: 'The people who lead our network read the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For questions about our network, please talk to the people who lead it.',
  pages: [
    {
      id: 'year',
      title: 'This year',
      items: [
        {
          id: 'year.worth',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was our network worth your time this school year?',
        },
        {
          id: 'year.help',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did our network help the work in your schools this school year?',
        },
        {
          id: 'year.students',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did students’ own words guide our network this school year?',
        },
        {
          id: 'year.use',
          type: 'scale',
          scale: 'often5',
          label: 'How often did you use something from our network in your work this school year?',
        },
      ],
    },
    {
      id: 'growth',
      title: 'How you grew',
      items: [
        {
          id: 'grow.before',
          type: 'scale',
          scale: 'amount5',
          label: 'Before this school year, how much did you feel ready to lead change at school?',
        },
        {
          id: 'grow.now',
          type: 'scale',
          scale: 'amount5',
          label: 'Now, after this school year, how much do you feel ready to lead change at school?',
        },
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        {
          id: 'year.keep',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should our network keep next year?',
        },
        {
          id: 'year.stop',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should our network stop doing?',
        },
        {
          id: 'year.start',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should our network start doing?',
        },
      ],
    },
    {
      id: 'next',
      title: 'Next year',
      items: [
        {
          id: 'next.time',
          type: 'multiple-choice',
          maxChoices: 3,
          label: 'What should our network give the most time to next year?',
          options: [
            { id: 'roles', label: 'Time with people in my role' },
            { id: 'team', label: 'Time to work as a district team' },
            { id: 'challenge', label: 'Help with a challenge of our own' },
            { id: 'visits', label: 'Visits to other schools' },
            { id: 'coaching', label: 'Coaching between meetings' },
            { id: 'listening', label: 'Hearing from students and families' },
            { id: 'sense', label: 'Making sense of what students tell us' },
            { id: 'tests', label: 'Small tests of change' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
        itemFrom(session, 'role'),
      ],
    },
  ],
  thanks:
    'The people who lead our network read every answer. Within six weeks, they will show you what they heard and what it changes in the plan for next year.',
};
