import { defineSurvey } from '@kith/core';
import { aboutYou } from './about-you.js';

export const definition = defineSurvey({
  kith: 1,
  id: 'family-relationships',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'family',
  privacy: ['anonymous', 'confidential'],
  title: 'Your family and our school',
  notice: {
    id: 'notice-family@1',
    kind: 'notice',
    intro:
      'We want to learn how school is working for your child and your family. What you say will not change how we treat your child.',
    whoSees: 'A small team in your school district reads the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For help with school, please call the school office.',
  pages: [
    {
      id: 'welcome',
      title: 'Feeling welcome',
      intro:
        'Think about this school year. If you have more than one child in school, please think of one child as you answer.',
      items: [
        {
          id: 'welcome.feel',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you feel welcome at your child’s school?',
        },
        {
          id: 'welcome.respect',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do the staff at school treat you with respect?',
        },
        {
          id: 'welcome.culture',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does the school respect the culture of your family?',
        },
      ],
    },
    {
      id: 'news',
      title: 'Staying in touch',
      intro: 'Think about this school year.',
      items: [
        {
          id: 'comm.language',
          type: 'scale',
          scale: 'often5',
          label: 'How often do messages from school come in a language you read well?',
        },
        {
          id: 'comm.time',
          type: 'scale',
          scale: 'often5',
          label: 'How often does news from school reach you in time to act on it?',
        },
        {
          id: 'comm.reply',
          type: 'scale',
          scale: 'often5',
          label: 'When you ask the school something, how often do you get a clear answer?',
        },
      ],
    },
    {
      id: 'trust',
      title: 'Trust',
      intro: 'Think about this school year.',
      items: [
        {
          id: 'trust.best',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you trust the school to do what is best for your child?',
        },
        {
          id: 'trust.fair',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you trust the school to be fair to your child?',
        },
        {
          id: 'trust.word',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do you trust the staff at school to keep their word?',
        },
      ],
    },
    {
      id: 'say',
      title: 'Your say',
      intro: 'Think about this school year.',
      items: [
        {
          id: 'heard.ask',
          type: 'scale',
          scale: 'often5',
          label: 'How often do the staff at school ask you what helps your child learn?',
        },
        {
          id: 'heard.act',
          type: 'scale',
          scale: 'often5',
          label: 'When you tell the school what your child needs, how often do they act on it?',
        },
        {
          id: 'heard.decide',
          type: 'scale',
          scale: 'often5',
          label: 'How often do families help decide what will change at this school?',
        },
      ],
    },
    {
      id: 'child',
      title: 'Your child at school',
      intro: 'Think about this school year.',
      items: [
        {
          id: 'child.forward',
          type: 'scale',
          scale: 'amount5',
          label: 'How much does your child look forward to going to school?',
        },
        {
          id: 'child.known',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do adults at school take the time to know your child?',
        },
        {
          id: 'child.included',
          type: 'scale',
          scale: 'amount5',
          label: 'How much do other students at school include your child?',
        },
      ],
    },
    {
      id: 'part',
      title: 'Taking part',
      items: [
        {
          id: 'barriers',
          type: 'multiple-choice',
          label: 'What makes it hard for you to take part in things at school?',
          options: [
            { id: 'time', label: 'Meetings are at a bad time for me' },
            { id: 'language', label: 'I need help in my language' },
            { id: 'travel', label: 'It is hard for me to get there' },
            { id: 'care', label: 'I take care of children or other family' },
            { id: 'notice', label: 'I find out too late' },
            { id: 'contact', label: 'It is hard to know who to ask' },
            { id: 'welcome', label: 'I feel out of place there' },
            { id: 'online', label: 'The apps or websites are hard to use' },
            { id: 'other', label: 'Something else', other: true },
            { id: 'none', label: 'None of these', exclusive: true },
          ],
        },
        {
          id: 'barriers.first',
          type: 'long-text',
          maxLength: 1000,
          label: 'If we could fix one of these, which would help you most? Tell us how.',
          showIf: { item: 'barriers', excludes: 'none' },
        },
        {
          id: 'hopes',
          type: 'long-text',
          maxLength: 1000,
          label: 'What do you hope for your child at this school?',
        },
      ],
    },
    {
      id: 'reach',
      title: 'How to reach you',
      items: [
        {
          id: 'pref.channel',
          type: 'single-choice',
          label: 'What is the best way for the school to reach you?',
          options: [
            { id: 'text', label: 'Text message' },
            { id: 'call', label: 'Phone call' },
            { id: 'email', label: 'Email' },
            { id: 'app', label: 'App or website' },
            { id: 'paper', label: 'Paper sent home' },
            { id: 'in-person', label: 'In person' },
            { id: 'other', label: 'Another way', other: true },
          ],
        },
        {
          id: 'pref.language',
          type: 'single-choice',
          label: 'In which language should the school write or talk to you?',
          options: [
            { id: 'en', label: 'English' },
            { id: 'es', label: 'Spanish (español)' },
            { id: 'ar', label: 'Arabic (العربية)' },
            { id: 'zh', label: 'Chinese (中文)' },
            { id: 'ht', label: 'Haitian Creole (kreyòl ayisyen)' },
            { id: 'hmn', label: 'Hmong (Hmoob)' },
            { id: 'pt', label: 'Portuguese (português)' },
            { id: 'ru', label: 'Russian (русский)' },
            { id: 'ur', label: 'Urdu (اردو)' },
            { id: 'vi', label: 'Vietnamese (Tiếng Việt)' },
            { id: 'other', label: 'Another language', other: true },
          ],
        },
      ],
    },
    aboutYou,
  ],
  thanks:
    'A team reads all the answers together. Within six weeks, the school will tell families what it heard and what it will do about it.',
});
