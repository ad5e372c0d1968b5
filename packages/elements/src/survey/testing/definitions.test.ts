import { type Catalogue, type Definition, defineSurvey } from '@kith/core';

/** Two pages, a question that depends on another, a required one. Assent is asked for. */
export const lunch = defineSurvey({
  kith: 1,
  id: 'test-lunch',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'Lunch',
  notice: {
    id: 'assent-lunch@1',
    kind: 'assent',
    intro: 'We want to know how lunch is.',
    whoSees: 'The kitchen reads the answers.',
  },
  pages: [
    {
      id: 'food',
      title: 'The food',
      items: [
        { id: 'taste', type: 'scale', scale: 'amount5', label: 'How much do you like lunch?' },
        {
          id: 'better',
          type: 'short-text',
          label: 'What would make it better?',
          showIf: { item: 'taste', atMost: 2 },
        },
      ],
    },
    {
      id: 'room',
      title: 'The room',
      items: [
        {
          id: 'seat',
          type: 'single-choice',
          label: 'Where do you sit?',
          required: true,
          outside: ['declined'],
          options: [
            { id: 'in', label: 'Inside' },
            { id: 'out', label: 'Outside' },
            { id: 'other', label: 'Somewhere else', other: true },
          ],
        },
        { id: 'why', type: 'long-text', label: 'Why there?' },
      ],
    },
  ],
  thanks: 'The kitchen answers next week.',
});

/** One page and a notice: the shortest way to the end. */
export const oneWord = defineSurvey({
  kith: 1,
  id: 'test-one-word',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'participant',
  privacy: ['anonymous', 'confidential', 'identified'],
  title: 'One word',
  notice: {
    id: 'notice-one-word@1',
    kind: 'notice',
    intro: 'One question.',
    whoSees: 'We read the answers.',
  },
  pages: [
    {
      id: 'only',
      items: [{ id: 'word', type: 'short-text', label: 'Your word?', outside: ['declined'] }],
    },
  ],
  thanks: 'That was all.',
});

/** The same for students, who are told whom to turn to. */
export const oneWordForStudents: Definition = {
  ...oneWord,
  id: 'test-one-word-students',
  audience: 'student',
  help: 'Talk to an adult you trust.',
};

/** The words of `lunch` in Spanish, as nobody has checked them yet. */
export const lunchInSpanish: Catalogue = {
  kith: 'catalogue/1',
  instrument: lunch.id,
  version: lunch.version,
  language: 'es',
  status: 'machine',
  title: 'El almuerzo',
  notice: { intro: 'Queremos saber cómo es el almuerzo.', whoSees: 'La cocina lee las respuestas.' },
  thanks: 'La cocina responde la próxima semana.',
  pages: { food: { title: 'La comida' }, room: { title: 'El comedor' } },
  items: {
    taste: { label: '¿Cuánto te gusta el almuerzo?' },
    better: { label: '¿Qué lo haría mejor?' },
    seat: {
      label: '¿Dónde te sientas?',
      options: { in: 'Adentro', out: 'Afuera', other: 'En otro lugar' },
    },
    why: { label: '¿Por qué ahí?' },
  },
};
