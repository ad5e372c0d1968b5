import type { Definition, Item } from '@kith/core';
import { definition as baseline } from '../student-belonging-3-5/definition.js';
import { helpFrom, whoSeesFrom } from '../taken-from.js';

/** Something to think of, for those who chose this topic. */
const prompt = (topic: string, label: string): Item => ({
  id: `prompt.${topic}`,
  type: 'information',
  label,
  showIf: { item: 'topic', equals: topic },
});

export const definition: Definition = {
  kith: 1,
  id: 'student-voice',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'student',
  gradeBands: ['3-5', '6-8', '9-12', '6-12'],
  privacy: ['anonymous', 'confidential'],
  title: 'Tell us about school',
  notice: {
    id: 'assent-voice@1',
    kind: 'assent',
    intro: 'You know best what school is like for you. Tell us in your own words.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  pages: [
    {
      id: 'topic',
      title: 'You choose',
      items: [
        {
          id: 'topic',
          type: 'single-choice',
          label: 'What do you want to tell us about?',
          options: [
            { id: 'learning', label: 'Classes and learning' },
            { id: 'peers', label: 'How students treat each other' },
            { id: 'adults', label: 'Adults at school' },
            { id: 'rules', label: 'Rules at school' },
            { id: 'places', label: 'Places: lunch, halls, outside, the bus' },
            { id: 'other', label: 'Something else', other: true },
          ],
        },
      ],
    },
    {
      id: 'words',
      title: 'In your words',
      items: [
        prompt('learning', 'Think of your classes: the work you do, and the help you get.'),
        prompt('peers', 'Think of class, lunch and free time. Who gets to join in? How do students talk?'),
        prompt('adults', 'Think of the adults you meet at school. How do they talk, listen and help?'),
        prompt('rules', 'Think of the rules at school. Who makes them? How do they work for you?'),
        prompt('places', 'Think of places at school and on the way there. What is it like to be there?'),
        { id: 'voice.good', type: 'long-text', label: 'What works well for you at school?' },
        { id: 'voice.hard', type: 'long-text', label: 'What gets in your way at school?' },
        {
          id: 'voice.change',
          type: 'long-text',
          label: 'What is one thing that should change?',
          hint: 'You can also say who should hear it, such as teachers or the principal.',
        },
      ],
    },
  ],
  thanks: baseline.thanks,
};
