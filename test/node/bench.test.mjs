import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createRun } from '@kith/core';
import { parseDefinition } from '@kith/core/schema';
import { baselineHash, baselineWith, checkBaseline, hashOf, readBaseline } from '../bench/baseline.mjs';
import {
  hides,
  idOf,
  kithDefinition,
  outlineOfKith,
  outlineOfSurveyJs,
  shows,
  surveyJsDefinition,
} from '../bench/definitions.mjs';
import { runChild } from '../bench/engine.mjs';
import { digits, putBetweenMarkers, table } from '../bench/format.mjs';
import { report, seriesOf, targetTable } from '../bench/report.mjs';
import { startBenchSite } from '../bench/site.mjs';
import { median, medianRatio } from '../bench/stats.mjs';
import { targets, verdict } from '../bench/targets.mjs';

describe('the baseline page', () => {
  test('is the one that all numbers were taken against', () => {
    assert.equal(hashOf(readBaseline()), baselineHash);
  });

  test('is refused with one letter changed', () => {
    assert.throws(() => checkBaseline(readBaseline().replace('Neutral', 'neutral')), /has changed/);
  });

  test('repeated to its own length is itself', () => {
    assert.equal(baselineWith(readBaseline(), 20), readBaseline());
  });

  test('repeated to 200 items has 200 groups of five', () => {
    const page = baselineWith(readBaseline(), 200);
    const names = page.match(/name="q\d+"/g);
    assert.equal(names.length, 1000);
    assert.equal(new Set(names).size, 200);
    assert.match(page, /Item 200: .* number 200\./);
  });
});

describe('both sides of a comparison', () => {
  const outlines = (shape) => [
    outlineOfKith(kithDefinition(shape, 20)),
    outlineOfSurveyJs(surveyJsDefinition(shape, 20)),
  ];

  for (const shape of ['plain', 'chain', 'fan'])
    test(`ask the same: ${shape}`, () => {
      const [kith, surveyJs] = outlines(shape);
      assert.deepEqual(kith, surveyJs);
      assert.equal(kith[0].length, 20);
    });

  test('do not ask the same where one condition differs', () => {
    const other = surveyJsDefinition('chain', 20);
    other.pages[0].elements[5].visibleIf = '{q4} = 5';
    assert.notDeepEqual(outlineOfKith(kithDefinition('chain', 20)), outlineOfSurveyJs(other));
  });

  test('use definitions that Kith accepts', () => {
    for (const shape of ['plain', 'chain', 'fan'])
      assert.equal(parseDefinition(kithDefinition(shape, 20)).pages[0].items.length, 20);
  });

  test('in a chain, the item behind the middle comes and goes, and all behind it with answers', () => {
    const run = createRun(kithDefinition('chain', 20));
    run.next();
    const shown = () => Array.from({ length: 20 }, (_, i) => run.snapshot.item(idOf(i + 1)).shown);
    for (let n = 1; n <= 10; n++) run.answer(idOf(n), shows);
    assert.equal(shown().filter(Boolean).length, 11);
    run.answer(idOf(10), hides);
    assert.equal(shown().filter(Boolean).length, 10);
    for (let n = 10; n <= 20; n++) run.answer(idOf(n), shows);
    assert.equal(shown().filter(Boolean).length, 20);
    run.answer(idOf(10), hides);
    assert.equal(shown().filter(Boolean).length, 10);
  });
});

describe('a measurement in a process', () => {
  async function childThat(source, seconds) {
    const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'));
    const file = join(folder, 'child.mjs');
    writeFileSync(file, source);
    return runChild([], seconds, file).finally(() => rm(folder, { recursive: true }));
  }
  const line = `console.log(JSON.stringify({ count: 20, what: 'build', ms: 3 }));`;

  test('keeps what was printed before its time was over', async () => {
    const started = Date.now();
    assert.deepEqual(await childThat(`${line} setInterval(() => {}, 1000);`, 1.5), { '20 build': 3 });
    assert.ok(Date.now() - started < 20_000);
  });

  test('is an error where the process fails', async () => {
    await assert.rejects(childThat(`${line} process.exit(3);`, 20), /failed/);
  });
});

describe('numbers', () => {
  test('the median passes over what was not measured', () => {
    assert.equal(median([3, null, 1, 100, undefined]), 3);
    assert.equal(median([4, 2]), 3);
    assert.equal(median([null]), null);
  });

  test('ratios are taken within a round', () => {
    assert.equal(medianRatio([2, 20, 3], [1, 10, 1]), 2);
    assert.equal(medianRatio([2, null], [null, 4]), null);
  });

  test('are written with three digits', () => {
    assert.deepEqual([1234.5, 12.345, 0.012345, 0, null].map(digits), ['1,235', '12.3', '0.0123', '0', '–']);
  });
});

describe('what is written', () => {
  const measured = (values) => ({ engines: {}, pages: values });

  test('a table is aligned', () => {
    assert.equal(table(['a', ''], [['long', 1]]), '| a    |     |\n| ---- | --- |\n| long | 1   |');
  });

  test('a missed target is called missed', () => {
    const slow = { 'kith 200': { render: [210] }, 'baseline 200': { render: [100] } };
    assert.match(targetTable(seriesOf(measured(slow))), /render 200 items.*2\.1× .*\*\*missed\*\*/);
    slow['kith 200'].render = [190];
    assert.match(targetTable(seriesOf(measured(slow))), /render 200 items.*1\.9× .*\| met /);
  });

  test('a target without its numbers is not called met', () => {
    for (const target of targets) assert.equal(verdict(target, null), 'not measured');
    assert.equal(targetTable(seriesOf(measured({}))).match(/not measured/g).length, targets.length);
  });

  test('without peers it says that Kith was measured alone', () => {
    const text = report({ engines: {}, pages: {}, withPeers: false, facts: ['today'] });
    assert.match(text, /against the baseline alone/);
    assert.doesNotMatch(text, /not within|NaN|undefined|null/);
  });

  test('results go between the markers and nowhere else', () => {
    const page = 'before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter';
    const written = putBetweenMarkers(page, 'new $1');
    assert.equal(written, 'before\n<!-- bench:begin -->\n\nnew $1\n\n<!-- bench:end -->\nafter');
    assert.equal(putBetweenMarkers(written, 'new $1'), written);
    assert.throws(() => putBetweenMarkers('nothing here', 'new'), /no <!-- bench:begin -->/);
  });
});

test('the site of the benchmark sends brotli and counts its bytes', async () => {
  const body = 'kith '.repeat(1000);
  const site = await startBenchSite({ '/a': { type: 'text/plain', body } });
  try {
    const response = await fetch(`${site.url}/a`);
    assert.equal(await response.text(), body);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const sent = site.takeSent();
    assert.ok(sent > 0 && sent < 100, `${sent} bytes`);
    assert.equal(site.takeSent(), 0);
    assert.equal((await fetch(`${site.url}/b`)).status, 404);
  } finally {
    await site.close();
  }
});
