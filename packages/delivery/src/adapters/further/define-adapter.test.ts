import type { PrivacyMode } from '@kith/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receipt } from '../../testing/endpoint.js';
import { anonymousRecord } from '../../testing/records.js';
import { createStorage } from '../../testing/storage.js';
import { entry, visit } from '../../testing/visit.js';
import { findAdapter } from '../registry.js';
import { json } from '../json.js';
import { defineAdapter, type CustomAdapter } from './define-adapter.js';

const own: CustomAdapter = { ...json };

const refused = (name: string, adapter: CustomAdapter): void => {
  assert.throws(
    () => {
      defineAdapter(name, adapter);
    },
    { code: 'attribute-invalid', given: name },
  );
};

const notAllowed = (name: string, privacy: PrivacyMode): void => {
  assert.throws(() => findAdapter(name, {}, privacy), { code: 'adapter-not-allowed', given: name });
};

describe('an adapter of a page’s own', () => {
  it('is known by its name once it is defined', () => {
    assert.throws(() => findAdapter('ours', {}, 'anonymous'), { code: 'adapter-unknown' });
    defineAdapter('ours', own);
    assert.equal(findAdapter('ours', {}, 'anonymous').name, 'ours');
  });

  it('is refused under a name that is taken, or is none', () => {
    for (const name of ['json', 'text', 'form', 'postgrest', 'xapi', '', 'Ours', 'a b']) refused(name, own);
  });

  it('is refused where a browser makes untrue what it declares', () => {
    const { capabilities } = json;
    refused('lies-1', { ...own, capabilities: { ...capabilities, preflight: false } });
    refused('lies-2', { ...own, capabilities: { ...capabilities, readable: false } });
    refused('lies-3', { ...own, capabilities: { ...capabilities, encoding: 'text/plain' } });
    refused('lies-4', { ...own, capabilities: { ...capabilities, maxBytes: 0 } });
  });

  it('is refused with a header that no request can carry: every attempt would look like a network that is down', () => {
    refused('header-name', { ...own, headers: { 'x school': '1' } });
    refused('header-value', { ...own, headers: { 'x-school': 'Łódź' } });
    refused('header-lines', { ...own, headers: { 'x-school': 'a\nb' } });
  });

  it('is not used in anonymous surveys where it names a person, or sends headers or cookies', () => {
    defineAdapter('actor', { ...own, needs: ['actor'] });
    defineAdapter('cookies', { ...own, needs: ['credentials'] });
    defineAdapter('headers', { ...own, headers: { 'x-student': '4711' } });
    for (const name of ['actor', 'cookies', 'headers']) notAllowed(name, 'anonymous');
    notAllowed('cookies', 'confidential');
    for (const name of ['actor', 'headers']) assert.equal(findAdapter(name, {}, 'confidential').name, name);
    assert.throws(() => visit([], { adapter: 'headers' }), { code: 'adapter-not-allowed' });
  });

  it('is not there: what an earlier page left for it stays as it is', async () => {
    const storage = createStorage(entry({ adapter: 'gone' }));
    const { clock, delivery, requests } = visit([receipt], { storage });
    await delivery.resume();
    delivery.submit(anonymousRecord());
    await clock.pass(60_000);
    assert.deepEqual([requests.length, [...storage.entries.keys()]], [1, ['old']]);
  });
});
