import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instrumentIds, instruments, type InstrumentNotes } from '@kith/instruments';
import type { LintInput } from '../lint/lint.js';
import { found } from '../lint/testing/found.js';
import { rowsOf } from '../lint/testing/survey.js';
import { withItem } from '../lint/testing/with-item.js';
import { instrumentInput } from './instrument-input.js';

for (const id of instrumentIds) {
  it(`${id} keeps to every rule, warnings included`, () => {
    assert.deepEqual(found(instrumentInput(id)), []);
  });
}

const belonging = instrumentInput('student-belonging-6-12');
const { definition, es, notes } = instruments['student-belonging-6-12'];
const contact = instrumentInput('family-contact-request');
const { notes: contactNotes } = instruments['family-contact-request'];
const { pages } = definition;
const { belonging: construct, ...constructs } = notes.constructs;

const item = (id: string, change: object): LintInput => ({
  ...belonging,
  definition: withItem(definition, id, change),
});
const noted = (change: Partial<InstrumentNotes>): LintInput => ({
  ...belonging,
  notes: { ...notes, ...change },
});
const words = (change: object): LintInput => ({ ...belonging, catalogues: [{ ...es, ...change }] });
const paged = (change: (page: (typeof pages)[number]) => object): LintInput => ({
  ...belonging,
  definition: { ...definition, pages: pages.map((page) => ({ ...page, ...change(page) })) },
});

