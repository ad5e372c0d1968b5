import { defineSurvey } from '@kith/core';

/** What is written here goes to `contact-endpoint`, as a record of its own. */
export const definition = defineSurvey({
  kith: 1,
  id: 'family-contact-request',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['identified'],
  title: 'Would you like us to contact you?',
  notice: {
    id: 'notice-contact@1',
    kind: 'notice',
    intro:
      'Tell us how to reach you. The school will call or write within five school days. This is kept apart from surveys.',
    whoSees: 'Only people who call families back read this. They delete it within 90 days.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. If it cannot wait, please call the school office.',
  pages: [
    {
      id: 'reach',
      title: 'How to reach you',
      items: [
        {
          id: 'reach',
          type: 'contact',
          consentId: 'contact-family@1',
          label: 'Who are you, and how can we reach you?',
          hint: 'By sending this, you let us use it to contact you, and for nothing else. If you want to talk in another language, write it next to the good times.',
          topics: [
            { id: 'learning', label: 'How my child is learning' },
            { id: 'wellbeing', label: 'How my child feels at school' },
            { id: 'language', label: 'Help in my language' },
            { id: 'part', label: 'Taking part at school' },
            { id: 'idea', label: 'An idea for the school' },
            { id: 'other', label: 'Something else' },
          ],
        },
      ],
    },
  ],
  thanks:
    'If you told us how to reach you, someone from the school will contact you within five school days.',
});
