import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Host } from './host.js';
import { lateHost } from './late-host.js';

const page = globalThis as { document?: unknown };
const main = {} as HTMLElement;
let said: string[];

const findHost = (content: HTMLElement): Host => {
  assert.equal(content, main);
  return {
    step: (index) => said.push(`step ${String(index)}`),
    finished: () => said.push('finished'),
    measure: () => said.push('measure'),
  };
};

beforeEach(() => {
  said = [];
  page.document = { querySelector: () => main };
});
afterEach(() => {
  delete page.document;
});

test('the page around hears, in its order, what happened before somebody could speak with it', () => {
  const { host, find } = lateHost();
  host.step();
  host.step(2);
  host.finished();
  assert.deepEqual(said, []);
  find(findHost);
  assert.deepEqual(said, ['step undefined', 'step 2', 'finished']);
});

test('from then on it hears everything at once, and nothing twice', () => {
  const { host, find } = lateHost();
  host.measure();
  find(findHost);
  host.step(3);
  assert.deepEqual(said, ['measure', 'step 3']);
});
