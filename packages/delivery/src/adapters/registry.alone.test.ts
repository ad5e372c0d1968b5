import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anonymousRecord } from '../testing/records.js';
import { visit } from '../testing/visit.js';
import { json } from './json.js';
import { adapterNames, findAdapter } from './registry.js';

describe('adapters', () => {
  it('refuse a name that there is not, and name those that there are', () => {
    const expected = { code: 'adapter-unknown', given: 'jsno', expected: 'json, text', path: 'adapter' };
    assert.throws(() => findAdapter('jsno', {}, 'anonymous'), expected);
    assert.throws(() => visit([], { adapter: 'jsno' }), expected);
  });

  it('are found by every name that is listed', () => {
    assert.deepEqual(
      adapterNames().map((name) => findAdapter(name, {}, 'anonymous').name),
      ['json', 'text'],
    );
  });

  it('json writes the record as it is', () => {
    const { body, contentType } = json.request(anonymousRecord());
    assert.deepEqual(JSON.parse(body), anonymousRecord());
    assert.equal(contentType, 'application/json');
  });
});
