import { defineSurvey } from '@kith/core';

/** Stands below what the school tells students: what it heard, what it will do, and what it cannot do and why. */
export const definition = defineSurvey({
  kith: 1,
  id: 'share-back-students',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5', '6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'Did we hear you right?',
  notice: {
    id: 'assent-share-back@1',
    kind: 'assent',
    intro: 'Your school told you what it heard from students. Now you can tell us if that is right.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: 'Is something worrying you? Please tell an adult you trust. You can call or text 988 at any time, day or night. If someone is in danger, call 911.',
  pages: [
    {
      id: 'heard',
      title: 'What your school heard',
      items: [
        {
          id: 'heard.match',
          type: 'scale',
          scale: 'amount5',
          label: 'Think of what your school heard. How much does it match what you think?',
          outside: ['not-sure'],
        },
        { id: 'heard.missed', type: 'long-text', label: 'What did your school miss?' },
      ],
    },
  ],
  thanks:
    'A team will read what all students said. Within four weeks, your school will tell you what it got wrong and fix it.',
});
