import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import prettier from 'prettier';
import { addFurtherItemTypes } from '../../packages/core/dist/item-types/further/index.js';
import { knownItemTypes } from '../../packages/core/dist/index.js';
import { checks, whereDocument } from '../../scripts/lib/a11y/where.mjs';
import { root } from '../../scripts/lib/root.mjs';
import * as plan from '../dist/a11y/plan.js';
import { criteria, reportFaults } from './criteria-of-wcag.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const report = read('docs/accessibility/conformance-report.md');

test('WCAG 2.2 has 31 criteria of level A and 24 of level AA', () => {
  const levels = [...criteria.values()];
  assert.deepEqual(
    [levels.filter((one) => one === 'A').length, levels.filter((one) => one === 'AA').length],
    [31, 24],
  );
});

test('the conformance report has every criterion once, with a result, evidence and what was not tried', () => {
  assert.deepEqual(reportFaults(report), []);
});

test('a criterion that is missing, doubled or unproved is found, and a result that nobody defined', () => {
  const line = (number) => report.split('\n').find((row) => row.startsWith(`| ${number} `));
  const faultOf = (spoil) => reportFaults(spoil(report)).join();
  assert.equal(
    faultOf((text) => text.replace(`${line('2.4.7')}\n`, '')),
    '2.4.7 is there 0 times',
  );
  assert.equal(
    faultOf((text) => `${text}${line('2.4.7')}\n`),
    '2.4.7 is there 2 times',
  );
  assert.match(
    faultOf((text) => text.replace(line('2.4.7'), '| 2.4.7 Focus Visible | AA | Supports | — | Fine. |')),
    /no evidence.*no assistive/,
  );
  assert.match(
    faultOf((text) => text.replace(line('2.4.7'), line('2.4.7').replace('| Supports', '| Passes'))),
    /result "Passes"/,
  );
  assert.match(
    faultOf((text) => text.replaceAll(/draft/gi, 'final')),
    /not headed as a draft/,
  );
});

test('every item type and every tag around it has its acceptance criteria', () => {
  addFurtherItemTypes();
  const text = read('docs/accessibility/criteria.md');
  const tags = [
    ...Object.keys(knownItemTypes()).map((type) => `kith-${type}-item`),
    'kith-survey',
    'kith-belonging-survey',
    'kith-family-form',
    'kith-session-feedback',
    'kith-provider',
  ];
  assert.deepEqual(
    tags.filter((tag) => !new RegExp(`^### \`<${tag}>\`\\n\\n- .*\\]\\(`, 'm').test(text)),
    [],
  );
});

test('the table of engines is what the plan says, and every test that it names is there', async () => {
  const file = join(root, 'docs', 'accessibility', 'engines.md');
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  assert.equal(read('docs/accessibility/engines.md'), await prettier.format(whereDocument(plan), options));
  assert.deepEqual(
    checks.flatMap(({ files }) => files).filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('a look that is left out in an engine says why', () => {
  for (const look of plan.lookNames)
    for (const engine of plan.engineNames) {
      const { fixtures, skipped } = plan.cellOf(look, engine);
      assert.ok(fixtures ? !skipped : skipped.length > 10, `${look}, ${engine}`);
    }
});

test('every look has its file of tests', () => {
  assert.deepEqual(
    plan.lookNames.filter((look) => !existsSync(join(root, 'test', 'a11y', 'looks', `${look}.test.ts`))),
    [],
  );
});
