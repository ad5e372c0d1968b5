import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { flagships, instrumentIds } from './catalogue.js';
import { instruments } from './instruments.js';

describe('the catalogue', () => {
  it('lists every instrument under its own id', () => {
    assert.deepEqual(Object.keys(instruments), instrumentIds);
    for (const id of instrumentIds) assert.equal(instruments[id].definition.id, id);
  });
  it('sends every flagship choice to an instrument that exists', () => {
    const chosen = Object.values(flagships).flatMap((choices) => Object.values<string>(choices));
    for (const id of chosen)
      assert.ok(
        instrumentIds.some((known) => known === id),
        id,
      );
  });
  it('gives each grade band the student survey that is made for it', () => {
    for (const [band, id] of Object.entries(flagships['grade-band'])) {
      const { gradeBands = [] } = instruments[id].definition;
      assert.ok(
        gradeBands.some((one) => one === band),
        `${id} is not for ${band}`,
      );
    }
  });
  it('offers every grade band that a student survey is made for', () => {
    const bands = Object.values(instruments).flatMap(({ definition }) => definition.gradeBands ?? []);
    assert.deepEqual(Object.keys(flagships['grade-band']).sort(), [...new Set(bands)].sort());
  });
  it('imports no definition, so that a page loads only what it shows', async () => {
    const source = await readFile(new URL('./catalogue.js', import.meta.url), 'utf8');
    assert.doesNotMatch(source, /\bimport\b(?!s)|\bfrom '/);
  });
});
