import { defineSurvey } from '@kith/core';

const intro = 'Think about the last few weeks.';

/** Four to six weeks after a session: what came of it, and what helped. */
export const definition = defineSurvey({
  kith: 1,
  id: 'practice-follow-up',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'What came of the session?',
  notice: {
    id: 'notice-follow-up@1',
    kind: 'notice',
    intro: 'A few weeks ago you took part in a session. Tell us what came of it, so we can help you use it.',
    whoSees: 'The people who led the session read the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. To try something together, please ask the people who led the session.',
  pages: [
    {
      id: 'use',
      title: 'Trying it',
      intro,
      items: [
        {
          id: 'use.often',
          type: 'scale',
          scale: 'often5',
          label: 'How often did you use something from the session in your work?',
        },
        {
          id: 'use.what',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you do in a new way since the session?',
        },
      ],
    },
    {
      id: 'support',
      title: 'What helped',
      intro,
      items: [
        {
          id: 'support.time',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did your school make time for you to try it?',
        },
        {
          id: 'support.leader',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did leaders at your school back you in trying it?',
        },
        {
          id: 'support.peers',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did others at your school work on it with you?',
        },
        {
          id: 'support.materials',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did your school give you the materials you needed for it?',
        },
        {
          id: 'barriers',
          type: 'multiple-choice',
          label: 'What made it hard to use?',
          options: [
            { id: 'time', label: 'Too little time to plan' },
            { id: 'first', label: 'Other things had to come first' },
            { id: 'fit', label: 'It did not fit what I do' },
            { id: 'unsure', label: 'I was unsure how to start' },
            { id: 'alone', label: 'I was the only one who tried it' },
            { id: 'leaders', label: 'Leaders wanted something else' },
            { id: 'materials', label: 'Something was missing, such as a room or materials' },
            { id: 'other', label: 'Something else', other: true },
            { id: 'none', label: 'Nothing made it hard', exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'students',
      title: 'Students',
      intro,
      items: [
        {
          id: 'students.gain',
          type: 'scale',
          scale: 'amount5',
          label: 'As far as you can see, how much did it help students at your school?',
          outside: ['not-sure', 'not-applicable'],
        },
        {
          id: 'students.sign',
          type: 'long-text',
          maxLength: 1000,
          label: 'What did you see or hear from students that shows it?',
          hint: 'Please do not write names of students.',
        },
      ],
    },
  ],
  thanks:
    'The people who led the session read every answer. Within six weeks, they will tell you what they heard and how they will help.',
});
