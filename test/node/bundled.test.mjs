import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { hashOf, isMaterial } from '../../scripts/lib/bundle/bundled.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kith-bundled-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name, text) => writeFileSync(join(folder, name), text);

describe('whether the served files have to be made again', () => {
  test('is seen by what stands in a file, by its name, and by which files there are', () => {
    write('a.js', 'one');
    write('b.js', 'two');
    const before = hashOf(['a.js', 'b.js'], folder);
    assert.equal(hashOf(['a.js', 'b.js'], folder), before);
    assert.notEqual(hashOf(['a.js'], folder), before);
    write('a.js', 'onetwo');
    write('b.js', '');
    assert.notEqual(hashOf(['a.js', 'b.js'], folder), before);
    write('c.js', 'one');
    write('d.js', 'two');
    assert.notEqual(hashOf(['c.js', 'd.js'], folder), before);
  });

  test('follows from what was compiled, from its sources, from pages and styles, and from what puts them together', () => {
    for (const path of [
      'packages/core/dist/index.js',
      'packages/embed/src/builder/page/builder.css',
      'packages/embed/src/builder/page/builder.html',
      'packages/elements/package.json',
      'packages/elements/src/survey/survey-model.ts',
      'scripts/lib/bundle/tight.mjs',
    ])
      assert.ok(isMaterial(path), path);
  });

  test('follows neither from themselves nor from tests', () => {
    for (const path of [
      'packages/embed/dist/files/kith.js',
      'packages/embed/dist/kith-0.1.0.zip',
      'packages/embed/dist/.bundled',
      'packages/core/dist/minutes-of.test.js',
      'packages/core/src/minutes-of.test.ts',
      'packages/core/dist/minutes-of.d.ts',
      'packages/elements/dist/survey/testing/stage.js',
      'packages/core/tsconfig.tsbuildinfo',
    ])
      assert.ok(!isMaterial(path), path);
  });
});
