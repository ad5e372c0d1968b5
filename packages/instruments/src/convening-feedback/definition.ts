import type { Definition, Item } from '@kith/core';
import { definition as session } from '../session-exit/definition.js';
import { itemFrom } from '../taken-from.js';

/** Asked on one of several days, or about the convening as a whole. */
const askedOf = (set: 'day' | 'whole', items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({ showIf: { context: 'focus', equals: set }, ...item }));

export const definition: Definition = {
  kith: 1,
  id: 'convening-feedback',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'How was this convening?',
  notice: {
    id: 'notice-convening@1',
    kind: 'notice',
    intro: 'Your honest view helps us make the next convening better.',
    whoSees: 'The people who planned and led this convening read the answers.',
  },
  help: 'If you or someone else needs help now, you can call or text 988 at any time, day or night. If someone is in danger, call 911. For questions about this convening, please talk to the people who led it.',
  focus: { sets: ['whole', 'day'], ofDay: 'day' },
  pages: [
    {
      id: 'today',
      title: 'This day',
      items: askedOf('day', [
        {
          id: 'day.worth',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was today at this convening worth your time?',
        },
        {
          id: 'day.part',
          type: 'scale',
          scale: 'amount5',
          label: 'Today at this convening, how much did you feel part of the group?',
        },
        {
          id: 'day.needs',
          type: 'scale',
          scale: 'amount5',
          label: 'Today at this convening, how much did you get what you needed to take part?',
          hint: 'For example breaks, food, quiet, your language, or room to move.',
        },
      ]),
    },
    {
      id: 'day',
      title: 'This convening',
      items: askedOf('whole', [
        {
          id: 'worth.time',
          type: 'scale',
          scale: 'amount5',
          label: 'How much was this convening worth your time?',
        },
        {
          id: 'worth.role',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this convening fit the work you do in your role?',
        },
      ]),
    },
    {
      id: 'in-the-room',
      title: 'In the room',
      items: askedOf('whole', [
        {
          id: 'room.part',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you feel part of the group at this convening?',
        },
        {
          id: 'safe.speak',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you feel free to say what you think at this convening?',
        },
        {
          id: 'needs.met',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did this convening give you what you needed to take part?',
          hint: 'For example breaks, food, quiet, your language, or room to move.',
        },
        {
          id: 'students.shape',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did students’ own words guide the work at this convening?',
        },
        {
          id: 'convening.help',
          type: 'long-text',
          maxLength: 1000,
          label: 'What would have made this convening better for you?',
          showIf: {
            all: [
              { context: 'focus', equals: 'whole' },
              {
                any: ['worth.time', 'worth.role', 'room.part', 'safe.speak', 'needs.met'].map((item) => ({
                  item,
                  atMost: 2,
                })),
              },
            ],
          },
        },
      ]),
    },
    {
      id: 'take-away',
      title: 'What you take with you',
      items: askedOf('whole', [
        {
          id: 'districts.learn',
          type: 'scale',
          scale: 'amount5',
          label: 'How much did you learn from people in other districts at this convening?',
        },
        {
          id: 'use.likely',
          type: 'scale',
          scale: 'likely5',
          label: 'How likely are you to use something from this convening in the next month?',
        },
        {
          id: 'use.ready',
          type: 'scale',
          scale: 'amount5',
          label: 'After this convening, how much do you feel ready to use what you learned?',
        },
      ]),
    },
    {
      id: 'next',
      title: 'Next time',
      items: askedOf('whole', [
        {
          id: 'keep',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should we keep for the next convening?',
        },
        {
          id: 'change',
          type: 'long-text',
          maxLength: 1000,
          label: 'What should we change for the next convening?',
        },
        {
          id: 'action',
          type: 'long-text',
          maxLength: 1000,
          label: 'What is one thing you will do after this convening, and by when?',
        },
        itemFrom(session, 'role'),
      ]),
    },
  ],
  thanks:
    'The people who planned this convening read every answer. They will open the next one with what they heard and what they changed.',
};
