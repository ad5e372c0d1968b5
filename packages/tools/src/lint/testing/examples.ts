import type { Item } from '@kith/core';
import { instruments, type InstrumentNotes } from '@kith/instruments';
import { instrumentInput } from '../../catalogue/instrument-input.js';
import type { LintInput } from '../lint.js';
import {
  choice,
  dropdown,
  faces,
  group,
  identity,
  matrix,
  open,
  ranking,
  rating,
  rowsOf,
  spanish,
  students,
  survey,
} from './survey.js';
import { catalogueCopyOf, copyOf } from '../../adapt/copy-of.js';
import { withItem } from './with-item.js';

export interface Example {
  readonly fails: LintInput;
  readonly passes: LintInput;
}

const belonging = instrumentInput('student-belonging-6-12');
const { definition, es, notes } = instruments['student-belonging-6-12'];
const one = (...items: Parameters<typeof survey>[0]): LintInput => ({ definition: survey(items) });
const asked = (label: string, more: object = {}): LintInput => one(rating('a', label, more));
const student = (...items: Parameters<typeof survey>[0]): LintInput => ({ definition: students(items) });
const grades = (band: 'k-2' | '3-5', ...items: Parameters<typeof survey>[0]): LintInput => ({
  definition: students(items, { gradeBands: [band] }),
});
const pulse = (...items: Parameters<typeof survey>[0]): LintInput => ({
  definition: students(items, { id: 'demo-pulse' }),
});
const ratings = (count: number): readonly ReturnType<typeof rating>[] =>
  Array.from({ length: count }, (_, i) => rating(`r${i}`));
/** The published survey for students with one item changed. */
const instrument = (id: string, change: object): LintInput => ({
  ...belonging,
  definition: withItem(definition, id, change),
});
const noted = (change: Partial<InstrumentNotes>): LintInput => ({
  ...belonging,
  notes: { ...notes, ...change },
});
const two = survey([rating('a'), rating('b')]);
const first = (condition: object): LintInput =>
  one(rating('a'), rating('b', undefined, { showIf: condition }));
const contradiction = {
  all: [
    { item: 'a', atLeast: 4 },
    { item: 'a', atMost: 2 },
  ],
};
const copy = copyOf(definition, { id: 'demo-copy', title: 'Our own questions', without: [] });
const spanishCopy = { ...catalogueCopyOf(es, copy), title: 'Nuestras preguntas' };
const copied = (id: string, change: object): LintInput => ({ definition: withItem(copy, id, change) });
const words = (count: number): readonly string[] => 'abcdefgh'.slice(0, count).split('');
const day: Item = { type: 'date', id: 'a', label: 'On which day?' };
const contact: Item = { type: 'contact', id: 'a', label: 'Would you like to talk?', consentId: 'contact@1' };
const wordy = 'Comprehensive institutional responsibility necessitates considerable deliberation. '.repeat(9);

