import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnonymousResponse } from '@kith/core';
import { addFurtherAdapters } from './adapters/further/index.js';
import { tryEndpoint, type TrialOptions } from './trial.js';

addFurtherAdapters();

const record: AnonymousResponse = {
  schema: 'response/1',
  libraryVersion: '0.1.0',
  responseId: '00000000-0000-4000-8000-000000000001',
  instrument: { id: 'session-exit', version: '1.0.0' },
  locale: 'en',
  localeStatus: 'draft',
  mode: 'web-self',
  respondentUnit: 'self',
  context: {},
  consent: { textId: 'trial', result: 'given' },
  status: 'complete',
  answers: [],
  test: true,
  privacyMode: 'anonymous',
  submittedOn: '2026-11-26',
  durationBucket: '<1min',
};
const receipt = JSON.stringify({ kith: 'receipt/1', id: record.responseId });

/** An endpoint that answers so; `asked` counts what was asked of it. */
const answering = (answer: () => Response, more: Partial<TrialOptions> = {}) => {
  const asked: RequestInit[] = [];
  const trial = tryEndpoint(record, {
    endpoint: new URL('https://surveys.example.org/responses'),
    fetch: (_, init = {}) => {
      asked.push(init);
      return new Promise((resolve) => resolve(answer()));
    },
    ...more,
  });
  return { asked, trial };
};
const json =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'application/json' } });

describe('a trial', () => {
  it('ends unanswered where the request is rejected, and does not ask again', async () => {
    const { asked, trial } = answering(() => {
      throw new TypeError('Failed to fetch');
    });
    assert.deepEqual(await trial, { end: 'unanswered' });
    assert.equal(asked.length, 1);
  });

  it('is no receipt where a page answers, or the receipt of another response', async () => {
    const page = () => new Response('<p>Sign in', { headers: { 'content-type': 'text/html' } });
    const found = await answering(page).trial;
    assert.deepEqual([found.end, found.status, found.body], ['misdirected', 200, '<p>Sign in']);
    const other = await answering(json('{"kith":"receipt/1","id":"another"}')).trial;
    assert.equal(other.end, 'misdirected');
    assert.equal((await answering(json('{}', 404)).trial).end, 'misdirected');
  });

  it('is refused by the word of the endpoint', async () => {
    const { end, found } = await answering(json('{"kith":"refused/1","code":"closed"}', 403)).trial;
    assert.deepEqual([end, found], ['refused', 'closed']);
  });

  it('is busy where the endpoint cannot take it now', async () => {
    assert.equal((await answering(json('{}', 503)).trial).end, 'busy');
  });

  it('is received with the receipt alone', async () => {
    const { asked, trial } = answering(json(receipt));
    assert.deepEqual(await trial, { end: 'received', status: 200, body: receipt });
    assert.equal(asked[0]?.credentials, 'omit');
    assert.equal((await answering(json('{}')).trial).end, 'sent');
    assert.equal((await answering(json('{}'), { confirm: 'status' }).trial).end, 'received');
  });

  it('is sent, and never received, where the page cannot see the answer', async () => {
    const opaque = () => Object.defineProperty(new Response(null), 'status', { value: 0 });
    assert.deepEqual(await answering(opaque, { adapter: 'form' }).trial, { end: 'sent' });
  });

  it('shows no more than the beginning of a long answer', async () => {
    const { body } = await answering(json(JSON.stringify({ long: 'x'.repeat(5000) }))).trial;
    assert.equal(body?.length, 1000);
  });

  it('is not made with a response that somebody gave', async () => {
    const { test: _, ...given } = record;
    await assert.rejects(tryEndpoint(given, { endpoint: new URL('https://a.example/') }), TypeError);
  });
});
