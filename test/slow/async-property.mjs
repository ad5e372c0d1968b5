import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCollector } from '../../packages/collector/dist/index.js';
import { parameters, trialNumbers, trialOf } from '../../packages/core/dist/testing/holds.test.js';

export const adminKey = 'a key for tests only';

/** A collector in memory, for as long as `use` takes. */
export async function withCollector(use, options = {}) {
  const collector = await createCollector({ database: ':memory:', adminKey, ...options });
  const post = async (text) => {
    const headers = { 'content-type': 'application/json' };
    return collector.app.request('/responses', { method: 'POST', headers, body: text });
  };
  const take = async (path) => {
    const answer = await collector.app.request(path, { headers: { authorization: `Bearer ${adminKey}` } });
    assert.equal(answer.status, 200, path);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  };
  try {
    return await use({ post, take });
  } finally {
    await collector.close();
  }
}

/** Tries a property that asks a collector, in one collector; `after` looks at all that it took. */
export const tryWithCollector = (check, { after = () => undefined, cases, ...options } = {}) =>
  withCollector(async (collector) => {
    const property = fc.asyncProperty(trialNumbers, (numbers) => check(trialOf(numbers), collector));
    await fc.assert(property, parameters(cases));
    await after(collector);
  }, options);

export function holdsWithCollector(name, check, options) {
  test(name, async () => {
    process.send?.({ property: name });
    await tryWithCollector(check, options);
  });
}
