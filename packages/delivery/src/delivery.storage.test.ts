import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineAdapter } from './adapters/further/index.js';
import { json } from './adapters/json.js';
import type { OutboxStorage } from './outbox/storage.js';
import { bare, never, offline, receipt, type Reply } from './testing/endpoint.js';
import { anonymousRecord } from './testing/records.js';
import { blockedStorage, createStorage, fullStorage, hangingStorage } from './testing/storage.js';
import { address, visit } from './testing/visit.js';

describe('storage that does not work', () => {
  for (const [name, storage] of Object.entries({ blockedStorage, fullStorage })) {
    it(`leaves the response in the page, from where it is sent: ${name}`, async () => {
      const { clock, delivery } = visit([offline, receipt], { storage });
      const submission = delivery.submit(anonymousRecord());
      await clock.pass(0);
      assert.equal(submission.state, 'kept-in-page');
      await clock.pass(1000);
      assert.equal(submission.state, 'received');
    });
  }

  it('keeps nobody waiting for more than two seconds', async () => {
    const { clock, delivery, requests } = visit([offline, receipt], { storage: hangingStorage });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(1999);
    assert.deepEqual([submission.state, requests.length], ['sending', 0]);
    await clock.pass(1);
    assert.deepEqual([submission.state, requests.length], ['kept-in-page', 1]);
    await clock.pass(1000);
    assert.equal(submission.state, 'received');
  });

  it('is told of, so that the page can offer something else', async () => {
    for (const storage of [blockedStorage, fullStorage, hangingStorage]) {
      let failures = 0;
      const { clock, delivery } = visit([offline], { storage, onStorageFailure: () => (failures += 1) });
      delivery.submit(anonymousRecord());
      await clock.pass(2000);
      assert.ok(failures > 0);
    }
  });

  it('that breaks in the middle does not take back what is on it', async () => {
    const works = createStorage();
    let isFull = false;
    const storage: OutboxStorage = {
      ...works,
      put: (id, entry) => (isFull ? fullStorage.put(id, entry) : works.put(id, entry)),
    };
    const { clock, delivery } = visit([offline], { storage, random: () => 0.9 });
    const first = delivery.submit(anonymousRecord());
    await clock.pass(0);
    isFull = true;
    const second = delivery.submit(anonymousRecord('r2'));
    await clock.pass(0);
    assert.deepEqual([first.state, second.state], ['kept', 'kept-in-page']);
  });

  it('that loses an entry is seen when the page comes back, and one that was written late as well', async () => {
    const { clock, delivery, storage, page } = visit([offline], { random: () => 0.9 });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    const entry = storage.entries.get('r1');
    storage.entries.clear();
    page.dispatchEvent(new Event('pageshow'));
    await clock.pass(0);
    assert.equal(submission.state, 'kept-in-page');
    if (entry) storage.entries.set('r1', entry);
    page.dispatchEvent(new Event('pageshow'));
    await clock.pass(0);
    assert.equal(submission.state, 'kept');
  });

  it('that fails to say what is on it takes nothing back: what is kept stays kept', async () => {
    for (const [name, broken] of Object.entries({ blockedStorage, hangingStorage })) {
      const works = createStorage();
      let isBroken = false;
      const storage: OutboxStorage = { ...works, list: () => (isBroken ? broken.list() : works.list()) };
      const { clock, delivery } = visit([offline], { storage, random: () => 0.99 });
      const submission = delivery.submit(anonymousRecord());
      await clock.pass(0);
      isBroken = true;
      const resumed = delivery.resume();
      await clock.pass(2000);
      await resumed;
      assert.equal(submission.state, 'kept', name);
    }
  });

  it('that fails to say what is on it doubles nothing where twice does harm', async () => {
    defineAdapter('once', { ...json, capabilities: { ...json.capabilities, idempotent: false } });
    const works = createStorage();
    let isHanging = false;
    const storage: OutboxStorage = {
      ...works,
      list: () => (isHanging ? hangingStorage.list() : works.list()),
    };
    const { clock, delivery, page, requests } = visit([bare(429, { 'retry-after': '60' }), never], {
      storage,
      adapter: 'once',
    });
    delivery.submit(anonymousRecord());
    await clock.pass(0);
    isHanging = true;
    const resumed = delivery.resume();
    await clock.pass(2000);
    await resumed;
    page.dispatchEvent(new Event('pagehide'));
    await clock.pass(0);
    assert.deepEqual([requests.length, works.entries.size], [1, 1]);
  });

  it('does not stop a page from resuming', async () => {
    for (const storage of [blockedStorage, hangingStorage]) {
      const { clock, delivery, requests } = visit([receipt], { storage });
      const resumed = delivery.resume();
      await clock.pass(2000);
      await resumed;
      assert.equal(requests.length, 0);
    }
  });

  /** A device that writes only when it is told to. */
  const storageOnWord = () => {
    const kept = createStorage();
    let write = (): void => undefined;
    const word = new Promise<void>((resolve) => (write = resolve));
    const storage: OutboxStorage = { ...kept, put: (id, entry) => word.then(() => kept.put(id, entry)) };
    return { storage, write };
  };

  it('that writes after it was given up on is believed: what was in the page only is kept', async () => {
    const { storage, write } = storageOnWord();
    const { clock, delivery } = visit([offline], { storage, random: () => 0.9 });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(2000);
    assert.equal(submission.state, 'kept-in-page');
    write();
    await clock.pass(0);
    assert.equal(submission.state, 'kept');
  });

  it('that writes after the response was received takes nothing back', async () => {
    const { storage, write } = storageOnWord();
    const { clock, delivery } = visit([offline, receipt], { storage });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(3000);
    assert.equal(submission.state, 'received');
    write();
    await clock.pass(0);
    assert.equal(submission.state, 'received');
  });

  it('that answers late is cleared all the same once the response is received', async () => {
    const kept = createStorage();
    let written = Promise.resolve();
    const slow: OutboxStorage = {
      ...kept,
      put: (id, entry) =>
        (written = new Promise((resolve) => setTimeout(resolve, 20)).then(async () => {
          await kept.put(id, entry);
        })),
      remove: (id) => written.then(() => kept.remove(id)),
    };
    const { clock, delivery } = visit([receipt], { storage: slow });
    delivery.submit(anonymousRecord());
    await clock.pass(2000);
    await written;
    await clock.pass(0);
    assert.equal(kept.entries.size, 0);
  });
});

