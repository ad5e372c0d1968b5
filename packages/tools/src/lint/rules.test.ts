import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from './rules.js';
import { examples, type Example } from './testing/examples.js';
import { foundBy } from './testing/found.js';

/** What is missing for a rule to be believed. */
function gaps(ids: readonly string[], given: Readonly<Record<string, Partial<Example>>>): readonly string[] {
  const missing = ids.flatMap((id) => [
    ...(given[id]?.fails ? [] : [`${id}: no example that fails`]),
    ...(given[id]?.passes ? [] : [`${id}: no example that passes`]),
  ]);
  const strange = Object.keys(given).filter((id) => !ids.includes(id));
  return [...missing, ...strange.map((id) => `${id}: an example without a rule`)];
}

const ids = rules.map(({ id }) => id);

describe('rules', () => {
  it('without an example that fails or passes are found', () => {
    const given = { ...examples, required: { fails: { definition: {} } } };
    assert.deepEqual(gaps([...ids, 'new'], given), [
      'required: no example that passes',
      'new: no example that fails',
      'new: no example that passes',
    ]);
  });
  it('have an example each that fails, and one that passes', () => {
    assert.deepEqual(gaps(ids, examples), []);
  });
  it('are in files of their own, each under its id, and each is used', () => {
    const files = readdirSync(new URL('./rules/', import.meta.url)).filter((name) => name.endsWith('.js'));
    assert.deepEqual(files.map((name) => name.replace('.js', '')).sort(), [...ids].sort());
  });
  for (const { id, severity, why, mend, example } of rules) {
    it(`${id} finds what breaks it, and leaves alone what keeps to it`, () => {
      const { fails, passes } = examples[id]!;
      assert.notDeepEqual(foundBy(id, fails), []);
      assert.deepEqual(foundBy(id, passes), []);
    });
    it(`${id} says why and how to mend, in sentences`, () => {
      for (const text of [why, mend]) assert.match(text, /^["A-Z].*[.?)"`]$/);
      assert.ok(example !== '' && ['error', 'warning'].includes(severity));
    });
  }
});
