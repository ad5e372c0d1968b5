import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPostRoom } from './queue/post-room.js';
import { createClaims } from './testing/claims.js';
import { never, offline, receipt, type Reply } from './testing/endpoint.js';
import { anonymousRecord, contactOf, identifiedRecord } from './testing/records.js';
import { createStorage } from './testing/storage.js';
import { entry, visit } from './testing/visit.js';

const contacts = new URL('https://answers.example/contacts');

/** A visit that brings wishes to be contacted, beside one that brings responses, on one device. */
const besides = (...replies: readonly Reply[]) => {
  const storage = createStorage();
  const responses = visit([offline], { storage });
  const wishes = visit(replies, { storage, endpoint: contacts, surveyId: 'contact', privacy: 'anonymous' });
  return { storage, responses, wishes };
};

describe('a wish to be contacted', () => {
  it('is kept while offline and taken up at the next visit to the same endpoint only', async () => {
    const { storage, wishes } = besides(offline);
    wishes.delivery.submit(contactOf());
    await wishes.clock.pass(0);
    assert.deepEqual([...storage.entries.keys()], ['c1']);
    const survey = visit([receipt], { storage });
    await survey.delivery.resume();
    await survey.clock.pass(0);
    assert.equal(survey.requests.length, 0);
    const later = visit([receipt], { storage, endpoint: contacts });
    await later.delivery.resume();
    await later.clock.pass(0);
    assert.deepEqual([later.requests.length, storage.entries.size], [1, 0]);
  });

  it('is not confirmed by the receipt of anything else', async () => {
    const foreign: Reply = () => receipt({ url: '', body: JSON.stringify(anonymousRecord()), init: {} });
    const { wishes } = besides(foreign);
    const submission = wishes.delivery.submit(contactOf());
    await wishes.clock.pass(0);
    assert.equal(submission.state, 'kept');
  });

  it('goes to its own endpoint, without credentials, with nothing of the response', async () => {
    const { responses, wishes } = besides(receipt);
    responses.delivery.submit(identifiedRecord());
    const submission = wishes.delivery.submit(contactOf());
    await wishes.clock.pass(0);
    const [request] = wishes.requests;
    assert.deepEqual([submission.state, wishes.requests.length], ['received', 1]);
    assert.deepEqual([request?.url, request?.init.credentials], [contacts.href, 'omit']);
    assert.deepEqual(JSON.parse(request?.body ?? ''), contactOf());
  });

  it('shares no id and no time with the response on the device', async () => {
    const { storage, responses, wishes } = besides(offline);
    responses.delivery.submit(anonymousRecord());
    wishes.delivery.submit(contactOf());
    await wishes.clock.pass(0);
    const { c1, r1 } = Object.fromEntries(storage.entries) as Record<string, Record<string, unknown>>;
    const shared = Object.keys(c1!).filter((field) => c1![field] === r1![field]);
    // The form of the entry, and a day that everybody has.
    assert.deepEqual(shared, ['v', 'contentType', 'adapter', 'privacy', 'queuedOn']);
  });
});

describe('a wish and a response of one person', () => {
  const apart = 300_000;
  const wishing = (random: number, more: Parameters<typeof visit>[1] = {}) =>
    visit([receipt], { endpoint: contacts, apart, random: () => random, ...more });

  it('are sent at moments that have nothing to do with each other', async () => {
    for (const random of [0.001, 0.5, 0.999]) {
      const { clock, delivery, requests, storage } = wishing(random);
      delivery.submit(contactOf());
      await clock.pass(random * apart - 1);
      assert.deepEqual([requests.length, storage.entries.size], [0, 1]);
      await clock.pass(1);
      assert.deepEqual([requests.length, storage.entries.size], [1, 0]);
    }
  });

  it('are not brought together again by a network that comes back', async () => {
    const { clock, delivery, requests, page } = wishing(0.5);
    delivery.submit(contactOf());
    page.dispatchEvent(new Event('online'));
    await clock.pass(0.5 * apart - 1);
    assert.equal(requests.length, 0);
  });

  it('are not brought together again by the next visit', async () => {
    const storage = createStorage();
    const first = wishing(0.5, { storage });
    first.delivery.submit(contactOf());
    await first.clock.pass(0);
    const next = wishing(0.5, { storage });
    await next.delivery.resume();
    await next.clock.pass(0.5 * apart - 1);
    assert.equal(next.requests.length, 0);
    await next.clock.pass(1);
    assert.equal(next.requests.length, 1);
  });

  it('part when the page is left, also in a later visit: the wish goes then', async () => {
    const storage = createStorage();
    const first = wishing(0.5, { storage, claim: createClaims() });
    first.delivery.submit(contactOf());
    await first.clock.pass(0);
    const next = wishing(0.5, { storage });
    await next.delivery.resume();
    await next.clock.pass(0);
    for (const { page, requests } of [first, next]) {
      page.dispatchEvent(new Event('pagehide'));
      assert.deepEqual([requests.length, requests[0]?.init.keepalive], [1, true]);
    }
  });

  it('part when the page is left also where the device has another wish', async () => {
    const other = entry({ id: 'c0', body: '{"contactId":"c0"}', endpoint: contacts.href });
    const wish = wishing(0.5, { storage: createStorage(other) });
    await wish.delivery.resume();
    wish.delivery.submit(contactOf());
    await wish.clock.pass(0);
    wish.page.dispatchEvent(new Event('pagehide'));
    assert.equal(wish.requests.length, 2);
  });

  it('do not leave the page in one moment: what is on the device waits for the next visit', async () => {
    const postRoom = createPostRoom();
    const storage = createStorage();
    const response = visit([offline, never], { postRoom, storage });
    const wish = wishing(0.5, { postRoom, storage });
    response.delivery.submit(anonymousRecord());
    wish.delivery.submit(contactOf());
    await response.clock.pass(0);
    for (const { page } of [response, wish]) page.dispatchEvent(new Event('pagehide'));
    assert.deepEqual([response.requests.length, wish.requests.length], [2, 0]);
    assert.ok(storage.entries.has('c1'));
  });
});
