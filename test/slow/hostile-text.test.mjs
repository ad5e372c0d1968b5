import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, normaliseText } from '../../packages/core/dist/index.js';
import { DefinitionError, parseResponse } from '../../packages/core/dist/schema/index.js';
import { oneOf } from '../../packages/core/dist/testing/chance.test.js';
import { parseCsv } from '../engines/parse-csv.mjs';
import { holdsWithCollector, tryWithCollector, withCollector } from './async-property.mjs';

const pieces = [
  ...['<script>alert(1)</script>', '</title><img src=x onerror=alert(1)>', '&lt;b&gt;', '{{short|x}}', '$&'],
  ...['\u202Egnirts\u202C', '\u2066x\u2069', '\u200B', '\u200D', '\uFEFF', '\u00AD', 'e\u0301', '👩‍👩‍👧', 'پرسش'],
  ...[
    '\uD800',
    '\uDC00',
    '\uDC00\uD800',
    '\u0000',
    '\u0001',
    '\u007F',
    '\u0085',
    '\uFFFE',
    '\u2028',
    '\u2029',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\\',
    ' ',
    '\u00A0',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'undefined',
    '-99',
    'skipped',
    "'; DROP TABLE responses; --",
    '%00',
  ],
];

/** A text of a few pieces; now and then one that fills all the room there is. */
function hostileText(choose, most) {
  const text = Array.from({ length: 1 + choose(8) }, () => oneOf(choose, pieces)).join('');
  return (choose(50) ? text : text.repeat(Math.ceil(most / text.length))).slice(0, most);
}

const text = (type, id) => ({ type, id, label: id, maxLength: 20_000 });
const definition = {
  kith: 1,
  id: 'hostile-text',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous'],
  title: 'Texts',
  notice: { id: 'notice@1', kind: 'notice', intro: 'Why.', whoSees: 'Who.' },
  thanks: 'Thank you.',
  pages: [
    {
      id: 'p',
      items: [
        text('short-text', 'short'),
        text('long-text', 'long'),
        {
          type: 'single-choice',
          id: 'choice',
          label: 'Choice',
          options: [{ id: 'other', label: 'Other', other: true }],
        },
        {
          type: 'repeating-group',
          id: 'group',
          label: 'Group',
          entry: 'Entry',
          fields: [text('short-text', 'short'), text('long-text', 'long')],
        },
      ],
    },
  ],
};

/** A finished record with hostile texts, and the texts as they must come out of everything. */
function recordOf({ choose }) {
  // One of them can be as long as the record allows; two would be more than the collector takes at once.
  const given = { short: hostileText(choose, 1000), long: hostileText(choose, 19_000) };
  const other = hostileText(choose, 190);
  const run = createRun(definition);
  run.next();
  run.answer('short', given.short);
  run.answer('long', given.long);
  run.answer('choice', 'other', { otherText: other });
  run.answer('group', [given]);
  const kept = { short: normaliseText(given.short, true), long: normaliseText(given.long) };
  return { record: run.finish(), kept: { ...kept, other: normaliseText(other, true) } };
}

/** The texts of a record, as they are found in it. */
function textsIn({ answers }) {
  const by = Object.fromEntries(answers.map((answer) => [answer.itemId, answer]));
  const entry = by.group.value?.[0] ?? {};
  return {
    texts: { short: by.short.value ?? '', long: by.long.value ?? '', other: by.choice.otherText ?? '' },
    group: { short: entry.short ?? '', long: entry.long ?? '' },
  };
}

const asFound = ({ short, long, other }) => ({ texts: { short, long, other }, group: { short, long } });

/** What a spreadsheet must not run has an apostrophe before it. */
const inCell = (words) => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);

function isInRow(row, { short, long, other }) {
  assert.deepEqual([row.short, row.long, row['choice.otherText']], [short, long, other].map(inCell));
  const [entry = {}] = JSON.parse(row.group || '[]');
  assert.deepEqual([entry.short ?? '', entry.long ?? ''], [short, long]);
}

/** Sends hostile records; afterwards looks for each of them in both exports. */
function journey({ changed = (words) => words } = {}) {
  const sent = new Map();
  const check = async (trial, { post }) => {
    const { record, kept } = recordOf(trial);
    assert.ok(record);
    assert.deepEqual(textsIn(record), asFound(kept));
    assert.deepEqual(parseResponse(JSON.parse(JSON.stringify(record))), record);
    assert.equal((await post(JSON.stringify(record))).status, 201);
    sent.set(record.responseId, kept);
  };
  const after = async ({ take }) => {
    const exported = JSON.parse(await take('/export.json?instrument=hostile-text')).responses;
    const rows = parseCsv(await take('/export.csv?instrument=hostile-text'));
    assert.deepEqual([exported.length, rows.length], [sent.size, sent.size]);
    for (const record of exported)
      assert.deepEqual(textsIn(record), asFound(changed(sent.get(record.responseId))));
    for (const row of rows) isInRow(row, changed(sent.get(row.responseId)));
  };
  return [check, { after, definitions: [definition] }];
}

describe('what somebody typed', () => {
  holdsWithCollector('comes out of both exports as it was kept', ...journey());

  test('is missed where it comes out as something else', async () => {
    const changed = (kept) => ({ ...kept, long: kept.long.replace(/\u200B|e/g, '') });
    const [check, options] = journey({ changed });
    await assert.rejects(tryWithCollector(check, { ...options, cases: 60 }), /deep-equal/);
  });
});

describe('a megabyte', () => {
  for (const [name, piece] of Object.entries({
    letters: 'a',
    surrogates: '\uD800',
    breaks: '\r',
    blanks: ' \t',
  }))
    test(`of ${name} ends no run and is taken nowhere`, { timeout: 60_000 }, async () => {
      const words = `x${piece.repeat(1_000_000)}x`;
      const run = createRun(definition);
      run.next();
      for (const id of ['short', 'long']) run.answer(id, words);
      const isLong = run.snapshot.item('long').issues.some(({ code }) => code === 'too-long');
      assert.equal(run.finish(), null);
      assert.ok(isLong);
      const { record } = recordOf({ choose: () => 0 });
      const answers = record.answers.map((answer) =>
        answer.itemId === 'long' ? { ...answer, value: words } : answer,
      );
      assert.throws(() => parseResponse({ ...record, answers }), DefinitionError);
      const status = await withCollector(
        async ({ post }) => (await post(JSON.stringify({ ...record, answers }))).status,
      );
      assert.ok([413, 422].includes(status), String(status));
    });
});
