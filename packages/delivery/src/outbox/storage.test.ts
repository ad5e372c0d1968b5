import 'fake-indexeddb/auto';
import { del, promisifyRequest, set } from 'idb-keyval';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offline, receipt } from '../testing/endpoint.js';
import { anonymousRecord } from '../testing/records.js';
import { entry, visit } from '../testing/visit.js';
import { database } from './database.js';
import { deviceStorage } from './storage.js';

const ids = async (): Promise<readonly string[]> =>
  (await deviceStorage.list()).map((found) => ('id' in found ? found.id : 'unknown'));

/** Runs a step with something of the browser replaced. */
const replacing = async <K extends keyof IDBDatabase>(
  name: K,
  replacement: IDBDatabase[K],
  step: () => Promise<unknown>,
): Promise<void> => {
  const original = IDBDatabase.prototype[name];
  IDBDatabase.prototype[name] = replacement;
  try {
    await step();
  } finally {
    IDBDatabase.prototype[name] = original;
  }
};

describe('the device', () => {
  it('works again after its connection was lost', async () => {
    const lost = (): never => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    await deviceStorage.list();
    await replacing('transaction', lost, () => assert.rejects(deviceStorage.list()));
    await deviceStorage.put('old', entry());
    assert.deepEqual(await ids(), ['old']);
    await deviceStorage.remove('old');
  });

  it('writes so that a power cut loses nothing', async () => {
    const asked: unknown[] = [];
    const original = Reflect.get(IDBDatabase.prototype, 'transaction');
    const watched: IDBDatabase['transaction'] = function (this: IDBDatabase, ...args) {
      asked.push(args[2]);
      return original.apply(this, args);
    };
    await replacing('transaction', watched, () => deviceStorage.put('old', entry()));
    assert.deepEqual(asked, [{ durability: 'strict' }]);
    await deviceStorage.remove('old');
  });

  it('makes way for a later version of the database', async () => {
    await deviceStorage.put('old', entry());
    const later = indexedDB.open('kith', 2);
    later.onblocked = () => {
      assert.fail('the connection stayed open');
    };
    (await promisifyRequest(later)).close();
    await promisifyRequest(indexedDB.deleteDatabase('kith'));
    assert.deepEqual(await ids(), []);
  });

  it('holds nothing but the outbox under the outbox’s prefix', async () => {
    await set('draft/demo', { v: 1 }, database);
    await deviceStorage.put('old', entry());
    assert.deepEqual(await ids(), ['old']);
    await deviceStorage.remove('old');
    assert.deepEqual(await ids(), []);
    await del('draft/demo', database);
  });

  it('keeps a response over a reload until it is received', async () => {
    const first = visit([offline], { storage: deviceStorage });
    const submission = first.delivery.submit(anonymousRecord('over-a-reload'));
    await first.clock.pass(0);
    assert.equal(submission.state, 'kept');
    assert.deepEqual(await ids(), ['over-a-reload']);
    first.delivery.close();
  });

  it('that loses what was on it says so: the response is then in the page only', async () => {
    const { clock, delivery } = visit([offline], { storage: deviceStorage });
    const submission = delivery.submit(anonymousRecord('to-be-lost'));
    await clock.pass(0);
    assert.equal(submission.state, 'kept');
    // Somebody clears the site's data.
    await promisifyRequest(indexedDB.deleteDatabase('kith'));
    await clock.pass(0);
    assert.equal(submission.state, 'kept-in-page');
    delivery.close();
  });

  it('that is closed by the browser and still has everything changes nothing', async () => {
    const { clock, delivery } = visit([offline, receipt], { storage: deviceStorage });
    const submission = delivery.submit(anonymousRecord('still-there'));
    await clock.pass(0);
    deviceStorage.lost.forEach((listener) => {
      listener();
    });
    await clock.pass(0);
    assert.equal(submission.state, 'kept');
    await clock.pass(1000);
    assert.deepEqual([submission.state, await ids()], ['received', []]);
    delivery.close();
  });

  it('that has a database of a later version is left alone, and counts as none', async () => {
    await deviceStorage.put('old', entry());
    const later = await promisifyRequest(indexedDB.open('kith', 2));
    const { clock, delivery } = visit([offline], { storage: deviceStorage });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    assert.equal(submission.state, 'kept-in-page');
    assert.deepEqual(await promisifyRequest(later.transaction('kith').objectStore('kith').getAllKeys()), [
      'outbox/old',
    ]);
    delivery.close();
    later.close();
    await promisifyRequest(indexedDB.deleteDatabase('kith'));
  });

  it('without IndexedDB leaves the response in the page', async () => {
    const saved = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await promisifyRequest(saved.deleteDatabase('kith'));
    const { clock, delivery } = visit([offline, receipt], { storage: deviceStorage });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    assert.equal(submission.state, 'kept-in-page');
    globalThis.indexedDB = saved;
  });
});
