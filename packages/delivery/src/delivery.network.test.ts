import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliveryState } from './submission.js';
import {
  bare,
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
} from './testing/endpoint.js';
import { anonymousRecord } from './testing/records.js';
import { visit } from './testing/visit.js';

const hour = 3_600_000;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** A filter that wraps what the endpoint said. */
const pageWithReceipt: Reply = async (request) =>
  new Response(await (await receipt(request)).text(), { headers: html });

/** A receipt that ends before it is whole, although the connection says that this is all. */
const cutShort: Reply = () =>
  new Response('{"kith":"receipt/1","id":"r', { headers: { 'content-type': 'application/json' } });

const submitted = async (...replies: readonly Reply[]) => {
  const made = visit(replies);
  const submission = made.delivery.submit(anonymousRecord());
  const states: DeliveryState[] = [submission.state];
  submission.subscribe((state) => states.push(state));
  await made.clock.pass(0);
  return { ...made, submission, states };
};

describe('a response that does not arrive', () => {
  it('is kept while offline and goes out when the network is back', async () => {
    const { clock, states, page: window } = await submitted(offline, receipt);
    assert.deepEqual(states, ['sending', 'kept']);
    window.dispatchEvent(new Event('online'));
    await clock.pass(2000);
    assert.deepEqual(states, ['sending', 'kept', 'received']);
  });

  it('is sent again with the same bytes after a lost acknowledgement', async () => {
    const { clock, requests, states } = await submitted(offline, receipt);
    await clock.pass(1000);
    assert.equal(requests[1]?.body, requests[0]?.body);
    assert.equal(states.at(-1), 'received');
  });

  it('is sent again when an answer breaks off in its headers, which plain http shows as an empty answer', async () => {
    const endpoint = new URL('http://localhost/responses');
    const inStatus: Reply = () => Object.defineProperty(new Response(null), 'status', { value: 50 });
    for (const broken of [bare(200), inStatus]) {
      const { clock, delivery, storage } = visit([broken, receipt], { endpoint });
      const submission = delivery.submit(anonymousRecord());
      await clock.pass(0);
      assert.deepEqual([submission.state, storage.entries.size], ['kept', 1]);
      await clock.pass(1000);
      assert.equal(submission.state, 'received');
    }
  });

  it('counts as sent when an answer says itself that it is empty', async () => {
    const endpoint = new URL('http://localhost/responses');
    for (const empty of [bare(204), bare(200, { 'content-length': '0' })]) {
      const { clock, delivery } = visit([empty], { endpoint });
      const submission = delivery.submit(anonymousRecord());
      await clock.pass(0);
      assert.equal(submission.state, 'sent');
    }
  });

  it('is sent again when the receipt breaks off midway', async () => {
    const broken: Reply = () =>
      new Response(
        new ReadableStream({
          pull: (stream) => {
            stream.error(new TypeError('network error'));
          },
        }),
      );
    const { clock, states } = await submitted(broken, receipt);
    assert.equal(states.at(-1), 'kept');
    await clock.pass(1000);
    assert.equal(states.at(-1), 'received');
  });

  it('is given up after 30 seconds of silence and tried again', async () => {
    const { clock, states, requests } = await submitted(never, receipt);
    await clock.pass(29_999);
    assert.deepEqual(states, ['sending']);
    await clock.pass(1);
    assert.deepEqual(states, ['sending', 'kept']);
    await clock.pass(1000);
    assert.equal(requests.length, 2);
  });

  it('is tried less and less often while the server fails', async () => {
    const { clock, requests, submission, problems } = await submitted(bare(500));
    const moments: number[] = [];
    for (let count = 1; count < 5;) {
      await clock.pass(1000);
      if (requests.length > count) moments.push((count = requests.length));
      else moments.push(0);
    }
    assert.deepEqual(moments, [2, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5]);
    assert.equal(submission.state, 'kept');
    assert.deepEqual(problems, []);
  });
});

describe('an endpoint that asks to wait', () => {
  it('is left alone for as long as Retry-After says, whatever the page or the person does', async () => {
    const {
      clock,
      requests,
      submission,
      page: window,
    } = await submitted(bare(429, { 'retry-after': '60' }), receipt);
    submission.retryNow();
    window.dispatchEvent(new Event('online'));
    await clock.pass(59_999);
    assert.equal(requests.length, 1);
    await clock.pass(1);
    assert.equal(submission.state, 'received');
  });

  it('is not asked without a pause where it says that none is needed', async () => {
    const { clock, requests } = await submitted(bare(429, { 'retry-after': '0' }));
    await clock.pass(999);
    assert.equal(requests.length, 1);
  });

  it('holds every other response too', async () => {
    const { clock, requests, delivery } = await submitted(bare(503, { 'retry-after': '60' }), receipt);
    const second = delivery.submit(anonymousRecord('r2'));
    await clock.pass(59_999);
    assert.equal(second.state, 'kept');
    assert.equal(requests.length, 1);
    await clock.pass(1);
    assert.equal(second.state, 'received');
  });
});

