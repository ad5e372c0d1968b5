import { defineSurvey } from '@kith/core';

export const definition = defineSurvey({
  kith: 1,
  id: 'student-belonging-3-5',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5'],
  privacy: ['anonymous', 'confidential'],
  title: 'How school feels to you',
  notice: {
    id: 'assent-3-5@1',
    kind: 'assent',
    intro:
      'These questions ask how school feels to you. There are no right or wrong answers. They will not change your grades.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: 'Is something worrying you? Please tell an adult you trust. You can call or text 988 at any time, day or night. If someone is in danger, call 911.',
  pages: [
    {
      id: 'school',
      title: 'Being at school',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'bel.like',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you like to be at school?',
        },
        {
          id: 'bel.welcome',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you feel welcome at school?',
        },
      ],
    },
    {
      id: 'place',
      title: 'Your place at school',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'bel.yours',
          type: 'scale',
          scale: 'often5',
          label: 'How often does school feel like your place, too?',
        },
        {
          id: 'bel.join',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you get to join in at school?',
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
          label: 'How often do adults at school listen to you?',
        },
        {
          id: 'care.help',
          type: 'scale',
          scale: 'often5',
          label: 'When you need help at school, how often does an adult help you?',
        },
      ],
    },
    {
      id: 'kids',
      title: 'Other kids',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'peer.play',
          type: 'scale',
          scale: 'often5',
          label: 'How often do other kids at school ask you to play?',
        },
        {
          id: 'peer.kind',
          type: 'scale',
          scale: 'often5',
          label: 'How often are other kids at school kind to you?',
        },
        {
          id: 'peer.help',
          type: 'scale',
          scale: 'often5',
          label: 'When you are stuck in class, how often do other kids help you?',
        },
      ],
    },
    {
      id: 'say',
      title: 'What you think',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'voice.asked',
          type: 'scale',
          scale: 'often5',
          label: 'How often do adults at school ask what you think?',
        },
        {
          id: 'voice.used',
          type: 'scale',
          scale: 'often5',
          label: 'How often do adults at school use what kids say?',
        },
      ],
    },
    {
      id: 'learning',
      title: 'What you learn',
      intro: 'Think about the last few weeks.',
      items: [
        {
          id: 'learn.matter',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you learn things in class that you care about?',
        },
        {
          id: 'learn.support',
          type: 'scale',
          scale: 'often5',
          label: 'When class work is hard, how often does your teacher help you keep going?',
        },
      ],
    },
    {
      id: 'idea',
      title: 'Your idea',
      items: [
        {
          id: 'bel.idea',
          type: 'long-text',
          label: 'What is one thing that would make school better for you?',
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      items: [
        {
          id: 'id.grade',
          type: 'single-choice',
          label: 'What grade are you in?',
          identity: true,
          outside: ['declined'],
          options: [
            { id: '3', label: 'Grade 3' },
            { id: '4', label: 'Grade 4' },
            { id: '5', label: 'Grade 5' },
          ],
        },
      ],
    },
  ],
  thanks:
    'A team will read what all kids said. Within six weeks, your school will tell you what it heard and what it will do.',
});
