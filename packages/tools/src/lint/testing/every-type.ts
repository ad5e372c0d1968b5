import type { Definition, Item } from '@kith/core';
import { choice, open, rating, survey } from './survey.js';

const options = [
  { id: 'x', label: 'First' },
  { id: 'y', label: 'Second' },
];
const condition = { item: 'scale', atMost: 2 } as const;
const base = { hint: 'Take your time.', version: 2 };

/** One item of every type, with the fields that only it has. */
export const everyType: readonly Item[] = [
  rating('scale', undefined, { ...base, required: true, skippable: false, outside: ['not-sure'] }),
  {
    ...base,
    type: 'faces',
    id: 'faces',
    label: 'Do you like it?',
    scale: 'yes3',
    audio: { label: 'audio/q.mp3', points: ['a.mp3', 'b.mp3', 'https://example.org/c.mp3'] },
  },
  {
    ...base,
    type: 'numeric-scale',
    id: 'numeric',
    label: 'How safe is it?',
    low: 'Not safe',
    high: 'Very safe',
  },
  { ...base, type: 'yes-no', id: 'yes-no', label: 'Do you walk?', outside: [], requiredIf: condition },
  choice('single', [], { order: 'random', options: [{ ...options[0], showIf: condition }, options[1]] }),
  { ...base, type: 'dropdown', id: 'dropdown', label: 'Which one?', options, order: 'random' },
  {
    ...base,
    type: 'multiple-choice',
    id: 'multiple',
    label: 'Which ones?',
    options: [
      ...options,
      { id: 'other', label: 'Other', other: true },
      { id: 'none', label: 'None', exclusive: true },
    ],
    maxChoices: 2,
  },
  { ...base, type: 'ranking', id: 'ranking', label: 'Which is best?', options, top: 2, order: 'random' },
  {
    ...base,
    type: 'short-text',
    id: 'short',
    label: 'Which bus?',
    maxLength: 40,
    kind: 'text',
    pattern: { matches: '[0-9]+', message: 'Write the number of the bus.' },
  },
  open('long', { maxLength: 300, showIf: { item: 'matrix', row: 'bus', atLeast: 4 } }),
  {
    ...base,
    type: 'number',
    id: 'number',
    label: 'How long?',
    min: 0,
    max: 90,
    decimals: 1,
    unit: 'minutes',
  },
  {
    ...base,
    type: 'date',
    id: 'start',
    label: 'From when?',
    min: '2026-01-01',
    max: '2026-12-31',
  },
  {
    ...base,
    type: 'date',
    id: 'end',
    label: 'Until when?',
    checks: [
      { require: { item: 'end', atLeast: { item: 'start' } }, message: 'The end comes after the start.' },
    ],
  },
  {
    ...base,
    type: 'matrix',
    id: 'matrix',
    label: 'How often do you ride?',
    scale: 'often5',
    order: 'random',
    rows: [
      { id: 'bus', label: 'The bus' },
      { id: 'bike', label: 'A bike', showIf: condition },
    ],
  },
  {
    ...base,
    type: 'then-now',
    id: 'change',
    label: 'How much do you walk?',
    scale: 'amount5',
    then: 'Last year',
    now: 'Today',
  },
  {
    ...base,
    type: 'repeating-group',
    id: 'group',
    label: 'Who comes along?',
    entry: 'Child',
    min: 1,
    max: 4,
    fields: [
      { type: 'short-text', id: 'name', label: 'First name?' },
      { type: 'number', id: 'age', label: 'How old?', required: true },
      { type: 'single-choice', id: 'way', label: 'Which way?', options },
    ],
  },
  { ...base, type: 'consent', id: 'consent', label: 'May we use your words?' },
  {
    ...base,
    type: 'contact',
    id: 'contact',
    label: 'Would you like to talk?',
    consentId: 'contact@1',
    topics: [{ id: 'way', label: 'The way' }],
  },
  { ...base, type: 'information', id: 'information', label: 'Thank you for {{short|your answers}}.' },
];

/** A survey that holds them, in an order that the text and the conditions allow. */
export const surveyOfEveryType: Definition = survey([], {
  pages: [
    { id: 'p', items: everyType.filter(({ id }) => id !== 'long') },
    {
      id: 'q',
      order: 'random',
      pick: 1,
      items: [...everyType.filter(({ id }) => id === 'long'), rating('later')],
    },
  ],
  computed: [
    { id: 'mean', mean: ['scale', 'numeric'], minimum: 2 },
    { id: 'sum', sum: ['scale', 'matrix'] },
    { id: 'count', count: ['scale', 'single'] },
  ],
  ends: [
    { id: 'low', showIf: { computed: 'mean', atMost: 2 }, title: 'We hear you', text: 'We look at the way.' },
  ],
});
