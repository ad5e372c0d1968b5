import { defineSurvey } from '@kith/core';

export const definition = defineSurvey({
  kith: 1,
  id: 'session-exit',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this session?',
  notice: {
    id: 'notice-session@1',
    kind: 'notice',
    intro: 'Your honest view helps us make the next session better.',
    whoSees: 'The people who planned and led this session read the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For questions about this session, please talk to the people who led it.',
  pages: [
    {
      id: 'session',
      title: 'This session',
      items: [
        {
          id: 'worth.time',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was this session worth your time?',
        },
        {
          id: 'worth.role',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this session fit the work you do in your role?',
        },
        {
          id: 'safe.speak',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you feel free to say what you think in this session?',
        },
        {
          id: 'session.help',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would have made this session better for you?',
          showIf: {
            any: [
              { item: 'worth.time', atMost: 2 },
              { item: 'worth.role', atMost: 2 },
              { item: 'safe.speak', atMost: 2 },
            ],
          },
        },
      ],
    },
    {
      id: 'take-away',
      title: 'What you take with you',
      items: [
        {
          id: 'aim.before',
          type: 'scale',
          scale: 'amount5',
          label: 'Before this session, how much did you understand what we are working toward?',
        },
        {
          id: 'aim.now',
          type: 'scale',
          scale: 'amount5',
          label: 'Now, after this session, how much do you understand what we are working toward?',
        },
        {
          id: 'use.likely',
          type: 'scale',
          scale: 'likely5',
          label: 'How likely are you to use something from this session in the next month?',
        },
        {
          id: 'use.ready',
          type: 'scale',
          scale: 'amount5',
          label: 'After this session, how much do you feel ready to use what you learned?',
        },
      ],
    },
    {
      id: 'next',
      title: 'Next time',
      items: [
        {
          id: 'keep',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should we keep for the next session?',
        },
        {
          id: 'change',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should we change for the next session?',
        },
        {
          id: 'action',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing you will do after this session, and by when?',
        },
        {
          id: 'role',
          type: 'single-choice',
          label: 'Which role fits you best?',
          outside: ['declined'],
          options: [
            { id: 'student', label: 'Student' },
            { id: 'student-leader', label: 'Student leader' },
            { id: 'family', label: 'Parent or family member' },
            { id: 'community-member', label: 'Community member' },
            { id: 'teacher', label: 'Teacher' },
            { id: 'teacher-leader', label: 'Teacher leader' },
            { id: 'department-head', label: 'Department head' },
            { id: 'resource-specialist', label: 'Resource specialist' },
            { id: 'instructional-coach', label: 'Instructional coach' },
            { id: 'assistant-principal', label: 'Assistant principal' },
            { id: 'principal', label: 'Principal' },
            { id: 'central-office', label: 'Central office' },
            { id: 'superintendent-cabinet', label: 'Superintendent or cabinet' },
            { id: 'school-board', label: 'School board' },
            { id: 'network-coach', label: 'Network coach' },
            { id: 'other', label: 'Another role', other: true },
          ],
        },
      ],
    },
  ],
  thanks:
    'The people who planned this session read every answer. They will start the next session with what they heard and what they changed.',
});
