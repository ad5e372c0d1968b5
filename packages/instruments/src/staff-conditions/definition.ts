import { defineSurvey } from '@kith/core';

const intro = 'Think of this school year.';

/** What it is like to work at a school. Asks staff what students are asked: whether they belong and are heard. */
export const definition = defineSurvey({
  kith: 1,
  id: 'staff-conditions',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['anonymous', 'confidential'],
  title: 'What is it like to work at your school?',
  notice: {
    id: 'notice-staff-conditions@1',
    kind: 'notice',
    intro: 'Tell us what your school is like as a place to work.',
    whoSees:
      'A small team in your school district reads the answers. Your school sees only what its staff say as a whole.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For questions about this survey, please ask the people who sent it.',
  pages: [
    {
      id: 'aim',
      title: 'What we work toward',
      intro,
      items: [
        {
          id: 'staff.aim',
          type: 'scale',
          scale: 'amount5',
          label: 'How much is it clear to you what your school wants for every student?',
        },
        {
          id: 'staff.daily',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does a shared aim guide what people at your school do each day?',
        },
        {
          id: 'staff.open',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you feel free to say what you think at your school?',
        },
        {
          id: 'staff.word',
          type: 'scale',
          scale: 'amount5',
          label: 'How much can you count on people at your school to do what they said?',
        },
      ],
    },
    {
      id: 'part',
      title: 'Being part of it',
      intro,
      items: [
        {
          id: 'staff.part',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you feel part of the staff at your school?',
        },
        {
          id: 'staff.self',
          type: 'scale',
          scale: 'amount5',
          label: 'How much can you be yourself at your school?',
        },
        {
          id: 'staff.decide',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does your school use what you say when it decides things?',
        },
      ],
    },
    {
      id: 'learn',
      title: 'Learning at work',
      intro,
      items: [
        {
          id: 'staff.learn',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you learn something from others who work at your school?',
        },
        {
          id: 'staff.try',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you get the chance to try something new at your school?',
        },
        {
          id: 'staff.mistakes',
          type: 'scale',
          scale: 'often5',
          label: 'How often do people at your school talk openly about their mistakes?',
        },
      ],
    },
    {
      id: 'support',
      title: 'Support',
      intro,
      items: [
        {
          id: 'staff.time',
          type: 'scale',
          scale: 'amount5',
          label: 'How much of the time that your work needs does your school give you?',
        },
        {
          id: 'staff.lead',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do leaders at your school help you when work is hard?',
        },
        {
          id: 'staff.feedback',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does the feedback that you get at your school help you?',
        },
      ],
    },
    {
      id: 'students',
      title: 'For every student',
      intro,
      items: [
        {
          id: 'staff.bring',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does your school build on what students bring from home?',
          hint: 'For example languages, stories or skills.',
        },
        {
          id: 'staff.served',
          type: 'scale',
          scale: 'often5',
          label: 'How often does your school look at which students it serves well?',
        },
        {
          id: 'staff.heard',
          type: 'scale',
          scale: 'often5',
          label: 'How often does your school change something because of what students say?',
        },
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        {
          id: 'staff.helps',
          type: 'long-text',
          maxLength: 1000,
          label: 'What helps you most to do your work well?',
        },
        {
          id: 'staff.change',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing that your school should change for the people who work there?',
          hint: 'Please write no names.',
        },
      ],
    },
  ],
  thanks:
    'Within six weeks, you will hear what the staff of your school said and what will change because of it.',
});