describe('an answer from something that is not the endpoint', () => {
  const cases: readonly (readonly [string, Reply])[] = [
    ['a captive portal that answers 200 with a page', page],
    ['a redirect to a sign-in page', redirect],
    [
      'a redirect that was followed',
      () => Object.defineProperty(new Response(), 'redirected', { value: true }),
    ],
    ['not found', bare(404)],
    ['a sign-in that is asked for', bare(401)],
    ['a page with status 404', () => new Response('<h1>Not here</h1>', { status: 404, headers: html })],
    ['a page that holds a receipt', pageWithReceipt],
    ['the receipt of another response', otherReceipt],
  ];
  for (const [name, reply] of cases) {
    it(`is no confirmation and is retried after an hour: ${name}`, async () => {
      const {
        clock,
        requests,
        problems,
        submission,
        storage,
        page: window,
      } = await submitted(reply, receipt);
      window.dispatchEvent(new Event('online'));
      await clock.pass(hour - 1);
      assert.deepEqual([submission.state, storage.entries.size, requests.length], ['kept', 1, 1]);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['endpoint-misdirected'],
      );
      await clock.pass(1);
      assert.deepEqual([submission.state, storage.entries.size], ['received', 0]);
    });
  }

  it('is retried at once when the person asks', async () => {
    const { clock, submission } = await submitted(page, receipt);
    submission.retryNow();
    assert.equal(submission.state, 'sending');
    await clock.pass(0);
    assert.equal(submission.state, 'received');
  });

  it('is reported once, however often it is met', async () => {
    const { clock, problems, requests } = await submitted(page);
    await clock.pass(3 * hour);
    assert.equal(requests.length, 4);
    assert.equal(problems.length, 1);
  });
});

describe('a refusal in the receiver’s own words', () => {
  it('needs attention, is not sent again by itself and leaves nothing on the device', async () => {
    const { clock, requests, problems, submission, storage } = await submitted(refusal);
    await clock.pass(30 * 24 * hour);
    assert.deepEqual([submission.state, requests.length, storage.entries.size], ['attention', 1, 0]);
    assert.deepEqual(
      problems.map(({ code, given }) => [code, given]),
      [['endpoint-refused', 'survey-closed']],
    );
  });

  it('is none without a word in it: what came back is not from the receiver, and the response stays', async () => {
    for (const code of [{}, 4, null, undefined]) {
      const { submission, storage } = await submitted(() => jsonReply({ kith: 'refused/1', code }, 403));
      assert.deepEqual([submission.state, storage.entries.size], ['kept', 1], JSON.stringify(code));
    }
  });

  it('is asked again when the person asks', async () => {
    const { clock, submission } = await submitted(refusal, receipt);
    submission.retryNow();
    await clock.pass(0);
    assert.equal(submission.state, 'received');
  });
});

describe('a success', () => {
  it('is received only by a receipt that repeats the id', async () => {
    const { states, storage } = await submitted(receipt);
    assert.deepEqual(states, ['sending', 'received']);
    assert.equal(storage.entries.size, 0);
  });

  const unproved: readonly (readonly [string, Reply])[] = [
    ['204', bare(204)],
    ['an empty 200', bare(200)],
    ['201 with JSON of its own', () => jsonReply({ ok: true }, 201)],
    ['JSON that is nothing', () => jsonReply(null)],
    ['a receipt of another kind', () => jsonReply({ kith: 'receipt/9', id: 'r1' })],
    ['a text that is no JSON', () => new Response('OK')],
    ['a receipt that is cut short', cutShort],
    ['an answer that the page may not read', opaque],
  ];
  for (const [name, reply] of unproved) {
    it(`without a receipt is sent and not confirmable: ${name}`, async () => {
      const { clock, states, storage, requests } = await submitted(reply);
      await clock.pass(hour);
      assert.deepEqual([states.at(-1), storage.entries.size, requests.length], ['sent', 0, 1]);
    });
  }

  const byStatus = async (reply: Reply): Promise<DeliveryState> => {
    const { clock, delivery } = visit([reply], { confirm: 'status' });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    return submission.state;
  };

  it('counts without a receipt where the district says that the status confirms', async () => {
    for (const reply of [bare(200), bare(201), bare(204), cutShort, () => new Response('OK')]) {
      assert.equal(await byStatus(reply), 'received');
    }
    assert.equal(await byStatus(opaque), 'sent');
    assert.equal(await byStatus(pageWithReceipt), 'kept');
    assert.equal(await byStatus(refusal), 'attention');
    assert.equal(await byStatus(bare(404)), 'kept');
    assert.equal(await byStatus(bare(500)), 'kept');
    assert.equal(await byStatus(page), 'kept');
    assert.equal(await byStatus(otherReceipt), 'kept');
    assert.equal(await byStatus(redirect), 'kept');
  });
});
