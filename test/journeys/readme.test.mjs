import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { engineName } from '../engines/driver.mjs';
import { blocksOf } from '../node/document-rules.mjs';
import { expectedCells, planFor } from './plan.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

const [snippet] = blocksOf(readFileSync(join(root, 'README.md'), 'utf8'), 'html');
const instrument = 'student-belonging-6-12';

test(`${engineName}: the snippet of README.md in a plain page ends in a row of the export`, async () => {
  assert.ok(snippet.includes('https://surveys.example.org/responses'));
  const setting = await startSetting(({ endpoint }) => ({
    '/': `<!doctype html><html lang="en"><head><title>School</title><script src="/report.js"></script></head>
      <body>${snippet.replace('https://surveys.example.org/responses', endpoint)}</body></html>`,
  }));
  try {
    const words = wordsOf(instrument, 'en');
    const person = personAt(setting.driver, words);
    await setting.driver.open(setting.site.url);
    await person.reads(words.definition.title);
    const plan = planFor(words.definition, {});
    const met = await person.answerAll(plan);
    await person.reads(words.language.texts.received);
    const rows = await setting.collector.rows(instrument);
    const expected = { ...expectedCells(plan, met), 'context.gradeBand': '6-8', status: 'complete' };
    assert.deepEqual(
      rows.map((row) => Object.fromEntries(Object.keys(expected).map((name) => [name, row[name]]))),
      [expected],
    );
    assert.deepEqual(await setting.complaints(), []);
  } finally {
    await setting.close();
  }
});
