import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bare, jsonReply, page, receipt, type Reply } from '../../testing/endpoint.js';
import { anonymousRecord, contactOf } from '../../testing/records.js';
import { visit } from '../../testing/visit.js';
import { json } from '../json.js';
import type { AdapterCapabilities, AdapterJudgment } from '../adapter.js';
import { defineAdapter, type CustomAdapter } from './define-adapter.js';

const notJson: Reply = () => new Response('stored', { headers: { 'content-type': 'text/plain' } });
const stored: Reply = () => jsonReply({ ok: true });

/** Written for an endpoint that always answers with JSON. */
const hasty: CustomAdapter['judge'] = ({ body }) =>
  (body as { readonly ok: boolean }).ok ? 'confirmed' : undefined;

const define = (
  name: string,
  judge: CustomAdapter['judge'],
  changes: Partial<AdapterCapabilities> = {},
): void => {
  defineAdapter(name, { ...json, capabilities: { ...json.capabilities, ...changes }, judge });
};

type Written = ReturnType<CustomAdapter['request']>;

const hour = 3_600_000;

const submitted = async (adapter: string, ...replies: readonly Reply[]) => {
  const made = visit(replies, { adapter });
  const submission = made.delivery.submit(anonymousRecord());
  await made.clock.pass(0);
  return { ...made, submission, codes: () => made.problems.map(({ code }) => code) };
};

describe('an adapter of a page’s own whose judge throws', () => {
  before(() => {
    define('hasty', hasty);
    define('hasty-once', hasty, { idempotent: false });
  });

  it('loses nothing: the response is kept, and the web team reads why', async () => {
    const { submission, storage, problems, codes } = await submitted('hasty', notJson);
    assert.deepEqual([submission.state, storage.entries.size], ['kept', 1]);
    assert.deepEqual(codes(), ['endpoint-misdirected']);
    assert.match(problems[0]?.message ?? '', /200.*judge.*TypeError.*'ok'/);
  });

  it('is asked again within the hour at most, and holds up no other response', async () => {
    const { clock, delivery, submission, storage } = await submitted('hasty', notJson, stored);
    const second = delivery.submit(anonymousRecord('r2'));
    await clock.pass(0);
    assert.deepEqual([submission.state, second.state], ['kept', 'received']);
    await clock.pass(hour);
    assert.deepEqual([submission.state, storage.entries.size], ['received', 0]);
  });

  it('is asked again when the person asks', async () => {
    const { clock, submission } = await submitted('hasty', notJson, stored);
    submission.retryNow();
    await clock.pass(0);
    assert.equal(submission.state, 'received');
  });

  it('says nothing where the status speaks for itself', async () => {
    for (const adapter of ['hasty', 'hasty-once']) {
      const busy = await submitted(adapter, bare(503), stored);
      await busy.clock.pass(5000);
      assert.deepEqual([busy.submission.state, busy.codes()], ['received', []]);
      for (const reply of [page, bare(404)]) {
        const { submission, storage, problems } = await submitted(adapter, reply);
        assert.deepEqual([submission.state, storage.entries.size], ['kept', 1]);
        assert.doesNotMatch(problems[0]?.message ?? '', /TypeError/);
      }
    }
  });

  it('doubles nothing where the endpoint may have stored it: it was sent, and the web team reads why', async () => {
    const { clock, submission, storage, requests, codes } = await submitted('hasty-once', notJson);
    await clock.pass(2 * hour);
    assert.deepEqual([submission.state, requests.length, storage.entries.size], ['sent', 1, 0]);
    assert.deepEqual(codes(), ['endpoint-misdirected']);
  });
});

describe('an adapter of a page’s own whose judge gives back what means nothing', () => {
  const odd = { null: null, true: true, false: false, word: 'stored', empty: {}, promise: Promise.resolve() };
  for (const [what, said] of Object.entries(odd))
    it(`has made a mistake, and loses nothing: ${what}`, async () => {
      define(`odd-${what}`, () => said as unknown as AdapterJudgment);
      const { submission, storage, codes } = await submitted(`odd-${what}`, notJson);
      assert.deepEqual([submission.state, storage.entries.size], ['kept', 1]);
      assert.deepEqual(codes(), ['endpoint-misdirected']);
    });

  it('and what means something is taken as it is', async () => {
    define('sound', (facts, id) => json.judge(facts, id));
    const { submission, codes } = await submitted('sound', receipt);
    assert.deepEqual([submission.state, codes()], ['received', []]);
  });
});

describe('an adapter of a page’s own whose request fails', () => {
  const requests = {
    throwing: () => {
      throw new TypeError('There is no such question.');
    },
    waiting: (record) => Promise.resolve(json.request(record)) as unknown as Written,
    empty: () => ({ contentType: 'text/plain' }) as Written,
  } satisfies Record<string, CustomAdapter['request']>;
  before(() => {
    for (const [name, request] of Object.entries(requests)) defineAdapter(name, { ...json, request });
  });

  for (const name of Object.keys(requests))
    it(`is told at once, before anything is stored or sent: ${name}`, async () => {
      const { clock, delivery, storage, requests: sent } = visit([receipt], { adapter: name });
      for (const record of [anonymousRecord(), contactOf()])
        assert.throws(() => delivery.submit(record), {
          code: 'attribute-invalid',
          path: 'adapter',
          given: name,
        });
      await clock.pass(0);
      assert.deepEqual([storage.entries.size, sent.length], [0, 0]);
    });

  it('is told with its own error', () => {
    const { delivery } = visit([receipt], { adapter: 'throwing' });
    assert.throws(
      () => delivery.submit(contactOf()),
      ({ cause }: Error) => cause instanceof TypeError,
    );
  });
});