/** For every rule, by its id, a survey that breaks it and one that keeps to it. */
export const examples: Readonly<Record<string, Example>> = {
  mistake: { fails: one(rating('a', 'Why?', { scale: 'often6' })), passes: one(rating('a')) },
  'text-missing': {
    fails: { definition: two, catalogues: [{ ...spanish(two), items: { a: { label: '¿Cuánto?' } } }] },
    passes: { definition: two, catalogues: [spanish(two)] },
  },
  unreachable: { fails: first(contradiction), passes: first({ any: contradiction.all }) },
  'language-unknown': {
    fails: { definition: survey([rating('a')], { language: 'en-US' }) },
    passes: { definition: two, catalogues: [spanish(two)] },
  },
  'catalogue-name': {
    fails: { definition: survey([rating('a')], { id: 'session-exit' }) },
    passes: { definition: instruments['session-exit'].definition },
  },
  'adapted-words': {
    fails: copied('bel.yours', { label: 'How much is this your school?' }),
    passes: copied('bel.yours', { label: 'How much is this your school?', version: 2 }),
  },
  'adapted-scale': {
    fails: copied('bel.yours', { scale: 'often5', version: 2 }),
    passes: copied('bel.yours', { scale: 'often5', id: 'demo.yours' }),
  },
  'adapted-name': {
    fails: { definition: { ...copy, title: definition.title } },
    passes: { definition: copy },
  },
  'based-on': {
    fails: { definition: { ...copy, basedOn: 'student-belonging@1.0.0' } },
    passes: { definition: copy },
  },
  'adapted-translation': {
    fails: {
      definition: copy,
      catalogues: [
        {
          ...spanishCopy,
          items: { ...spanishCopy.items, 'bel.yours': { label: '¿Cuánto es tuya esta escuela?' } },
        },
      ],
    },
    passes: { definition: copy, catalogues: [spanishCopy] },
  },
  immigration: {
    fails: asked('How often do people ask if you are a citizen?'),
    passes: asked('How often do you learn to be a good digital citizen?'),
  },
  'protected-words': {
    fails: student(rating('a', 'How often do you feel lonely at school?')),
    passes: student(rating('a', 'How often do others ask you to join them?')),
  },
  'protected-item': {
    fails: student(rating('a', undefined, { ppra: ['income'] })),
    passes: student(rating('a')),
  },
  'open-length': { fails: student(open('a', { maxLength: 501 })), passes: student(open('a')) },
  placeholders: {
    fails: {
      definition: survey([rating('a', 'How often, {name}?')]),
      catalogues: [spanish(survey([rating('a')]), { a: '¿Cuánto?' })],
    },
    passes: {
      definition: survey([rating('a', 'How often, {name}?')]),
      catalogues: [spanish(survey([rating('a')]), { a: '{name}, ¿cuánto?' })],
    },
  },
  untranslated: {
    fails: { definition: two, catalogues: [spanish(two, { a: 'How much do you like the school?' })] },
    passes: { definition: two, catalogues: [spanish(two)] },
  },
  'language-missing': {
    fails: { definition: two },
    passes: { definition: two, catalogues: [spanish(two)], expectedLanguages: ['es'] },
  },
  'machine-words': {
    fails: { definition: two, catalogues: [{ ...spanish(two), status: 'machine' }] },
    passes: { definition: two, catalogues: [spanish(two)] },
  },
  'reading-level': {
    fails: { definition: { ...two, thanks: wordy } },
    passes: { definition: { ...two, thanks: 'We read it all. Then we tell you. '.repeat(9) } },
  },
  'item-length': {
    fails: asked(`How often ${'very '.repeat(19)}?`),
    passes: asked(`How often ${'very '.repeat(18)}?`),
  },
  'negative-wording': {
    fails: asked('How often do you not feel at home?'),
    passes: asked('How often do you feel at home?'),
  },
  'double-barrelled': {
    fails: asked('How often do you feel safe and happy?'),
    passes: asked('How often does a parent or guardian walk with you day and night?'),
  },
  'scale-fit': { fails: asked('How much do you walk?'), passes: asked('How often do you walk?') },
  'agree-disagree': {
    fails: student(rating('a', 'I walk.', { scale: 'agree5' })),
    passes: { definition: survey([rating('a', 'I walk.', { scale: 'agree5' })], { audience: 'staff' }) },
  },
  'scale-points': {
    fails: grades('k-2', rating('a')),
    passes: grades('k-2', rating('a', 'Do you walk?', { scale: 'yes3' })),
  },
  'faces-audience': { fails: student(faces('a')), passes: grades('3-5', faces('a')) },
  'matrix-rows': {
    fails: student(matrix('a', rowsOf(...words(8)))),
    passes: student(matrix('a', rowsOf(...words(7)))),
  },
  'ranking-length': { fails: one(ranking('a', words(8))), passes: one(ranking('a', words(7))) },
  'dropdown-short': { fails: one(dropdown('a', words(7))), passes: one(dropdown('a', words(8))) },
  'exact-figures': {
    fails: student(day),
    passes: { definition: students([day], { privacy: ['identified'] }) },
  },
  'contact-students': { fails: student(contact), passes: one(contact) },
  'group-max': { fails: one(group('a', [open('b')])), passes: one(group('a', [open('b')], { max: 4 })) },
  required: { fails: one(rating('a', undefined, { required: true })), passes: one(rating('a')) },
  minutes: { fails: one(...ratings(71)), passes: one(...ratings(59)) },
  'notice-length': {
    fails: { definition: { ...two, notice: { ...two.notice, intro: 'We ask you. '.repeat(20) } } },
    passes: { definition: two },
  },
  'presentation-fit': {
    fails: grades('k-2', open('a')),
    passes: grades('k-2', faces('a')),
  },
  'page-length': { fails: grades('3-5', ...ratings(4)), passes: grades('3-5', ...ratings(3)) },
  'branch-depth': {
    fails: student(
      rating('a'),
      rating('b', undefined, { showIf: { item: 'a', atMost: 2 } }),
      rating('c', undefined, { showIf: { item: 'b', atMost: 2 } }),
    ),
    passes: student(
      rating('a', undefined, { showIf: { context: 'focus', equals: 'care' } }),
      rating('b', undefined, { showIf: { item: 'a', atMost: 2 } }),
    ),
  },
  'open-help': {
    fails: { definition: (({ help: _, ...rest }) => rest)(survey([open('a')])) },
    passes: one(open('a')),
  },
  'identity-unmarked': {
    fails: one(choice('g', ['x', 'y'], { label: 'What is your gender?' })),
    passes: one(identity('g', { label: 'What is your gender?' })),
  },
  'identity-declinable': { fails: one(identity('a', { outside: [] })), passes: one(identity('a')) },
  'identity-age': {
    fails: grades('3-5', identity('id.gender')),
    passes: grades('3-5', identity('id.language')),
  },
  'identity-few': {
    fails: pulse(identity('a'), identity('b'), identity('c')),
    passes: pulse(identity('a'), identity('b')),
  },
  'never-asked': {
    fails: one(open('a', { label: 'What is your home address?' })),
    passes: one(open('a', { label: 'Where would you like to meet?' })),
  },
  'acceptance-unused': {
    fails: { definition: two, accepted: [{ rule: 'required', at: 'a', reason: 'Once it was.' }] },
    passes: {
      definition: survey([rating('a', undefined, { required: true })]),
      accepted: [{ rule: 'required', at: 'a', reason: 'The bus needs it.' }],
    },
  },
  'notes-complete': {
    fails: noted({ results: { ...notes.results, retention: '' } }),
    passes: instrumentInput('family-contact-request'),
  },
  'item-version': {
    fails: instrument('peer.kind', { label: 'How often are others at school kind to you?' }),
    passes: belonging,
  },
  'student-privacy': {
    fails: { ...belonging, definition: { ...definition, privacy: ['identified'] } },
    passes: belonging,
  },
  constructs: { fails: noted({ constructs: {} }), passes: belonging },
  counts: { fails: noted({ counts: { ...notes.counts, scales: 21 } }), passes: belonging },
  'recall-frame': {
    fails: instrument('peer.kind', { label: 'How often are people kind to you?' }),
    passes: belonging,
  },
  'question-form': {
    fails: instrument('bel.yours', { label: 'I know how much I belong.' }),
    passes: belonging,
  },
  'hard-words': {
    fails: { ...belonging, definition: { ...definition, title: 'Equitable school' } },
    passes: belonging,
  },
  'identity-list': { fails: instrument('id.grade', { id: 'id.shoe-size' }), passes: belonging },
  'scale-audience': { fails: instrument('bel.part', { scale: 'likely5' }), passes: belonging },
  'form-of-address': {
    fails: { ...belonging, catalogues: [{ ...es, thanks: '¿Cómo le trata su escuela?' }] },
    passes: belonging,
  },
  'conditional-page': {
    fails: {
      ...belonging,
      definition: {
        ...definition,
        pages: definition.pages.map((page) =>
          page.id === 'you' ? { ...page, showIf: { context: 'role', equals: 'student' } } : page,
        ),
      },
    },
    passes: belonging,
  },
};
