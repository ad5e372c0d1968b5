import { defineSurvey, type Definition } from '@kith/core';

const frame = {
  kith: 1,
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  privacy: ['anonymous'],
  title: 'Reading',
  thanks: 'Thank you.',
} as const;

/** With a recording in its own language. */
export const recorded: Definition = defineSurvey({
  ...frame,
  id: 'test-recorded',
  audience: 'student',
  gradeBands: ['3-5'],
  notice: { id: 'assent@1', kind: 'assent', intro: 'We ask about books.', whoSees: 'A teacher.' },
  pages: [
    {
      id: 'one',
      items: [
        {
          id: 'read',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you read at school?',
          audio: { label: 'audio/read.mp3' },
        },
      ],
    },
  ],
});

/** A text that takes up what a person has typed. */
export const piped: Definition = defineSurvey({
  ...frame,
  id: 'test-piped-aloud',
  audience: 'participant',
  notice: { id: 'notice@1', kind: 'notice', intro: 'We ask about friends.', whoSees: 'A team.' },
  pages: [
    { id: 'who', items: [{ id: 'friend', type: 'short-text', label: 'Who helps you?' }] },
    {
      id: 'help',
      items: [
        {
          id: 'often',
          type: 'scale',
          scale: 'often5',
          label: 'How often does {{friend|your friend}} help you at school?',
        },
      ],
    },
  ],
});
