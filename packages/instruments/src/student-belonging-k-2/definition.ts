import { defineSurvey } from '@kith/core';

/** One question a page: a child hears it, and taps a face. */
export const definition = defineSurvey({
  kith: 1,
  id: 'student-belonging-k-2',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['k-2'],
  privacy: ['anonymous', 'confidential'],
  title: 'My school and me',
  notice: {
    id: 'assent-k-2@1',
    kind: 'assent',
    adult:
      'These are eight short questions about school, for a child in kindergarten, grade 1 or grade 2. The school wants to learn what helps young children feel at home there.',
    intro:
      'We want to know what school is like for you. All answers are good answers. You can skip a question. You can stop. Do you want to start?',
    whoSees: 'A small team in the school district reads the answers.',
  },
  help: 'Do you need help? Tell a grown-up you trust.',
  pages: [
    {
      id: 'like',
      items: [{ id: 'here.like', type: 'faces', scale: 'yes3', label: 'Do you like to be at school?' }],
    },
    {
      id: 'safe',
      items: [{ id: 'here.safe', type: 'faces', scale: 'yes3', label: 'Do you feel safe at school?' }],
    },
    {
      id: 'help',
      items: [{ id: 'adult.help', type: 'faces', scale: 'yes3', label: 'Do grown-ups at school help you?' }],
    },
    {
      id: 'listen',
      items: [
        { id: 'adult.listen', type: 'faces', scale: 'yes3', label: 'Do grown-ups at school listen to you?' },
      ],
    },
    {
      id: 'play',
      items: [{ id: 'peer.play', type: 'faces', scale: 'yes3', label: 'Do kids at school play with you?' }],
    },
    {
      id: 'kind',
      items: [{ id: 'peer.kind', type: 'faces', scale: 'yes3', label: 'Are kids at school kind to you?' }],
    },
    {
      id: 'try',
      items: [
        { id: 'try.new', type: 'faces', scale: 'yes3', label: 'Do you get to try new things at school?' },
      ],
    },
    {
      id: 'ideas',
      items: [
        { id: 'ideas.say', type: 'faces', scale: 'yes3', label: 'Can you say what you think at school?' },
      ],
    },
  ],
  thanks:
    'You did it! Grown-ups at your school want to learn from you. Soon they will tell you what they heard.',
});
