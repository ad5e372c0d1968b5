import { randomUUID } from 'node:crypto';

/** Texts that break what is put together from strings, or what a spreadsheet, a form or a database reads into them. */
export const hostileTexts = [
  '=HYPERLINK("https://example.org","x")',
  "'; drop table kith_responses; --",
  '+1-555-0100',
  '@SUM(A1:A9)',
  '-5',
  '4',
  'true',
  'null',
  '{"a":[1]}',
  '"quoted"',
  '2026-11-02',
  'a&b=c%20d+e#f',
  'two\nlines\r\nand\ttab',
  '<script>alert(1)</script>',
  'مرحبا 👩‍👩‍👧 \u202Egnp.exe',
  '\\u0000 \\x00 \\',
  '$1 $$ :name ${x}',
];

const answer = (itemId, type, value, more = {}) => ({
  itemId,
  itemVersion: 1,
  type,
  state: 'answered',
  value,
  ...more,
});

/** An anonymous response with an answer of every form, all states, and the given texts. */
export const responseWith = (texts = ['Soup'], changes = {}) => ({
  schema: 'response/1',
  libraryVersion: '0.1.0',
  responseId: randomUUID(),
  instrument: { id: 'made-up', version: '1.0.0' },
  locale: 'en',
  localeStatus: 'reviewed',
  mode: 'web-self',
  respondentUnit: 'self',
  context: {},
  consent: { textId: 'notice@1', result: 'given' },
  status: 'complete',
  answers: [
    answer('voice.1', 'scale', 4),
    answer('lunch', 'multiple-choice', ['soup', 'other'], { otherText: texts[0] }),
    answer('none', 'multiple-choice', []),
    answer('rows', 'matrix', { 0: 2, 1: 'not-sure' }),
    answer('home', 'repeating-group', [{ name: 'A', age: 3 }, { name: 'B' }]),
    { itemId: 'skipped', itemVersion: 2, type: 'scale', state: 'skipped', value: null },
    ...texts.map((text, index) => answer(`text.${index}`, 'long-text', text)),
  ],
  test: true,
  privacyMode: 'anonymous',
  submittedOn: '2026-11-02',
  durationBucket: '1-2min',
  ...changes,
});
