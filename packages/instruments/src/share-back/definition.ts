import { defineSurvey } from '@kith/core';

/** Stands below what the school tells families: what it heard, what it will do, and what it cannot do and why. */
export const definition = defineSurvey({
  kith: 1,
  id: 'share-back',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous', 'confidential'],
  title: 'Did we hear you right?',
  notice: {
    id: 'notice-share-back@1',
    kind: 'notice',
    intro:
      'The school told families what it heard and what it will do. Now you can tell us if that is right.',
    whoSees: 'The team that wrote it reads the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For school matters, please call the school office.',
  pages: [
    {
      id: 'heard',
      title: 'What the school heard',
      items: [
        {
          id: 'heard.match',
          type: 'scale',
          scale: 'amount5',
          label: 'Think of what the school says it heard. How much does it match what you think?',
          outside: ['not-sure'],
        },
        {
          id: 'heard.missed',
          type: 'long-text',
          maxLength: 1000,
          label: 'What did the school miss or get wrong?',
        },
      ],
    },
  ],
  thanks:
    'The team reads every answer. Within four weeks, it will tell families what it got wrong and put it right.',
});
