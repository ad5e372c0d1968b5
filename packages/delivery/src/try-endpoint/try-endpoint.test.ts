import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseResponse } from '@kith/core/schema';
import { addFurtherAdapters } from '../adapters/further/index.js';
import { findAdapter } from '../adapters/registry.js';
import {
  bare,
  createEndpoint,
  jsonReply,
  never,
  offline,
  opaque,
  otherReceipt,
  page,
  receipt,
  redirect,
  refusal,
  type Reply,
} from '../testing/endpoint.js';
import { testRecord, tryEndpoint, type TryOptions } from './index.js';

addFurtherAdapters();

const subject = {
  instrument: 'session-exit',
  version: '1.0.0',
  noticeId: 'notice',
  locale: 'en',
  privacy: 'anonymous',
} as const;

const at = (replies: readonly Reply[], more: Partial<TryOptions> = {}) => {
  const { fetch, requests } = createEndpoint(...replies);
  const options = {
    endpoint: new URL('https://surveys.example.org/responses'),
    adapter: findAdapter('json', {}, 'anonymous'),
    record: testRecord(subject),
    fetch,
    ...more,
  };
  return { result: tryEndpoint(options), requests };
};

const kindOf = async (...replies: readonly Reply[]) => (await at(replies).result).first;

const stored: Reply = (request) =>
  jsonReply({ kith: 'receipt/1', id: (JSON.parse(request.body) as { responseId: string }).responseId }, 201);

/** Answers a request by its mode: what is posted, then what is asked blindly, then what is asked with CORS. */
const byMode =
  ({
    post = offline,
    blind = offline,
    cors = offline,
  }: Partial<Record<'post' | 'blind' | 'cors', Reply>>): Reply =>
  (request) => {
    if (request.init.method === 'POST') return post(request);
    return request.init.mode === 'no-cors' ? blind(request) : cors(request);
  };

describe('an endpoint that does not work', () => {
  test('does not answer at all', async () => {
    assert.deepEqual(await kindOf(offline), { kind: 'unreachable', found: '' });
  });
  test('is there and lets no page read its answers', async () => {
    assert.equal((await kindOf(byMode({ blind: bare(404) }))).kind, 'no-cors');
  });
  test('lets pages read, but does not answer the question that browsers ask before', async () => {
    assert.equal((await kindOf(byMode({ blind: bare(404), cors: bare(404) }))).kind, 'no-preflight');
  });
  test('without a question before, an answer that cannot be read is CORS and nothing else', async () => {
    const { result } = at([byMode({ blind: bare(200), cors: bare(200) })], {
      adapter: findAdapter('text', {}, 'anonymous'),
    });
    assert.equal((await result).first.kind, 'no-cors');
  });
  test('takes too long', async () => {
    const { result } = at([never], {
      setTimer: (callback) => {
        const timer = setTimeout(callback, 1);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    assert.equal((await result).first.kind, 'slow');
  });
  test('is a sign-in page behind a redirect', async () => {
    assert.equal((await kindOf(redirect)).kind, 'redirect');
  });
  test('is a page that says 200', async () => {
    assert.deepEqual(await kindOf(page), { kind: 'page', found: '200' });
  });
  test('is not at this path', async () => {
    assert.deepEqual(await kindOf(bare(404)), { kind: 'status', found: '404' });
  });
  test('asks to wait', async () => {
    assert.deepEqual(await kindOf(bare(503)), { kind: 'later', found: '503' });
  });
  test('refuses', async () => {
    assert.deepEqual(await kindOf(refusal), { kind: 'refused', found: 'survey-closed' });
  });
  test('speaks of another response', async () => {
    assert.equal((await kindOf(otherReceipt)).kind, 'other-id');
  });
  test('is tried once', async () => {
    for (const reply of [page, redirect, refusal, bare(404), otherReceipt]) {
      const { result, requests } = at([reply]);
      assert.equal((await result).second, undefined);
      assert.equal(requests.length, 1);
    }
  });
});

describe('an endpoint that takes it', () => {
  test('proves it, and is sent the same once more', async () => {
    const { result, requests } = at([stored, receipt]);
    const { first, second, id } = await result;
    assert.deepEqual(
      [first, second],
      [
        { kind: 'proved', found: '201' },
        { kind: 'proved', found: '200' },
      ],
    );
    assert.equal(requests.length, 2);
    assert.equal(requests[0]?.body, requests[1]?.body);
    assert.ok(requests[0]?.body.includes(id));
  });
  test('does not prove it', async () => {
    assert.deepEqual(await kindOf(bare(204)), { kind: 'unproved', found: '204' });
  });
  test('is believed by its status where the page says so', async () => {
    const { result } = at([bare(204)], { confirm: 'status' });
    assert.equal((await result).first.kind, 'by-status');
  });
  test('is sent it once where a second copy would be stored', async () => {
    const { result, requests } = at([opaque], { adapter: findAdapter('form', {}, 'anonymous') });
    assert.equal((await result).first.kind, 'blind');
    assert.equal(requests.length, 1);
  });
});

describe('a test response', () => {
  for (const privacy of ['anonymous', 'confidential', 'identified'] as const)
    test(`is a valid record in ${privacy} mode, marked as a test, and holds no answer`, () => {
      const record = parseResponse(testRecord({ ...subject, privacy }));
      assert.equal(record.test, true);
      assert.deepEqual(record.answers, []);
      assert.deepEqual(record.context, {});
    });
  test('carries no code of a person', () => {
    const record = testRecord({ ...subject, privacy: 'confidential' });
    assert.equal('respondentToken' in record && record.respondentToken, 'kith-test');
  });
  test('has another id each time', () => {
    assert.notEqual(testRecord(subject).responseId, testRecord(subject).responseId);
  });
});
