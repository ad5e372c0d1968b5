import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inFolder, kith } from '../cli/testing/kith.js';
import { surveyOfEveryType } from '../lint/testing/every-type.js';
import { open, rating, survey } from '../lint/testing/survey.js';

describe('kith tree', () => {
  it('refuses a definition with mistakes, and names the command that explains them', async () => {
    const { code, err } = await inFolder({ 'a.json': { kith: 1 } }, (path) => kith('tree', path('a.json')));
    assert.equal(code, 2);
    assert.match(err, /\d+ mistakes\. `kith check` lists and explains it\.$/);
  });
  it('refuses a language that is not there, and names those that are', async () => {
    const { code, err } = await kith('tree', 'session-exit', '--language', 'fr');
    assert.deepEqual([code, err], [2, 'session-exit has no words in "fr". There are: en, es, ar.']);
  });
  it('takes one survey at a time', async () => {
    assert.equal((await kith('tree')).code, 2);
    assert.equal((await kith('tree', 'session-exit', 'family-relationships')).code, 2);
  });
  it('says under which condition an item shows, and how long each path takes', async () => {
    const { code, out } = await kith('tree', 'student-belonging-6-12');
    assert.equal(code, 0);
    assert.match(
      out,
      /voice\.help \(long-text\): .*\n +only if voice\.asked is at most 2 or voice\.used is at most 2/,
    );
    assert.match(
      out,
      /2 paths:\n {2}27 questions, 5 minutes: without voice\.help\n {2}28 questions, 6 minutes: with/,
    );
  });
  it('speaks the language that is asked for', async () => {
    assert.match(
      (await kith('tree', 'session-exit', '--language', 'es')).out,
      /¿Qué le pareció esta sesión\?/,
    );
  });
  it('says when there are too many paths', async () => {
    const items = Array.from({ length: 40 }, (_, i) => [
      rating(`r${i}`),
      open(`o${i}`, { showIf: { item: `r${i}`, atMost: 2 } }),
    ]).flat();
    const { out } = await inFolder({ 'a.json': survey(items) }, (path) => kith('tree', path('a.json')));
    assert.match(
      out,
      /More than 2000 paths: too many to count or list\.\nShortest: 40 questions, 7 minutes\./,
    );
  });
  it('says it where there is one path only', async () => {
    const { out } = await inFolder({ 'a.json': survey([rating('a')]) }, (path) =>
      kith('tree', path('a.json')),
    );
    assert.match(out, /One path: 1 question, 1 minute\.$/);
  });
  it('says what chance, conditions of parts, computed values and ends do', async () => {
    const { out } = await inFolder({ 'a.json': surveyOfEveryType }, (path) => kith('tree', path('a.json')));
    for (const line of [
      '   1 of 2 of these, drawn by chance\n   in an order of chance',
      '      asked for if scale is at most 2',
      '      options in an order of chance',
      '      rows in an order of chance\n      row "A bike" only if scale is at most 2',
      '      option "First" only if scale is at most 2',
      '      only if matrix, row "The bus", is at least 4',
      'Computed:\n   mean: the mean of scale, numeric, from 2 answers on\n   sum: the sum of scale, matrix',
      'Ends:\n   low: only if the computed mean is at most 2\n   otherwise the thanks',
      '; ends with low\n',
      'They are bounds: not all that decides is followed.',
      'Taken to come either way: whether the computed mean is at most 2; which questions of q are drawn.',
    ]) {
      assert.ok(out.includes(line), line);
    }
  });
  it('--json has the documented shape', async () => {
    const found = JSON.parse((await kith('tree', 'session-exit', '--json')).out) as Record<string, unknown>;
    assert.deepEqual(
      Object.keys(found),
      'kith instrument version language title pages computed ends paths shortest longest exact assumes'.split(
        ' ',
      ),
    );
    assert.equal(found['kith'], 'tree/1');
  });
});
