import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { areaOf } from '../../scripts/lib/size/areas.mjs';
import { brotliSize } from '../../scripts/lib/size/brotli-size.mjs';
import { bySource } from '../../scripts/lib/size/by-source.mjs';
import { above, describe, tightened, totals } from '../../scripts/lib/size/judge.mjs';

const limits = JSON.parse(readFileSync(join(root, 'scripts', 'size-limits.json'), 'utf8'));
const decision = readFileSync(join(root, 'docs', 'decisions', '0008-page-weight.md'), 'utf8');

/** The number that the newest row of the decision allows, by name. */
function allowed(text) {
  const rows = [...text.matchAll(/^\| (?!what)([^|]+?) +\| +(\d+) \|/gm)];
  return Object.fromEntries(rows.map(([, name, bytes]) => [name, Number(bytes)]));
}

test('a size above its limit is found, by one byte', () => {
  assert.deepEqual(above({ page: 101, other: 5 }, { page: 100, other: 5 }), ['page']);
});

test('a size without a limit and a limit without a size are found', () => {
  assert.deepEqual(above({ page: 1 }, { other: 1 }), ['page', 'other']);
});

test('a file that the page also loads makes the survey heavier', () => {
  const file = (path, brotli) => ({ path, bytes: 3 * brotli, brotli });
  const sizes = totals({ page: [file('/kith/kith.js', 90), file('/kith/en.json', 20)] });
  assert.deepEqual(above(sizes, { page: 100 }), ['page']);
});

test('a file that grew weighs more at brotli 11', () => {
  const text = 'What would help you most? '.repeat(20);
  assert.ok(brotliSize(`${text}A question more.`) > brotliSize(text));
});

test('limits go down by themselves and never up', () => {
  assert.deepEqual(tightened({ page: 90, other: 9 }, { page: 100, other: 5 }), { page: 90, other: 5 });
});

test('the report names every file that was counted', () => {
  const lines = describe({ page: [{ path: '/kith/kith.js', bytes: 3000, brotli: 1234 }] }, { page: 1200 });
  assert.deepEqual(lines, [
    'page: 1 234 bytes, limit 1 200 (+34)',
    '   /kith/kith.js  1 234 (3 000 before brotli)',
  ]);
});

test('no limit is above what a decision allows', () => {
  assert.deepEqual(above(limits, allowed(decision)), []);
});

test('a limit that was raised without a decision is found', () => {
  const [name] = Object.keys(limits);
  const raised = { ...limits, [name]: allowed(decision)[name] + 1 };
  assert.deepEqual(above(raised, allowed(decision)), [name]);
});

test('a source that repeats another costs little, and one of its own words more', () => {
  const line = 'export const question = "What would help you most this year?";';
  const pieces = [line, line, 'const other = "Kznq 4711 &§ wvx";'];
  // One line for each source: a segment that begins it, from the next source.
  const map = { sources: ['packages/a.js', 'packages/b.js', 'packages/c.js'], mappings: 'AAAA;ACAA;ACAA' };
  const costs = Object.fromEntries(
    bySource({ code: pieces.join('\n'), map }).map(([name, bytes]) => [name, bytes]),
  );
  assert.ok(costs['b.js'] < costs['c.js']);
});

test('what a source weighs before brotli is counted to its last character', () => {
  const map = { sources: ['packages/a.js', 'packages/b.js'], mappings: 'AAAA,ECAA' };
  const rows = bySource({ code: 'abcde', map }).map(([name, , bytes]) => [name, bytes]);
  assert.deepEqual(rows.sort(), [
    ['a.js', 2],
    ['b.js', 3],
  ]);
});

test('sources of one area are counted together', () => {
  const sources = [
    'packages/core/dist/run/a.js',
    'packages/core/dist/text.js',
    'packages/delivery/dist/b.js',
  ];
  const map = { sources, mappings: 'AAAA,ECAA,CCAA' };
  const rows = bySource({ code: 'abcde', map }, areaOf).map(([, , bytes]) => bytes);
  assert.deepEqual(rows.sort(), [2, 3]);
});

test('a source that no area names is told', () => {
  assert.throws(() => areaOf('unknown/dist/a.js'), /unknown\/dist\/a\.js/);
});
