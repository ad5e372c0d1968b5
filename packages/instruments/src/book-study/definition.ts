import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

export const definition: Definition = {
  kith: 1,
  id: 'book-study',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What did you take from this book?',
  notice: {
    id: 'notice-book-study@1',
    kind: 'notice',
    intro: 'You read a book and talked about it. Your honest view helps us choose what comes next.',
    whoSees: 'The people who led this book study read the answers.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'view',
      title: 'How you see it',
      items: [
        {
          id: 'book.before',
          type: 'scale',
          scale: 'amount5',
          label: 'Before this book study, how much did you see what this book describes in your school?',
        },
        {
          id: 'book.now',
          type: 'scale',
          scale: 'amount5',
          label: 'Now, after this book study, how much do you see what this book describes in your school?',
        },
      ],
    },
    {
      id: 'work',
      title: 'Your own work',
      items: [
        {
          id: 'book.stays',
          type: 'long-text',
          maxLength: 1000,
          label: 'Which idea in the book stays with you?',
        },
        {
          id: 'book.students',
          type: 'long-text',
          maxLength: 1000,
          label: 'What does it make you ask about the students you work with?',
          hint: 'Please do not write names of students.',
        },
        {
          id: 'book.act',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing you will do because of this book, and by when?',
        },
      ],
    },
  ],
  thanks: 'When you meet next, the talk starts with what people wrote here.',
};
