import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireChromium } from '../../scripts/lib/find-browser.mjs';
import { runFaults } from './run.mjs';
import { sabotages } from './sabotage.mjs';
import { sabotagedFiles } from './sabotaged-file.mjs';

await requireChromium();

for (const [name, { what, count, mix }] of Object.entries(sabotages)) {
  test(`a delivery that ${what} is found out`, async () => {
    const changed = await sabotagedFiles(name);
    const { failures } = await runFaults({
      seed: 1,
      count,
      devices: 3,
      mix,
      changed,
      patience: 8000,
      say: () => undefined,
    });
    assert.ok(failures.length > 0, `${name}: nothing was lost or doubled in ${count} responses`);
  });
}