/** What is done to the published survey for students, and what has to be found. */
const harm: readonly (readonly [string, LintInput, RegExp])[] = [
  ['agree and disagree', item('bel.part', { scale: 'agree5' }), /^agree-disagree \| bel\.part/m],
  [
    'a scale outside the registry',
    item('bel.part', { scale: 'stars' }),
    /^mistake \| pages\[0\]\.items\[3\]\.scale/m,
  ],
  [
    'a page that says no time',
    paged(({ id }) => (id === 'peers' ? { intro: 'Think.' } : {})),
    /^recall-frame \| peer\.help \| It says no time/m,
  ],
  [
    'a question on nowhere',
    item('peer.kind', { label: 'How often are people kind?' }),
    /^recall-frame \| peer\.kind \| It names no school/m,
  ],
  [
    'a question after identity questions',
    { ...belonging, definition: { ...definition, pages: [...pages].reverse() } },
    /^mistake .* Identity questions come last/m,
  ],
  [
    'an identity question not on the list',
    item('id.gender', { id: 'id.orientation' }),
    /^identity-list \| id\.orientation \| It is not on the list/m,
  ],
  [
    'an identity question that cannot be declined',
    item('id.grade', { outside: [] }),
    /^identity-declinable \| id\.grade/m,
  ],
  [
    'an identity question that cannot be skipped',
    item('id.grade', { required: true, skippable: false }),
    /^mistake \| .*skippable \| An identity question can always be skipped/m,
  ],
  [
    'an identity question that is not marked',
    item('id.race', { identity: false }),
    /^identity-unmarked \| id\.race/m,
  ],
  [
    'a missing federal category',
    item('id.race', { options: [{ id: 'white', label: 'White' }] }),
    /^identity-list \| id\.race \| Its categories/m,
  ],
  ['a required question', item('peer.join', { required: true }), /^required \| peer\.join/m],
  [
    'six questions on a page',
    paged(({ id, items }) =>
      id === 'school' ? { items: [...items, { ...items[0]!, id: 'x' }, { ...items[0]!, id: 'y' }] } : {},
    ),
    /^page-length \| school \| 6 questions/m,
  ],
  ['a long answer of students', item('bel.idea', { maxLength: 501 }), /^open-length \| bel\.idea/m],
  [
    'a condition on a later question',
    item('bel.yours', { showIf: { item: 'voice.asked', atMost: 2 } }),
    /^mistake .* is not earlier/m,
  ],
  [
    'a branch of a branch',
    item('bel.idea', { showIf: { not: { item: 'voice.help', is: 'skipped' } } }),
    /^branch-depth \| bel\.idea/m,
  ],
  [
    'a closed question without a construct',
    noted({ constructs }),
    /^constructs \| bel\.yours \| It is in 0 constructs/m,
  ],
  [
    'a closed question with two',
    noted({ constructs: { ...notes.constructs, again: construct! } }),
    /^constructs \| bel\.yours \| It is in 2 constructs/m,
  ],
  [
    'a construct that nobody can act on',
    noted({ constructs: { ...constructs, belonging: { ...construct!, action: ' ' } } }),
    /^constructs .* Nobody can act/m,
  ],
  [
    'a score of one question',
    noted({ constructs: { ...notes.constructs, trust: { ...notes.constructs['trust']!, report: 'score' } } }),
    /fewer than three items/m,
  ],
  [
    'a question without a reason',
    noted({ items: (({ 'peer.kind': _, ...rest }) => rest)(notes.items) }),
    /^constructs \| peer\.kind \| The notes give no rationale/m,
  ],
  [
    'notes on a question that is gone',
    noted({ groupBy: [...notes.groupBy, 'id.shoe-size'] }),
    /^constructs .* "id\.shoe-size"/m,
  ],
  [
    'other words under the same version',
    item('bel.part', { label: 'How much do you get to join in at school?' }),
    /^item-version \| bel\.part \| Its words are not those/m,
  ],
  [
    'another scale under the same id, whatever its version',
    item('bel.part', { scale: 'often5', version: 2 }),
    /^item-version \| bel\.part \| It was asked as scale:amount5 before/m,
  ],
  [
    'a new question that nobody wrote down',
    item('bel.part', { id: 'bel.new' }),
    /^item-version \| bel\.new \| bel\.new@1 is not in the list/m,
  ],
  [
    'results that nobody hears of',
    noted({ results: { ...notes.results, sharedBackWithinDays: 365 } }),
    /^notes-complete .* after 365 days/m,
  ],
  [
    'wishes to be contacted that are kept for ever',
    {
      ...contact,
      notes: { ...contactNotes, results: { ...contactNotes.results, retention: 'For as long as needed.' } },
    },
    /^notes-complete .* within 90 days/m,
  ],
  [
    'a protected topic, although its notes give a reason',
    {
      ...item('bel.part', { ppra: ['income'] }),
      notes: {
        ...notes,
        accepted: [
          ...(notes.accepted ?? []),
          { rule: 'protected-item', at: 'bel.part', reason: 'We asked.' },
        ],
      },
    },
    /^protected-item \| bel\.part/m,
  ],
  [
    'a required question, although its notes give a reason',
    {
      ...item('peer.join', { required: true }),
      notes: {
        ...notes,
        accepted: [...(notes.accepted ?? []), { rule: 'required', at: 'peer.join', reason: 'We need it.' }],
      },
    },
    /^required \| peer\.join/m,
  ],
  [
    'other words under the same version, although the notes give a reason',
    {
      ...item('bel.part', { label: 'How much do you get to join in at school?' }),
      notes: {
        ...notes,
        accepted: [...(notes.accepted ?? []), { rule: 'item-version', at: 'bel.part', reason: 'Hardly.' }],
      },
    },
    /^item-version \| bel\.part/m,
  ],
  [
    'a help line that is gone',
    { ...belonging, definition: (({ help: _, ...rest }) => rest)(definition) },
    /^mistake \| help \| Students can write/m,
  ],
  [
    'students who are asked for their name',
    { ...belonging, definition: { ...definition, privacy: ['anonymous', 'identified'] } },
    /^student-privacy /m,
  ],
  ['words of a machine', words({ status: 'machine' }), /^machine-words /m],
  [
    'a matrix, which counts as its rows',
    item('bel.part', { type: 'matrix', rows: rowsOf('In class', 'At lunch') }),
    /^counts .* scales: 22 promised, 23 found/m,
  ],
  [
    'a survey longer than promised',
    noted({ limits: { ...notes.limits, minutes: 3 } }),
    /^minutes .* about 6 minutes; .* at most 3/m,
  ],
  [
    'a long word without a reason',
    noted({ hardWords: { en: {}, es: {} } }),
    /^hard-words .* "ethnicity" is a long word/m,
  ],
  [
    'a reason without its word',
    noted({ hardWords: { ...notes.hardWords, en: { ...notes.hardWords.en, gone: 'Why?' } } }),
    /^hard-words .* "gone" has a reason/m,
  ],
  [
    'an excuse for a text that does differ',
    noted({ sameInSpanish: { ...notes.sameInSpanish, title: 'No reason.' } }),
    /^acceptance-unused .* at "title"/m,
  ],
  [
    'a missing translation',
    words({ items: (({ 'bel.yours': _, ...rest }) => rest)(es.items) }),
    /^text-missing \| items\.bel\.yours\.label/m,
  ],
  [
    'an option that the original lacks',
    words({
      items: {
        ...es.items,
        'id.grade': { label: '¿Grado?', options: { ...es.items['id.grade']?.options, '13': 'Grado 13' } },
      },
    }),
    /^mistake .* no option "13"/m,
  ],
  ['a catalogue of another version', words({ version: '0.9.0' }), /^mistake \| version/m],
  [
    'English in the Spanish',
    words({
      items: { ...es.items, 'bel.yours': { label: 'How much does this school feel like your school, too?' } },
    }),
    /^untranslated \| bel\.yours/m,
  ],
  [
    'usted to a student',
    words({ items: { ...es.items, 'bel.yours': { label: '¿Cómo le trata su escuela?' } } }),
    /^form-of-address \| bel\.yours \| "le"/m,
  ],
  [
    'hard Spanish',
    words({
      thanks:
        'La responsabilidad institucional interdepartamental requiere deliberaciones extraordinariamente. '.repeat(
          40,
        ),
    }),
    /^reading-level .* INFLESZ/m,
  ],
];

describe('harm done to an instrument is found:', () => {
  for (const [what, input, expected] of harm) {
    it(what, () => assert.match(found(input).join('\n'), expected));
  }
});
