import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { inFolder, kith } from '../cli/testing/kith.js';

describe('kith documents', () => {
  it('offers the nearest document for one that there is not', async () => {
    const { code, err } = await kith('documents', 'session-exit', '--kind', 'data-element');
    assert.deepEqual([code, err], [2, 'There is no document "data-element". Did you mean "data-elements"?']);
  });
  it('refuses a privacy mode that the survey does not allow', async () => {
    const { code, err } = await kith(
      'documents',
      'student-voice',
      '--kind',
      'data-elements',
      '--privacy',
      'identified',
    );
    assert.deepEqual([code, err.includes('There are: anonymous, confidential.')], [2, true]);
  });
  it('refuses a privacy mode for the copy that tells of them all', async () => {
    const { code, err } = await kith('documents', 'student-voice', '--privacy', 'anonymous');
    assert.deepEqual([code, err], [2, '"inspection" tells of every privacy mode: leave out --privacy.']);
  });
  it('writes all that a survey can have into a folder, and nothing over what is there', async () => {
    await inFolder({}, async (path) => {
      const folder = path('papers');
      const first = await kith('documents', 'session-exit', '--folder', folder, '--language', 'es');
      assert.equal(first.code, 0, first.err);
      assert.deepEqual((await readdir(folder)).sort(), [
        'data-elements.csv',
        'data-elements.html',
        'datapackage.json',
        'inspection.html',
      ]);
      const ofStudents = path('students');
      await kith('documents', 'lesson-exit', '--folder', ofStudents, '--privacy', 'confidential');
      assert.deepEqual(
        (await readdir(ofStudents)).filter((name) => /^(?:letter|proctor)/.test(name)).sort(),
        ['letter.html', 'proctor.html'],
      );
      assert.match(await readFile(`${folder}/inspection.html`, 'utf8'), /<html lang="es"/);
      assert.equal((await kith('documents', 'session-exit', '--folder', folder)).code, 2);
      assert.equal((await kith('documents', 'session-exit', '--folder', folder, '--force')).code, 0);
    });
  });
});
