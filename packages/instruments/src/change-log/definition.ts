import { defineSurvey } from '@kith/core';

const isPlan = { item: 'moment', equals: 'plan' } as const;
const isResult = { item: 'moment', equals: 'result' } as const;

/** A work record with a named author: written once at the start of a change, and once when something came of it. */
export const definition = defineSurvey({
  kith: 1,
  id: 'change-log',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'A change we try',
  notice: {
    id: 'notice-change-log@1',
    kind: 'notice',
    intro:
      'Write down one change that you try, so others can learn from it. Use this form again when you know what came of it.',
    whoSees: 'Your team and the people who lead this work read it.',
  },
  help: 'If a student may be in danger, follow the steps of your school right away and call 911. This form is read later.',
  pages: [
    {
      id: 'start',
      title: 'Which change',
      items: [
        { id: 'author', type: 'short-text', maxLength: 100, label: 'Your name', required: true },
        {
          id: 'change.code',
          type: 'short-text',
          maxLength: 40,
          label: 'A short code for this change',
          hint: 'Use the same code each time, and in the surveys about this change. For example: chg-014.',
          required: true,
          pattern: {
            matches: '[A-Za-z0-9][A-Za-z0-9._-]*',
            message: 'Use letters and numbers without spaces, such as chg-014.',
          },
        },
        {
          id: 'moment',
          type: 'single-choice',
          label: 'What do you want to write down?',
          required: true,
          options: [
            { id: 'plan', label: 'A change that we start' },
            { id: 'result', label: 'What came of a change' },
          ],
        },
      ],
    },
    {
      id: 'plan',
      title: 'What you will try',
      items: [
        {
          id: 'plan.idea',
          type: 'long-text',
          maxLength: 1000,
          label: 'What will you try?',
          showIf: isPlan,
        },
        {
          id: 'plan.why',
          type: 'long-text',
          maxLength: 1000,
          label: 'What did you hear or see that led to it?',
          hint: 'Please do not write names of students.',
          showIf: isPlan,
        },
        {
          id: 'plan.who',
          type: 'long-text',
          maxLength: 500,
          label: 'Who is it for?',
          hint: 'A class, a grade or a group, without names.',
          showIf: isPlan,
        },
        {
          id: 'plan.where',
          type: 'long-text',
          maxLength: 1000,
          label: 'Where will you try it, and what has to be in place?',
          showIf: isPlan,
        },
      ],
    },
    {
      id: 'expect',
      title: 'How you will know',
      items: [
        {
          id: 'plan.prediction',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you think will change, and for whom?',
          showIf: isPlan,
        },
        {
          id: 'plan.measure',
          type: 'multiple-choice',
          label: 'How will you see it?',
          showIf: isPlan,
          options: [
            { id: 'pulse', label: 'A short student survey' },
            { id: 'belonging', label: 'The student belonging survey' },
            { id: 'family', label: 'A family survey' },
            { id: 'session', label: 'Session feedback' },
            { id: 'walk', label: 'What we see and hear in classes' },
            { id: 'talk', label: 'Talks with students or families' },
            { id: 'data', label: 'Numbers that the school has already' },
            { id: 'other', label: 'Another way', other: true },
          ],
        },
        {
          id: 'plan.items',
          type: 'short-text',
          maxLength: 200,
          label: 'Which questions or numbers, exactly?',
          showIf: isPlan,
        },
        { id: 'plan.start', type: 'date', label: 'When do you start?', showIf: isPlan },
        {
          id: 'plan.end',
          type: 'date',
          label: 'When will you look at what came of it?',
          showIf: isPlan,
          checks: [
            {
              require: { item: 'plan.end', atLeast: { item: 'plan.start' } },
              message: 'This day comes before the start. Please choose a later one.',
            },
          ],
        },
      ],
    },
    {
      id: 'result',
      title: 'What came of it',
      items: [
        {
          id: 'works.what',
          type: 'long-text',
          maxLength: 1000,
          label: 'What worked, and what did not?',
          hint: 'Please do not write names of students.',
          showIf: isResult,
        },
        {
          id: 'works.how',
          type: 'long-text',
          maxLength: 1000,
          label: 'How did it work? Tell us step by step.',
          showIf: isResult,
        },
        {
          id: 'works.whom',
          type: 'long-text',
          maxLength: 1000,
          label: 'For whom did it work well, and for whom less?',
          showIf: isResult,
        },
        {
          id: 'works.conditions',
          type: 'long-text',
          maxLength: 1000,
          label: 'What had to be in place for it to work?',
          showIf: isResult,
        },
      ],
    },
    {
      id: 'decide',
      title: 'What is next',
      items: [
        {
          id: 'decision',
          type: 'single-choice',
          label: 'What will you do with this change?',
          outside: ['not-sure'],
          showIf: isResult,
          options: [
            { id: 'keep', label: 'Keep it as it is' },
            { id: 'adapt', label: 'Adapt it and try again' },
            { id: 'drop', label: 'Drop it' },
          ],
        },
        { id: 'works.why', type: 'long-text', maxLength: 1000, label: 'Why?', showIf: isResult },
      ],
    },
  ],
  thanks: 'Thank you for writing it down. Your team reads it at its next meeting.',
});
