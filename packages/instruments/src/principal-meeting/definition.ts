import type { Definition } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { helpFrom } from '../taken-from.js';

export const definition: Definition = {
  kith: 1,
  id: 'principal-meeting',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was our meeting of school leaders?',
  notice: {
    id: 'notice-principal-meeting@1',
    kind: 'notice',
    intro: 'You know your school best. Your honest view helps us make time together worth it.',
    whoSees: 'The people who plan this meeting read the answers.',
  },
  help: helpFrom(session),
  pages: [
    {
      id: 'meeting',
      title: 'This meeting',
      items: [
        {
          id: 'lead.used',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this meeting use what you know from your school?',
        },
        {
          id: 'lead.free',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you feel free to disagree in this meeting?',
        },
        {
          id: 'lead.help',
          type: 'scale',
          scale: 'amount5',
          label: 'How much will this meeting help you lead your school?',
        },
      ],
    },
    {
      id: 'words',
      title: 'What you bring',
      items: [
        {
          id: 'lead.questions',
          type: 'long-text',
          maxLength: 1000,
          label: 'What questions do you have?',
        },
        { id: 'lead.worries', type: 'long-text', maxLength: 1000, label: 'What worries you?' },
        {
          id: 'lead.support',
          type: 'long-text',
          maxLength: 1000,
          label: 'What support would help you most?',
        },
        {
          id: 'lead.share',
          type: 'single-choice',
          label: 'May we answer your words when all of us meet next?',
          options: [
            { id: 'yes', label: 'Yes, without my name' },
            { id: 'no', label: 'No, only those who plan the meeting should read them' },
          ],
        },
      ],
    },
  ],
  thanks: 'At our next meeting you will get a list: what was asked, and an answer to each.',
};
