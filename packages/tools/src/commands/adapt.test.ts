import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Catalogue, Definition } from '@kith/core';
import { createRun } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { instrumentIds, instruments } from '@kith/instruments';
import { inFolder, kith } from '../cli/testing/kith.js';
import { withItem } from '../lint/testing/with-item.js';
import type { CheckReport } from './check-report.js';

const copyOf = async (id: string, ...typed: readonly string[]): Promise<Definition> =>
  parseDefinition(JSON.parse((await kith('adapt', id, '--id', 'demo-copy', ...typed)).out));
const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

describe('kith adapt', () => {
  it('asks for a survey and an id', async () => {
    for (const typed of [[], ['session-exit'], ['session-exit', 'change-log', '--id', 'x']]) {
      const { code, err } = await kith('adapt', ...typed);
      assert.equal(code, 2);
      assert.match(err, /^Name one survey and an id for the copy: kith adapt /);
    }
  });
  it('refuses the id of the original', async () => {
    const { code, err } = await kith('adapt', 'session-exit', '--id', 'session-exit');
    assert.deepEqual([code, err], [2, '"session-exit" is the original: give the copy an id of its own.']);
  });
  it('offers the nearest name for a question that is not there', async () => {
    const { code, err } = await kith('adapt', 'session-exit', '--id', 'a', '--without', 'worth.tyme');
    assert.deepEqual(
      [code, err],
      [2, 'session-exit has no question "worth.tyme". Did you mean "worth.time"?'],
    );
  });
  it('refuses to leave out what a question that stays depends on, and names that question', async () => {
    const { code, err } = await kith('adapt', 'session-exit', '--id', 'a', '--without', 'safe.speak');
    assert.equal(code, 2);
    assert.match(err, /^The copy cannot be made like this:\n {2}pages\[\d\]\.items\[\d\]\.showIf/);
  });
  it('says which languages there are', async () => {
    const { err } = await kith('adapt', 'session-exit', '--id', 'a', '--languages', 'so');
    assert.equal(err, '');
    await inFolder({}, async (path) => {
      const out = path('a.json');
      const told = await kith('adapt', 'session-exit', '--id', 'a', '--languages', 'so', '--out', out);
      assert.deepEqual(
        [told.code, told.err],
        [2, 'session-exit has no words in "so". There are: en, es, ar.'],
      );
    });
  });

  for (const id of instrumentIds) {
    it(`of ${id} gives a survey that says where it comes from, and has no name of the original`, async () => {
      const { definition } = instruments[id];
      const copy = await copyOf(id);
      assert.equal(copy.basedOn, `${id}@${definition.version}`);
      assert.deepEqual(copy.pages, definition.pages);
      for (const [own, theirs] of [
        [copy.id, definition.id],
        [copy.title, definition.title],
        [copy.notice.id, definition.notice.id],
      ])
        assert.notEqual(own, theirs);
    });
  }
  it('takes a title as it is typed, commas and all', async () => {
    assert.equal(
      (await copyOf('session-exit', '--title', 'Hopes, plans, steps')).title,
      'Hopes, plans, steps',
    );
  });
  it('leaves out questions, and pages without any', async () => {
    const copy = await copyOf('student-pulse-6-12', '--without', 'id.race,trust.use');
    const ids = copy.pages.flatMap(({ items }) => items.map((item) => item.id));
    assert.ok(!ids.includes('id.race') && !ids.includes('trust.use') && ids.includes('pulse.idea'));
    assert.ok(!copy.pages.some(({ id }) => id === 'you'));
    assert.deepEqual(copy.focus, { sets: ['voice', 'care', 'learning'] });
  });
  it('leaves out a set in focus of which no question is left', async () => {
    const copy = await copyOf('student-pulse-3-5', '--without', 'voice.asked,voice.used');
    assert.deepEqual(copy.focus, { sets: ['care'], turns: ['trust.change', 'trust.say'] });
  });
  it('writes the other languages beside it, for what is left, and all of it passes the check', async () => {
    await inFolder({}, async (path) => {
      const [file, spanish, arabic] = [path('a.json'), path('a.es.json'), path('a.ar.json')];
      const told = await kith(
        'adapt',
        'student-pulse-6-12',
        '--id',
        'a',
        '--without',
        'id.race',
        '--out',
        file,
      );
      assert.deepEqual([told.code, told.err], [0, '']);
      const copy = await read<Definition>(file);
      assert.equal(parseCatalogue(await read(spanish), copy).language, 'es');
      const checked = await kith('check', file, spanish, arabic);
      assert.equal(checked.code, 0);
      assert.match(checked.out, /1 left out: id\.race\./);
      assert.match(checked.out, /Nothing to mend in 3 files\./);
    });
  });
  it('writes over nothing, and then nothing at all', async () => {
    await inFolder({ 'a.es.json': { mine: true } }, async (path) => {
      const typed = ['adapt', 'session-exit', '--id', 'a', '--out', path('a.json')];
      const { code, err } = await kith(...typed);
      assert.equal(code, 2);
      assert.match(err, /^Nothing was written: .*a\.es\.json is there already/);
      await assert.rejects(readFile(path('a.json')));
      assert.equal((await kith(...typed, '--force')).code, 0);
      assert.equal((await read<Catalogue>(path('a.es.json'))).instrument, 'a');
    });
  });
  it('gives a survey whose responses say where it comes from', async () => {
    const run = createRun(await copyOf('session-exit'));
    run.next();
    assert.deepEqual(run.finish()?.instrument, {
      id: 'demo-copy',
      version: '1.0.0',
      basedOn: 'session-exit@1.0.0',
    });
  });
});