/** Fails where the network was asked before the entry was written. */
const assertWrittenFirst = (log: readonly string[]): void => {
  assert.equal(log[0], 'written', log.join(', '));
};

describe('the entry on the device', () => {
  it('is written before the network is asked', async () => {
    const log: string[] = [];
    const storage = createStorage();
    const put: OutboxStorage['put'] = async (id, entry) => {
      await new Promise(setImmediate);
      log.push('written');
      return storage.put(id, entry);
    };
    const asked: Reply = (request) => {
      log.push('asked');
      return receipt(request);
    };
    const { clock, delivery } = visit([asked], { storage: { ...storage, put } });
    delivery.submit(anonymousRecord());
    await clock.pass(0);
    assert.deepEqual(log, ['written', 'asked']);
    assertWrittenFirst(log);
    assert.throws(() => {
      assertWrittenFirst(log.reverse());
    });
  });

  it('holds what is needed to send it, the date, and nothing else', async () => {
    const { clock, delivery, storage } = visit([offline]);
    delivery.submit(anonymousRecord());
    await clock.pass(0);
    assert.deepEqual(storage.entries.get('r1'), {
      v: 1,
      id: 'r1',
      body: JSON.stringify(anonymousRecord()),
      contentType: 'application/json',
      endpoint: address,
      adapter: 'json',
      surveyId: 'demo',
      privacy: 'anonymous',
      queuedOn: '2026-11-02',
    });
  });
});
