import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** A form of administration. Who writes and what they ask for are one record: whoever answers needs both. */
export const definition: Definition = {
  kith: 1,
  id: 'interest-form',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'Would your district like to know more?',
  notice: {
    id: 'notice-interest@1',
    kind: 'notice',
    intro:
      'Tell us how to reach you and what you would like from us. Someone will write or call within two weeks.',
    whoSees: 'Only the people who answer districts read this. They delete it within 90 days.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'who',
      title: 'Who you are',
      items: [
        itemFrom(plan, 'author'),
        {
          id: 'author.email',
          type: 'short-text',
          kind: 'email',
          maxLength: 200,
          label: 'Your e-mail at work',
          hint: 'We use it to answer you, and only for what you ask for.',
          required: true,
          skippable: false,
        },
        {
          id: 'author.phone',
          type: 'short-text',
          kind: 'phone',
          maxLength: 40,
          label: 'Your phone number at work',
          hint: 'Only if we may call you.',
        },
        { id: 'author.district', type: 'short-text', maxLength: 200, label: 'Your school district' },
        { id: 'author.role', type: 'short-text', maxLength: 100, label: 'Your role there' },
      ],
    },
    {
      id: 'wish',
      title: 'What you would like',
      items: [
        {
          id: 'wish.what',
          type: 'multiple-choice',
          label: 'What would you like from us?',
          hint: 'We do what you choose here. News comes until you write that you want no more.',
          options: [
            { id: 'talk', label: 'A talk with someone who leads the network' },
            { id: 'peer', label: 'A talk with a district that takes part' },
            { id: 'facts', label: 'Dates, costs and what districts do, in writing' },
            { id: 'apply', label: 'How to apply, and by when' },
            { id: 'news', label: 'News by e-mail' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
        {
          id: 'wish.why',
          type: 'long-text',
          maxLength: 500,
          label: 'What brings your district to this?',
          hint: 'A few words are enough. Please do not write names of students.',
        },
      ],
    },
  ],
  thanks:
    'What happens next: someone from the network reads this, and writes or calls you within two weeks. Your district has promised nothing, and can apply later or not at all.',
};
