import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ResultsPlan } from '@kith/results';
import { settingsFromEnvironment } from '../settings-from-environment.js';
import { temporaryFolder } from '../testing/places.js';

const plan: ResultsPlan = {
  instrument: 'made-up-survey',
  measures: [{ id: 'bel', item: 'bel', version: 1, values: [1, 2, 3], favourable: [3] }],
  constructs: [],
  groupings: [{ id: 'school', from: { context: 'school' }, kind: 'one' }],
  crossings: [],
  smallest: 10,
};

async function settingsWith(plans: unknown, env: Readonly<Record<string, string>> = {}) {
  const path = join(await temporaryFolder(), 'plans.json');
  writeFileSync(path, typeof plans === 'string' ? plans : JSON.stringify(plans));
  return settingsFromEnvironment({ KITH_RESULTS: path, ...env });
}

describe('the settings for results', () => {
  test('are a file of plans and a list of keys', async () => {
    const keys = 'a-key-for-one-reader, a-key-for-another-one';
    const settings = await settingsWith([plan], { KITH_RESULTS_KEYS: keys });
    assert.deepEqual(settings.results, [plan]);
    assert.deepEqual(settings.resultsKeys, ['a-key-for-one-reader', 'a-key-for-another-one']);
  });

  test('name what to mend in the file', async () => {
    await assert.rejects(settingsWith('{'), /KITH_RESULTS: it is no JSON/);
    await assert.rejects(settingsWith([{ ...plan, smallest: 3 }]), /KITH_RESULTS: .*5 to 30/);
    await assert.rejects(settingsWith([{ ...plan, groupings: 'all' }]), /KITH_RESULTS: .*"groupings"/);
    assert.throws(() => settingsFromEnvironment({ KITH_RESULTS: '/nowhere.json' }), /KITH_RESULTS/);
  });

  test('are none where nothing is set', () => {
    const { results, resultsKeys } = settingsFromEnvironment({});
    assert.deepEqual([results, resultsKeys], [undefined, undefined]);
  });
});