describe('kith check of a copy', () => {
  const check = async (change: (copy: Definition) => object, ...more: readonly string[]) => {
    const copy = await copyOf('student-belonging-6-12', '--title', 'Ours');
    return inFolder({ 'copy.json': change(copy), 'original.json': copy }, (path) =>
      kith('check', path('copy.json'), ...more.map((each) => each.replace('@', path('')))),
    );
  };
  it('is an error where words changed under the same version, and says which field', async () => {
    const { code, out } = await check((copy) => withItem(copy, 'bel.yours', { label: 'Is it your school?' }));
    assert.equal(code, 1);
    assert.match(out, /error .*\(bel\.yours\) {2}\[adapted-words\]\n.*under bel\.yours@1: `label`\./);
    assert.match(out, /1 in other words: bel\.yours\. Not to be compared\./);
  });
  it('is an error where the scale changed, whatever the version', async () => {
    const { code, out } = await check((copy) =>
      withItem(copy, 'bel.yours', { scale: 'often5', version: 2 } as object),
    );
    assert.equal(code, 1);
    assert.match(out, /\[adapted-scale\]/);
  });
  it('takes no reason for either', async () => {
    const { err } = await inFolder(
      { 'a.json': [{ rule: 'adapted-words', at: 'bel.yours', reason: 'Ours is better.' }] },
      (path) => check((copy) => copy, '--accept', path('a.json')),
    );
    assert.match(err, /"adapted-words" cannot be accepted/);
  });
  it('is an error where it keeps the notice, and names what stands for the original', async () => {
    const { code, out } = await check((copy) => ({
      ...copy,
      notice: { ...copy.notice, id: instruments['student-belonging-6-12'].definition.notice.id },
    }));
    assert.equal(code, 1);
    assert.match(out, /notice\.id {2}\[adapted-name\]/);
  });
  it('is an error under the id of an instrument of the catalogue', async () => {
    const { code, out } = await check((copy) => ({ ...copy, id: 'student-belonging-6-12' }));
    assert.equal(code, 1);
    assert.match(out, /results of the two would be mixed/);
  });
  it('warns of a copy that does not say so, and of a version that is not there', async () => {
    const silent = await check(({ basedOn: _, ...copy }) => copy);
    assert.match(silent.out, /questions are those of student-belonging-6-12@1\.0\.0, word for word/);
    const older = await check((copy) => ({ ...copy, basedOn: 'student-belonging-6-12@0.9.0' }));
    assert.match(older.out, /what there is to compare with is student-belonging-6-12@1\.0\.0\./);
    assert.equal(older.code, 0);
  });
  it('gives the comparison as data', async () => {
    const { out } = await check(
      (copy) => ({
        ...withItem(copy, 'bel.yours', { label: 'Is it your school?', version: 2 }),
        pages: withItem(copy, 'bel.yours', { label: 'Is it your school?', version: 2 }).pages.slice(0, -1),
      }),
      '--json',
    );
    const { comparison } = (JSON.parse(out) as CheckReport).files[0]!;
    assert.equal(comparison?.original, 'student-belonging-6-12@1.0.0');
    assert.deepEqual(comparison.reworded, ['bel.yours']);
    assert.ok(comparison.left.includes('id.race') && !comparison.comparable.includes('bel.yours'));
  });
  it('takes an original that is a file', async () => {
    const { code, out } = await check(
      (copy) => ({
        ...copy,
        id: 'second',
        title: 'Second',
        notice: { ...copy.notice, id: 's@1' },
        basedOn: 'demo-copy@1.0.0',
      }),
      '--original',
      '@/original.json',
    );
    assert.equal(code, 0);
    assert.match(out, /beside demo-copy@1\.0\.0/);
  });
});
