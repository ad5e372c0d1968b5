import type { Condition, GroupField, Item, ItemType } from '../index.js';
import { maybe, oneOf, someOf, type Choose } from './chance.test.js';

/** What a place in a definition gives to the items that are made there. */
export interface Place {
  readonly choose: Choose;
  /** A text that may take up earlier answers. */
  readonly text: (words: string) => string;
  readonly condition: () => Condition;
}

type Makers = {
  readonly [T in ItemType]: (id: string, place: Place) => Extract<Item, { readonly type: T }>;
};

const base = (id: string, { text }: Place) => ({ id, label: text(id) });
const showIf = ({ choose, condition }: Place) => maybe(choose, 4, () => ({ showIf: condition() }));
const order = ({ choose }: Place) => maybe(choose, 3, () => ({ order: 'random' as const }));
const outside = ({ choose }: Place) => ({
  outside: someOf(choose, ['not-sure', 'not-applicable', 'declined'] as const),
});

const parts = (place: Place) =>
  ['x', 'y', 'z', 'w']
    .slice(0, 2 + place.choose(3))
    .map((id) => ({ id, label: place.text(id), ...showIf(place) }));

const options = (place: Place) => [
  ...parts(place),
  ...(place.choose(2) ? [] : [{ id: 'other', label: 'Another', other: true, ...showIf(place) }]),
];

const scaleId = ({ choose }: Place) => oneOf(choose, ['often5', 'agree5', 'yes3'] as const);

const makers: Makers = {
  scale: (id, place) => ({ type: 'scale', ...base(id, place), scale: scaleId(place) }),
  faces: (id, place) => ({ type: 'faces', ...base(id, place), scale: 'yes3' }),
  'numeric-scale': (id, place) => ({ type: 'numeric-scale', ...base(id, place), low: 'no', high: 'yes' }),
  'yes-no': (id, place) => ({ type: 'yes-no', ...base(id, place) }),
  'single-choice': (id, place) => ({
    type: 'single-choice',
    ...base(id, place),
    options: options(place),
    ...order(place),
  }),
  dropdown: (id, place) => ({
    type: 'dropdown',
    ...base(id, place),
    options: options(place),
    ...order(place),
  }),
  'multiple-choice': (id, place) => ({
    type: 'multiple-choice',
    ...base(id, place),
    options: [
      ...options(place),
      ...(place.choose(2) ? [] : [{ id: 'none', label: 'None', exclusive: true }]),
    ],
    ...order(place),
    ...maybe(place.choose, 3, () => ({ maxChoices: 2 })),
  }),
  ranking: (id, place) => ({
    type: 'ranking',
    ...base(id, place),
    options: parts(place),
    ...order(place),
    ...maybe(place.choose, 2, () => ({ top: 1 + place.choose(2) })),
  }),
  'short-text': (id, place) => ({
    type: 'short-text',
    ...base(id, place),
    maxLength: 24,
    ...maybe(place.choose, 4, () => ({ kind: oneOf(place.choose, ['email', 'phone'] as const) })),
    ...maybe(place.choose, 4, () => ({ pattern: { matches: '[a-z ]+', message: 'Small letters.' } })),
  }),
  'long-text': (id, place) => ({ type: 'long-text', ...base(id, place) }),
  number: (id, place) => ({
    type: 'number',
    ...base(id, place),
    ...maybe(place.choose, 2, () => ({ min: 0, max: 10 })),
    ...maybe(place.choose, 2, () => ({ decimals: 2 })),
  }),
  date: (id, place) => ({
    type: 'date',
    ...base(id, place),
    ...maybe(place.choose, 2, () => ({ min: '2026-02-01', max: '2026-12-31' })),
  }),
  matrix: (id, place) => ({
    type: 'matrix',
    ...base(id, place),
    scale: scaleId(place),
    rows: parts(place),
    ...order(place),
  }),
  'then-now': (id, place) => ({ type: 'then-now', ...base(id, place), scale: scaleId(place) }),
  'repeating-group': (id, place) => ({
    type: 'repeating-group',
    ...base(id, place),
    entry: 'Child',
    fields: fields(place),
    ...maybe(place.choose, 3, () => ({ min: 1 })),
    ...maybe(place.choose, 3, () => ({ max: 2 })),
  }),
  consent: (id, place) => ({ type: 'consent', ...base(id, place) }),
  contact: (id, place) => ({ type: 'contact', ...base(id, place), consentId: 'contact@1' }),
  information: (id, place) => ({ type: 'information', ...base(id, place) }),
};

function fields({ choose }: Place): readonly GroupField[] {
  const all: readonly GroupField[] = [
    { type: 'short-text', id: 'name', label: 'Name', required: true },
    { type: 'scale', id: 'how', label: 'How', scale: 'often5' },
    { type: 'number', id: 'age', label: 'Age', min: 0 },
    { type: 'multiple-choice', id: 'what', label: 'What', options: [{ id: 'x', label: 'X' }] },
    { type: 'date', id: 'since', label: 'Since' },
    { type: 'yes-no', id: 'again', label: 'Again' },
  ];
  return all.slice(0, 1 + choose(all.length));
}

export const itemTypes = Object.keys(makers) as readonly ItemType[];

/** Outside answers mean nothing where nothing is asked. */
const unasked: readonly ItemType[] = ['information', 'contact'];

/** A sound item of a type, with whatever the type allows. */
export function makeItem(type: ItemType, id: string, place: Place): Item {
  const { choose, condition, text } = place;
  const item = makers[type](id, place);
  return {
    ...item,
    ...maybe(choose, 4, () => ({ hint: text('hint') })),
    ...maybe(choose, 2, () => ({ showIf: condition() })),
    ...(unasked.includes(type)
      ? {}
      : {
          ...maybe(choose, 3, () => outside(place)),
          ...oneOf<() => object>(choose, [
            () => ({}),
            () => ({}),
            () => ({ required: true, ...maybe(choose, 3, () => ({ skippable: false })) }),
            () => ({ requiredIf: condition(), ...maybe(choose, 3, () => ({ skippable: false })) }),
          ])(),
          ...maybe(choose, 5, () => ({ version: 2 })),
          ...maybe(choose, 5, () => ({ checks: [{ require: condition(), message: 'Look again.' }] })),
        }),
  };
}
