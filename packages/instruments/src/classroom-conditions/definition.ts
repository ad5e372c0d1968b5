import type { Definition } from '@kith/core';
import { definition as baseline } from '../student-belonging-3-5/definition.js';
import { helpFrom } from '../taken-from.js';
import { rating } from './rating.js';

const intro = 'Think about the last few weeks in this class.';

export const definition: Definition = {
  kith: 1,
  id: 'classroom-conditions',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'How this class is for you',
  notice: {
    id: 'assent-class@1',
    kind: 'assent',
    intro: 'Your teacher wants to know what helps you in this class, to make it better.',
    whoSees: 'A small team reads the answers. Your teacher sees only what the class says as a whole.',
  },
  help: helpFrom(baseline),
  pages: [
    {
      id: 'people',
      title: 'You and the others',
      intro: `${intro} There are no right or wrong answers.`,
      items: [
        rating('ident.self', 'How often can you be yourself in this class?'),
        rating('ident.lives', 'How often does the work in this class show lives like yours?'),
        rating('peers.listen', 'How often do students in this class listen to each other?'),
        rating('peers.help', 'How often do students in this class help each other learn?'),
      ],
    },
    {
      id: 'work',
      title: 'The work',
      intro,
      items: [
        rating('goal.know', 'How often do you know what you are trying to learn in this class?'),
        rating('goal.why', 'How often do you know why you learn something in this class?'),
        rating('work.life', 'How often do you learn things in this class that you can use?'),
        rating('work.care', 'How often do you work on things you care about in this class?'),
      ],
    },
    {
      id: 'better',
      title: 'Getting better',
      intro,
      items: [
        rating('feed.how', 'In this class, how often do you hear how to make your work better?'),
        rating('feed.time', 'In this class, how often do you get time to make your work better?'),
        rating('help.ask', 'How often do you feel free to ask for help in this class?'),
        rating('help.try', 'When this class gets hard, how often do you know what to try?'),
      ],
    },
    {
      id: 'say',
      title: 'Being heard',
      intro,
      items: [
        rating('voice.asked', 'How often are you asked what would help you learn in this class?'),
        rating('voice.used', 'How often does something in this class change because of what students say?'),
        rating('care.notice', 'How often does the teacher of this class see when you need something?'),
        rating('care.time', 'When you need help in this class, how often does the teacher make time?'),
      ],
    },
    {
      id: 'ideas',
      title: 'Your ideas',
      items: [
        { id: 'class.keep', type: 'long-text', label: 'What helps you learn in this class?' },
        {
          id: 'class.change',
          type: 'long-text',
          label: 'What is one thing that would make this class better for you?',
        },
      ],
    },
  ],
  thanks: 'Your teacher will tell the class what it said as a whole, and what you will try together.',
};
