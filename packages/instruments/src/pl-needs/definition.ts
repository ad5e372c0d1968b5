import type { Definition } from '@kith/core';

/** Before learning is planned. The topics are a start: who plans puts their own into a copy. */
export const definition: Definition = {
  kith: 1,
  id: 'pl-needs',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What do you want to learn next?',
  notice: {
    id: 'notice-needs@1',
    kind: 'notice',
    intro: 'Tell us what, when and how you would like to learn. Your honest view shapes what we plan.',
    whoSees: 'The people who plan learning for staff read the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For questions about your learning, please talk to the people who plan it.',
  pages: [
    {
      id: 'topics',
      title: 'What you want to learn',
      items: [
        {
          id: 'need.topics',
          type: 'multiple-choice',
          maxChoices: 3,
          label: 'What would you most like to learn for your work?',
          options: [
            { id: 'belong', label: 'Helping every student belong' },
            { id: 'voice', label: 'Acting on what students say' },
            { id: 'families', label: 'Working together with families' },
            { id: 'work', label: 'Giving students work that matters to them' },
            { id: 'languages', label: 'Teaching in classes with many languages' },
            { id: 'ways', label: 'Teaching students who learn in many ways' },
            { id: 'talks', label: 'Leading talks about race and equity' },
            { id: 'data', label: 'Reading what surveys and numbers show' },
            { id: 'teams', label: 'Leading a team of adults' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
      ],
    },
    {
      id: 'ready',
      title: 'Where you stand',
      intro: 'Think of what you chose, and of this school year.',
      items: [
        {
          id: 'need.before',
          type: 'scale',
          scale: 'amount5',
          label: 'When the school year began, how much did you feel ready to do this at school?',
        },
        {
          id: 'need.now',
          type: 'scale',
          scale: 'amount5',
          label: 'Now, how much do you feel ready to do this at school?',
        },
        {
          id: 'need.room',
          type: 'scale',
          scale: 'amount5',
          label: 'How much room does your work at school leave you to try something new?',
        },
      ],
    },
    {
      id: 'how',
      title: 'How you want to learn',
      items: [
        {
          id: 'need.ways',
          type: 'multiple-choice',
          maxChoices: 3,
          label: 'Which ways of learning help you most?',
          options: [
            { id: 'peers', label: 'With people in my role' },
            { id: 'team', label: 'With my own team' },
            { id: 'coach', label: 'With a coach, in my own work' },
            { id: 'visit', label: 'Seeing it in another class or school' },
            { id: 'room', label: 'A session in person' },
            { id: 'online', label: 'A session online' },
            { id: 'self', label: 'By myself, at my own pace' },
            { id: 'other', label: 'Another way', other: true },
          ],
        },
        {
          id: 'need.time',
          type: 'single-choice',
          label: 'When is the best time for you to learn?',
          options: [
            { id: 'day', label: 'During the school day' },
            { id: 'meetings', label: 'In meetings we already have' },
            { id: 'after', label: 'After school' },
            { id: 'days', label: 'On whole days set aside for it' },
            { id: 'summer', label: 'In the summer' },
            { id: 'own', label: 'Whenever I choose' },
            { id: 'other', label: 'Another time', other: true },
          ],
        },
        {
          id: 'need.show',
          type: 'single-choice',
          label: 'How would you like to show what comes of it?',
          options: [
            { id: 'colleague', label: 'Tell a colleague about it' },
            { id: 'team', label: 'Bring an example to my team' },
            { id: 'visit', label: 'Invite someone to see it' },
            { id: 'students', label: 'Ask students what changed' },
            { id: 'notes', label: 'Keep notes for myself' },
            { id: 'other', label: 'Another way', other: true },
          ],
        },
        {
          id: 'need.offer',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you do well that others could learn from you?',
        },
      ],
    },
  ],
  thanks:
    'The people who plan learning read every answer. Within six weeks, they will tell you what they heard and what they will offer.',
};
