import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapterNames, findAdapter } from '@kith/delivery';
import { addFurtherAdapters, defineAdapter } from '@kith/delivery/adapters';
import { addAdapter } from '../../packages/delivery/dist/adapters/registry.js';
import { brokenClauses } from './contract.mjs';
import { createAppsScript } from './receivers/apps-script.mjs';
import { createFormReader } from './receivers/form-reader.mjs';
import { createGoogleForm } from './receivers/google-forms.mjs';
import { createJsonEndpoint } from './receivers/json-endpoint.mjs';
import { createPostgrest, createTable } from './receivers/postgrest.mjs';

addFurtherAdapters();
defineAdapter('own', {
  capabilities: {
    encoding: 'text/plain',
    preflight: false,
    readable: true,
    idempotent: true,
    maxBytes: 100_000,
  },
  request: (record) => ({ body: JSON.stringify(record), contentType: 'text/plain' }),
  judge: ({ body }, id) =>
    body?.kith === 'receipt/1' ? (body.id === id ? 'confirmed' : 'other-id') : undefined,
});

const key = 'sb_publishable_made-up';
const supabase = () => createPostgrest({ ...createTable(), key });
const pairs = [
  ['json, before an endpoint of one’s own', 'json', {}, createJsonEndpoint],
  ['text, before Google Apps Script', 'text', {}, createAppsScript],
  ['text, before an endpoint of one’s own', 'text', {}, createJsonEndpoint],
  [
    'form, before Google Forms',
    'form',
    { id: 'entry.1', record: 'entry.2', 'voice.1': 'entry.3' },
    createGoogleForm,
  ],
  ['form, before a script that takes fields', 'form', {}, createFormReader],
  ['postgrest, before Supabase', 'postgrest', { apikey: key }, supabase],
  ['postgrest, without a gateway', 'postgrest', {}, () => createPostgrest(createTable())],
  ['one of a page’s own', 'own', {}, createJsonEndpoint],
];

describe('every adapter keeps to the contract', () => {
  for (const [name, adapter, options, receiver] of pairs)
    it(name, async () => {
      const { capabilities } = findAdapter(adapter, options, 'anonymous');
      assert.deepEqual(await brokenClauses({ adapter, options, receiver }, capabilities), []);
    });

  it('and each that there is has been tried', () => {
    assert.deepEqual([...new Set(pairs.map(([, adapter]) => adapter))].sort(), [...adapterNames()].sort());
  });
});

/** A broken adapter in front of an honest receiver: the clauses that notice it, by their beginnings. */
const sabotages = {
  'one that says the page can read what it cannot': {
    from: 'form',
    receiver: createFormReader,
    capabilities: { readable: true },
    noticed: ['a response arrives once'],
  },
  'one that calls an endpoint safe for copies which is not': {
    from: 'form',
    receiver: createFormReader,
    capabilities: { idempotent: true },
    noticed: ['a lost answer', 'what an earlier visit'],
  },
  'one that drops a field': {
    from: 'json',
    receiver: createJsonEndpoint,
    request: (record) => ({
      body: JSON.stringify({ ...record, context: undefined }),
      contentType: 'application/json',
    }),
    noticed: ['nothing of a response', 'hostile texts'],
  },
  'one that changes texts': {
    from: 'json',
    receiver: createJsonEndpoint,
    request: (record) => ({
      body: JSON.stringify(record).replaceAll('<', '&lt;'),
      contentType: 'application/json',
    }),
    noticed: ['hostile texts'],
  },
  'one that leaves the id out': {
    from: 'form',
    receiver: createFormReader,
    request: (record) => ({
      body: String(new URLSearchParams({ answers: JSON.stringify({ ...record, responseId: undefined }) })),
      contentType: 'application/x-www-form-urlencoded',
    }),
    noticed: ['the id is in'],
  },
  'one that says a browser does not ask first': {
    from: 'json',
    receiver: createJsonEndpoint,
    capabilities: { preflight: false },
    noticed: ['the browser asks first'],
  },
  'one that names another kind of body': {
    from: 'text',
    receiver: createJsonEndpoint,
    capabilities: { encoding: 'application/json' },
    noticed: ['the body is of'],
  },
  'one that takes any answer for a confirmation': {
    from: 'json',
    receiver: createJsonEndpoint,
    judge: () => 'confirmed',
    noticed: ['no trouble'],
  },
  'one that takes every error for a refusal': {
    from: 'json',
    receiver: createJsonEndpoint,
    judge: ({ body, status }, id) =>
      body?.id === id ? 'confirmed' : status >= 400 ? { refused: 'x' } : undefined,
    noticed: ['no trouble'],
  },
};

describe('a broken adapter is noticed', () => {
  for (const [what, sabotage] of Object.entries(sabotages))
    it(what, async () => {
      const { from, receiver, noticed, capabilities, ...changes } = sabotage;
      const honest = findAdapter(from, {}, 'anonymous');
      const adapter = `broken-${Object.keys(sabotages).indexOf(what)}`;
      const declared = { ...honest.capabilities, ...capabilities };
      // Past `defineAdapter`, which would refuse some of them.
      addAdapter(adapter, () => ({ ...honest, ...changes, name: adapter, capabilities: declared }));
      const broken = await brokenClauses({ adapter, options: {}, receiver }, declared);
      for (const clause of noticed)
        assert.ok(
          broken.some((one) => one.startsWith(clause)),
          `${clause}: ${broken.join('; ')}`,
        );
    });
});
