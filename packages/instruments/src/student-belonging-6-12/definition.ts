import { defineSurvey } from '@kith/core';
import { aboutYou } from './about-you.js';

export const definition = defineSurvey({
  kith: 1,
  id: 'student-belonging-6-12',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'How school feels to you',
  notice: {
    id: 'assent-6-12@1',
    kind: 'assent',
    intro: 'Your school wants to learn what helps students feel they belong here.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: 'If you or someone else needs help now, talk to an adult you trust. You can call or text 988 at any time, day or night. If someone is in danger, call 911.',
  pages: [
    {
      id: 'school',
      title: 'Being at school',
      intro: 'Think about the last few weeks. There are no right or wrong answers.',
      items: [
        {
          id: 'bel.yours',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does this school feel like your school, too?',
        },
        {
          id: 'bel.welcome',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you feel welcome when you get to school?',
        },
        {
          id: 'bel.forward',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you look forward to coming to this school?',
        },
        {
          id: 'bel.part',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you get to take part in things you like at school?',
        },
      ],
    },
    {
      id: 'adults',
      title: 'Adults at school',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'care.hello',
          type: 'scale',
          scale: 'often5',
          label: 'How often does an adult at school say hello to you by name?',
        },
        {
          id: 'care.listen',
          type: 'scale',
          scale: 'often5',
          label: 'When you talk, how often do adults at school stop to listen?',
        },
        {
          id: 'care.help',
          type: 'scale',
          scale: 'often5',
          label: 'When you need help at school, how often does an adult make time for you?',
        },
      ],
    },
    {
      id: 'peers',
      title: 'Other students',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'peer.join',
          type: 'scale',
          scale: 'often5',
          label: 'How often do other students at school ask you to join them?',
        },
        {
          id: 'peer.kind',
          type: 'scale',
          scale: 'often5',
          label: 'How often are other students at school kind to you?',
        },
        {
          id: 'peer.help',
          type: 'scale',
          scale: 'often5',
          label: 'When you get stuck in class, how often do other students help you?',
        },
      ],
    },
    {
      id: 'self',
      title: 'Who you are',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'ident.show',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you feel free to show who you are at school?',
        },
        {
          id: 'ident.lessons',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do the books and lessons at school show lives like yours?',
        },
        {
          id: 'ident.culture',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do people at school respect the culture of your family?',
        },
      ],
    },
    {
      id: 'say',
      title: 'Your say',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'voice.asked',
          type: 'scale',
          scale: 'often5',
          label: 'How often do adults at school ask you what you think?',
        },
        {
          id: 'voice.used',
          type: 'scale',
          scale: 'often5',
          label: 'How often does something at school change because students spoke up?',
        },
        {
          id: 'agency.choice',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you get to choose how you show what you learned in class?',
        },
        {
          id: 'agency.goal',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you get to set a goal of your own in class?',
        },
      ],
    },
    {
      id: 'learning',
      title: 'Your learning',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'work.worth',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does the work you do in class feel worth your time?',
        },
        {
          id: 'work.life',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does what you learn at school help you outside of school?',
        },
        {
          id: 'chal.think',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does the work you do in class make you think hard?',
        },
        {
          id: 'chal.support',
          type: 'scale',
          scale: 'amount5',
          label: 'When work in class gets hard, how much do teachers help you keep going?',
        },
      ],
    },
    {
      id: 'ideas',
      title: 'Your ideas',
      items: [
        {
          id: 'trust.use',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you think adults will use these answers to make school better?',
        },
        {
          id: 'voice.help',
          type: 'long-text',
          label: 'What would help adults at school hear your ideas and use them?',
          showIf: {
            any: [
              { item: 'voice.asked', atMost: 2 },
              { item: 'voice.used', atMost: 2 },
            ],
          },
        },
        {
          id: 'bel.idea',
          type: 'long-text',
          label: 'What is one thing this school could do to help you feel you belong?',
        },
      ],
    },
    aboutYou,
  ],
  thanks:
    'A team reads all the answers together. Within six weeks, your school will tell students what it heard and what it will do about it.',
});
