import type { Definition } from '@kith/core';
import { definition as plan } from '../change-log/definition.js';
import { definition as walk } from '../learning-walk/definition.js';
import { helpFrom, itemFrom } from '../taken-from.js';

/** A work record with a named author: one round through a school, place by place. It counts what is there, and no person. */
export const definition: Definition = {
  kith: 1,
  id: 'culture-observation',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'staff',
  privacy: ['identified'],
  title: 'What a school shows to whoever comes in',
  notice: {
    id: 'notice-culture-observation@1',
    kind: 'notice',
    intro: 'Go from place to place and count what is there. It is about walls and words, and rates nobody.',
    whoSees: 'The people who go round with you, and those who plan what comes next, read it.',
  },
  help: helpFrom(plan),
  pages: [
    {
      id: 'round',
      title: 'Before you go round',
      items: [
        itemFrom(plan, 'author'),
        {
          id: 'round.when',
          type: 'single-choice',
          label: 'When do you go round?',
          hint: 'One form for each round. Places look different at another time.',
          options: [
            { id: 'arrival', label: 'When students arrive' },
            { id: 'class', label: 'During class' },
            { id: 'between', label: 'Between classes' },
            { id: 'lunch', label: 'At lunch' },
            { id: 'departure', label: 'When students leave' },
            { id: 'evening', label: 'In the evening' },
          ],
        },
      ],
    },
    {
      id: 'places',
      title: 'Place by place',
      intro:
        'Stay five minutes in each place, then add it here. Count, and leave a line empty where you could not. Please write no names.',
      items: [
        {
          id: 'places',
          type: 'repeating-group',
          label: 'Places of this round',
          entry: 'Place',
          max: 12,
          fields: [
            {
              id: 'place',
              type: 'single-choice',
              label: 'Where are you?',
              options: [
                { id: 'entrance', label: 'Entrance' },
                { id: 'office', label: 'Office' },
                { id: 'hallway', label: 'Hallway' },
                { id: 'classroom', label: 'Classroom' },
                { id: 'library', label: 'Library' },
                { id: 'lunchroom', label: 'Lunchroom' },
                { id: 'outside', label: 'Outside' },
                { id: 'other', label: 'Another place' },
              ],
            },
            {
              id: 'greets',
              type: 'multiple-choice',
              label: 'What greets people here?',
              options: [
                { id: 'person', label: 'Someone who says hello' },
                { id: 'words', label: 'Words of welcome' },
                { id: 'way', label: 'Signs that show the way' },
                { id: 'students', label: 'Work or pictures of students' },
                { id: 'rules', label: 'Rules' },
                { id: 'nothing', label: 'Nothing yet', exclusive: true },
              ],
            },
            {
              id: 'languages',
              type: 'number',
              min: 0,
              max: 99,
              label: 'How many languages can you see on the walls?',
            },
            {
              id: 'work',
              type: 'number',
              min: 0,
              max: 999,
              label: 'How many pieces of student work can you see?',
            },
            {
              id: 'talks',
              type: 'number',
              min: 0,
              max: 999,
              label: 'In five minutes, how many times did an adult and a student talk?',
            },
          ],
        },
      ],
    },
    { id: 'wonder', title: 'After the round', items: [itemFrom(walk, 'wonder')] },
  ],
  thanks: 'Thank you. Bring this to the talk after the round, and go once more with students as guides.',
};
