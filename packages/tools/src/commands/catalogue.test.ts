import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flagships, instrumentIds } from '@kith/instruments';
import { choices, chosenBy } from '../catalogue/choose.js';
import { kith } from '../cli/testing/kith.js';

describe('kith catalogue', () => {
  it('offers the nearest name for an activity, an audience or a language that is not there', async () => {
    for (const [option, given, meant] of [
      ['activity', 'DRN 44', 'DRN4'],
      ['audience', 'familly', 'family'],
      ['language', 'ess', 'es'],
    ] as const) {
      const { code, err } = await kith('catalogue', `--${option}`, given);
      assert.equal(code, 2);
      assert.ok(err.startsWith(`There is no ${option} `) && err.includes(`"${meant}"`), err);
    }
  });
  it('says what is wrong with minutes, and with what it cannot take', async () => {
    assert.match((await kith('catalogue', '--minutes', 'few')).err, /needs a number of minutes/);
    assert.match((await kith('catalogue', 'session-exit')).err, /takes options only/);
  });
  it('says so where nothing fits, and how to go on', async () => {
    const { code, out } = await kith('catalogue', '--audience', 'student', '--activity', 'LERN 13');
    assert.equal(code, 0);
    assert.match(out, /^Nothing in the catalogue fits/);
  });
  it('lists everything without a wish', async () => {
    const { out } = await kith('catalogue');
    for (const id of instrumentIds) assert.ok(out.includes(`${id}: `), id);
  });
  it('keeps to every wish at once', () => {
    const found = chosenBy({ activity: 'drn9', audience: 'student', minutes: 2, languages: ['es'] });
    assert.ok(found.length > 0 && found.length < choices().length);
    for (const { audience, minutes, languages, activities } of found) {
      assert.ok(activities.includes('DRN 9') && audience === 'student' && minutes <= 2);
      assert.ok(languages.includes('es'));
    }
  });
  it('does not take activity 1 for 11, and takes a programme for all that it does', () => {
    assert.ok(chosenBy({ activity: 'EW 1' }).every(({ activities }) => activities.includes('EW 1')));
    const ids = (activity: string): readonly string[] => chosenBy({ activity }).map(({ id }) => id);
    assert.ok(ids('MDN 14').every((id) => ids('MDN').includes(id)));
  });
  it('finds all of the words in what a survey is called or for, or in one activity, whatever the accents', async () => {
    const ids = (words: string): readonly string[] => chosenBy({ words }).map(({ id }) => id);
    assert.deepEqual(ids('coaching check'), ['coaching-check-in']);
    assert.ok(ids('small CHANGES').includes('student-pulse-6-12'));
    assert.ok(ids('cambios pequenos').includes('student-pulse-6-12'));
    // "retreats" and "coach" stand in activities that the same survey serves, but in none together.
    assert.deepEqual(ids('retreats coach'), []);
    assert.deepEqual(
      ids(' '),
      choices().map(({ id }) => id),
    );
    const { out } = await kith('catalogue', '--words', 'coaching check');
    assert.match(out, /^coaching-check-in: /);
  });
  it('says of each survey how long and how hard it is, and whose words it has', () => {
    for (const { id, questions, reading, status, languages, inShort, titles } of choices()) {
      assert.ok(questions > 0 && reading.fleschKincaid < 8 && reading.inflesz > 55, id);
      assert.deepEqual(Object.keys(status), languages);
      assert.deepEqual(Object.keys(titles), languages);
      assert.ok(inShort['en'] && inShort['es'], id);
    }
  });
  it('counts what one person is asked: the longest set in focus, and one of the questions that take turns', () => {
    const questions = Object.fromEntries(choices().map((each) => [each.id, each.questions]));
    // 22 ratings, two open questions and four on who one is; two anchors, a set of four, one on trust, one open, grade.
    assert.equal(questions['student-belonging-6-12'], 28);
    assert.equal(questions['student-pulse-6-12'], 9);
  });
  it('prints tags that choose this very instrument, and a pulse with its set', () => {
    for (const { id, tag } of choices()) {
      const [, name, attribute, value = ''] = /^<(\S+) ([\w-]+)="([^"]*)"/.exec(tag) ?? [];
      const chosen = Object.entries<Readonly<Record<string, string>>>(flagships).find(
        ([each]) => each === attribute,
      );
      assert.equal(chosen ? chosen[1][value] : value, id);
      assert.ok(tag.endsWith(`</${name}>`) && tag.includes('<a href='));
    }
    assert.match(choices().find(({ id }) => id === 'student-pulse-3-5')!.tag, / focus="voice" /);
  });
  it('gives the same as data', async () => {
    const { out } = await kith('catalogue', '--json', '--audience', 'family');
    const { kith: form, found } = JSON.parse(out) as { kith: string; found: readonly { audience: string }[] };
    assert.equal(form, 'choices/1');
    assert.ok(found.length > 0 && found.every(({ audience }) => audience === 'family'));
  });
});
