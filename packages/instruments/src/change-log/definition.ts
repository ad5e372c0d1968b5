import { defineSurvey } from '@kith/core';

/** A work record with a named author, for the start of a change. What came of it is written in `change-log-result`. */
export const definition = defineSurvey({
  kith: 1,
  id: 'change-log',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'A change to try',
  notice: {
    id: 'notice-change-log@1',
    kind: 'notice',
    intro: 'Write down one change you want to try, so others can learn from it.',
    whoSees: 'Your team and the people who lead this work read it.',
  },
  help: 'If a student may be in danger, follow your school’s steps right away and call 911. This form is read later.',
  pages: [
    {
      id: 'change',
      title: 'Which change',
      items: [
        {
          id: 'author',
          type: 'short-text',
          maxLength: 100,
          label: 'Your name',
          required: true,
          skippable: false,
        },
        {
          id: 'change.code',
          type: 'short-text',
          maxLength: 40,
          label: 'A short code for this change',
          hint: 'Make one up, such as chg-014. Use the same code later, and in the surveys about this change.',
          required: true,
          skippable: false,
          pattern: {
            matches: '[A-Za-z0-9][A-Za-z0-9._-]*',
            message: 'Use letters and numbers without spaces, such as chg-014.',
          },
        },
      ],
    },
    {
      id: 'try',
      title: 'What you will try',
      items: [
        { id: 'plan.idea', type: 'long-text', maxLength: 1000, label: 'What will you try?' },
        {
          id: 'plan.why',
          type: 'long-text',
          maxLength: 1000,
          label: 'What did you hear or see that led to it?',
          hint: 'Please do not write names of students.',
        },
        {
          id: 'plan.who',
          type: 'long-text',
          maxLength: 500,
          label: 'Who is it for?',
          hint: 'A class, a grade or a group, without names.',
        },
        {
          id: 'plan.where',
          type: 'long-text',
          maxLength: 1000,
          label: 'What has to be in place where you try it?',
          hint: 'For example time, a room, or people who help.',
        },
      ],
    },
    {
      id: 'know',
      title: 'How you will know',
      items: [
        {
          id: 'plan.prediction',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you think will change for them?',
        },
        {
          id: 'plan.measure',
          type: 'multiple-choice',
          label: 'How will you see it?',
          options: [
            { id: 'pulse', label: 'A short student survey' },
            { id: 'belonging', label: 'The student belonging survey' },
            { id: 'family', label: 'A family survey' },
            { id: 'session', label: 'Session feedback' },
            { id: 'walk', label: 'What we see and hear in classes' },
            { id: 'talk', label: 'Talks with students or families' },
            { id: 'data', label: 'Numbers the school already has' },
            { id: 'other', label: 'Another way', other: true },
          ],
        },
        {
          id: 'plan.items',
          type: 'short-text',
          maxLength: 200,
          label: 'Which questions or numbers will you look at?',
        },
        { id: 'plan.start', type: 'date', label: 'When do you start?' },
        {
          id: 'plan.end',
          type: 'date',
          label: 'When will you look at how it went?',
          checks: [
            {
              require: { item: 'plan.end', atLeast: { item: 'plan.start' } },
              message: 'This day comes before the start. Please choose a later one.',
            },
          ],
        },
      ],
    },
  ],
  thanks: 'Thank you for writing it down. Your team reads it at its next meeting. Keep the code for later.',
});
