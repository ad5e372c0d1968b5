import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { cataloguesOf, instruments } from '@kith/instruments';
import type { Catalogue, InterfaceLanguage } from '@kith/core';
import { inFolder, kith } from '../cli/testing/kith.js';
import { checkInterface } from '../interface/check-interface.js';
import { english } from '../interface/languages.js';

type Table = string[][];
type Change = (table: Table) => Table;

/** Sends a sheet out, does something to it, takes it in. */
async function roundTrip(what: string, language: string, change: Change, ...more: readonly string[]) {
  return inFolder({}, async (path) => {
    const sent = await kith('translate', what, '--language', language, '--out', path('a.csv'));
    assert.deepEqual([sent.code, sent.err], [0, '']);
    const table = parse(await readFile(path('a.csv'), 'utf8'), { bom: true });
    await writeFile(path('a.csv'), stringify(change(table)));
    const back = await kith(
      'translate',
      what,
      '--language',
      language,
      '--sheet',
      path('a.csv'),
      '--out',
      path('a.json'),
      ...more,
    );
    const json = await readFile(path('a.json'), 'utf8').catch(() => 'null');
    return { ...back, document: JSON.parse(json) as Catalogue };
  });
}

const at =
  (key: string, write: (row: string[]) => string[]): Change =>
  (table) =>
    table.map((row) => (row[0] === key ? write(row) : row));
const translated =
  (text: string) =>
  ([key = '', source = '', , ...rest]: string[]) => [key, source, text, ...rest];

describe('kith translate', () => {
  for (const what of ['session-exit', 'student-belonging-6-12', 'family-relationships'] as const)
    it(`${what} comes back as it went out`, async () => {
      for (const catalogue of cataloguesOf(instruments[what])) {
        const { code, err, document } = await roundTrip(what, catalogue.language, (table) => table);
        assert.deepEqual([code, err, document], [0, '', JSON.parse(JSON.stringify(catalogue))]);
      }
    });

  it('the interface comes back as it went out, Arabic with its six forms', async () => {
    for (const language of ['es', 'ar']) {
      const { code, err, document } = await roundTrip('interface', language, (table) => table);
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(checkInterface(document as unknown as InterfaceLanguage, english), []);
    }
  });

  it('lists what has changed, and raises the status only when asked', async () => {
    const change = at('items/keep/label', translated('¿Qué se queda?'));
    const { out, document } = await roundTrip('session-exit', 'es', change);
    assert.match(out, /items\/keep\/label: ".*" → "¿Qué se queda\?"\n1 changed, .* Status: draft\./);
    assert.equal(document.items['keep']?.label, '¿Qué se queda?');
    assert.equal(
      (await roundTrip('session-exit', 'es', change, '--status', 'reviewed')).document.status,
      'reviewed',
    );
  });

  const harm: readonly (readonly [string, Change, RegExp])[] = [
    [
      'a row that is gone',
      (table) => table.filter(([key]) => key !== 'title'),
      /^The row of "title" is missing\./m,
    ],
    [
      'a row of another survey',
      (table) => [...table, ['items/gone/label', 'a', 'b']],
      /there is no text "items\/gone\/label"/,
    ],
    ['a row that is there twice', (table) => [...table, table[1]!], /stands in the sheet twice/],
    ['a text without its translation', at('thanks', translated(' ')), /"thanks" has no translation/],
    [
      'an original that has changed since',
      at('thanks', ([key = '', , ...rest]) => [key, 'Thank you.', ...rest]),
      /the original of "thanks" is now/,
    ],
    [
      'a placeholder too many',
      at('thanks', translated('Gracias, {name}.')),
      /expected no placeholder, found \{name\}/,
    ],
  ];
  for (const [what, change, words] of harm)
    it(`finds ${what}, and writes nothing`, async () => {
      const { code, err, document } = await roundTrip('session-exit', 'es', change);
      assert.deepEqual([code, document], [1, null]);
      assert.match(err, words);
      assert.match(err, /nothing was written\.$/);
    });

  it('finds a lost number in the interface, where the form stands for many numbers', async () => {
    const { code, err } = await roundTrip('interface', 'ar', at('texts/minutes/few', translated('دقائق')));
    assert.deepEqual([code, /expected \{n\}, found none/.test(err)], [1, true]);
  });

  it('a new language begins with the forms that it needs', async () => {
    const { out } = await kith('translate', 'interface', '--language', 'ru');
    for (const form of ['one', 'few', 'many', 'other'])
      assert.ok(out.includes(`texts/minutes/${form},`), form);
  });

  it('begins with a catalogue that is not whole', async () => {
    const { definition, es } = instruments['session-exit'];
    await inFolder({ 'a.json': definition, 'es.json': { ...es, title: undefined } }, async (path) => {
      const { out } = await kith(
        'translate',
        path('a.json'),
        '--catalogue',
        path('es.json'),
        '--language',
        'es',
      );
      assert.match(out, /^title,How was this session\?,,/m);
    });
  });

  it('writes over nothing, and says what it cannot do', async () => {
    await inFolder({ 'a.csv': 'mine' }, async (path) => {
      const typed = ['translate', 'session-exit', '--language', 'so', '--out', path('a.csv')];
      assert.match((await kith(...typed)).err, /is there already/);
      assert.equal(await readFile(path('a.csv'), 'utf8'), 'mine');
      assert.equal((await kith(...typed, '--force')).code, 0);
    });
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['session-exit'], /Name one language/],
      [['session-exit', '--language', 'no such'], /is no language tag/],
      [['session-exit', '--language', 'en'], /is written in "en" itself/],
      [['--language', 'so'], /Name one file/],
      [
        ['session-exit', '--language', 'so', '--sheet', 'gone.csv'],
        /gone\.csv cannot be read: there is no such file/,
      ],
      [['session-exit', '--language', 'so', '--status', 'reviewed'], /goes with a sheet/],
    ];
    for (const [typed, words] of refused) {
      const { code, err } = await kith('translate', ...typed);
      assert.equal(code, 2);
      assert.match(err, words);
    }
  });
});
