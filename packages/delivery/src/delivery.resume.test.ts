import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bare, never, offline, page, receipt, refusal } from './testing/endpoint.js';
import type { DeliveryOptions } from './delivery-options.js';
import { createClaims } from './testing/claims.js';
import { createPostRoom } from './queue/post-room.js';
import { anonymousRecord, identifiedRecord } from './testing/records.js';
import { createStorage } from './testing/storage.js';
import { address, entry, visit } from './testing/visit.js';

const resumed = async (...args: Parameters<typeof visit>) => {
  const made = visit(...args);
  await made.delivery.resume();
  await made.clock.pass(0);
  return made;
};

describe('a later visit', () => {
  it('sends the same bytes that an earlier visit kept, and clears the device', async () => {
    const storage = createStorage();
    const first = visit([offline], { storage });
    first.delivery.submit(anonymousRecord());
    await first.clock.pass(0);
    const { requests } = await resumed([receipt], { storage });
    assert.equal(requests[0]?.body, first.requests[0]?.body);
    assert.equal(storage.entries.size, 0);
  });

  it('leaves alone what was meant for another endpoint', async () => {
    const storage = createStorage(entry({ endpoint: 'https://other.example/responses' }));
    const { requests } = await resumed([receipt], { storage });
    assert.deepEqual([requests.length, storage.entries.size], [0, 1]);
  });

  it('sends each of two endpoints its own', async () => {
    const storage = createStorage(entry(), entry({ id: 'two', endpoint: 'https://other.example/responses' }));
    const { requests } = await resumed([receipt], { storage });
    assert.deepEqual(
      requests.map(({ url }) => url),
      [address],
    );
    const other = await resumed([receipt], { storage, endpoint: new URL('https://other.example/responses') });
    assert.deepEqual(
      other.requests.map(({ url }) => url),
      ['https://other.example/responses'],
    );
  });

  it('leaves alone entries of another version and of adapters it does not know', async () => {
    const storage = createStorage({ ...entry(), v: 2 }, entry({ id: 'form', adapter: 'form' }));
    const { requests } = await resumed([receipt], { storage });
    assert.deepEqual([requests.length, storage.entries.size], [0, 2]);
  });

  it('is not held up by what other scripts have put there', async () => {
    const storage = createStorage(entry());
    for (const [n, junk] of [null, undefined, 7, 'text', [], {}].entries())
      storage.entries.set(`junk-${String(n)}`, junk as never);
    const { requests } = await resumed([receipt], { storage });
    assert.equal(requests.length, 1);
  });

  it('deletes unsent what is older than 30 days, whatever its endpoint', async () => {
    const storage = createStorage(
      entry({ id: 'a', queuedOn: '2026-10-02' }),
      entry({ id: 'b', queuedOn: '2026-10-02', endpoint: 'https://other.example/' }),
      entry({ id: 'c', queuedOn: '2038-01-01' }),
      entry({ id: 'd', queuedOn: 'some day' }),
      entry({ id: 'e', queuedOn: '2026-10-03', body: '{"responseId":"e"}' }),
    );
    const { requests } = await resumed([offline], { storage });
    assert.deepEqual([...storage.entries.keys()], ['e']);
    assert.deepEqual(
      requests.map(({ body }) => body),
      ['{"responseId":"e"}'],
    );
  });

  it('never sends credentials along with what was answered anonymously', async () => {
    const storage = createStorage(entry(), entry({ id: 'known', privacy: 'identified' }));
    const { clock, requests } = await resumed([offline], {
      storage,
      privacy: 'identified',
      credentials: 'include',
    });
    await clock.pass(0);
    const seen = requests.map(({ init }) => init.credentials);
    assert.deepEqual(seen.sort(), ['include', 'omit']);
  });

  it('says nothing that shows how many responses wait', async () => {
    for (const reply of [page, refusal]) {
      const { problems } = await resumed([reply], {
        storage: createStorage(entry(), entry({ id: 'b' }), entry({ id: 'c' })),
      });
      assert.equal(problems.length, 1);
      assert.doesNotMatch(JSON.stringify(problems), /"old"|demo/);
    }
  });

  it('tries what met a page instead of the endpoint again at once', async () => {
    const storage = createStorage();
    await resumed([page], { storage: createStorage(entry()) });
    const first = visit([page], { storage });
    first.delivery.submit(anonymousRecord());
    await first.clock.pass(0);
    const { requests } = await resumed([receipt], { storage });
    assert.deepEqual([requests.length, storage.entries.size], [1, 0]);
  });

  it('sends the response of this run without waiting for those of earlier visits', async () => {
    const storage = createStorage(entry(), entry({ id: 'older', body: '{"responseId":"older"}' }));
    const { clock, delivery, requests } = await resumed([never, receipt], { storage });
    const submission = delivery.submit(anonymousRecord('new'));
    await clock.pass(0);
    assert.deepEqual([submission.state, requests.length], ['received', 2]);
    await clock.pass(31_000);
    assert.deepEqual([requests.length, storage.entries.size], [4, 0]);
  });
});

describe('a page beside others', () => {
  it('leaves alone what another page has in hand, until that page ends', async () => {
    const storage = createStorage(entry());
    const claim = createClaims();
    const release = await claim('old');
    const { clock, page: window, requests } = await resumed([receipt], { storage, claim });
    assert.equal(requests.length, 0);
    release?.();
    window.dispatchEvent(new Event('pageshow'));
    await clock.pass(0);
    assert.deepEqual([requests.length, storage.entries.size], [1, 0]);
  });

  it('does not send what another page has brought since it looked', async () => {
    const storage = createStorage(entry());
    const claim: DeliveryOptions['claim'] = (id) => {
      storage.entries.delete(id);
      return Promise.resolve(() => undefined);
    };
    const { requests } = await resumed([receipt], { storage, claim });
    assert.equal(requests.length, 0);
  });

  it('is not kept waiting by locks that never answer', async () => {
    const claim = (): Promise<never> => new Promise(() => undefined);
    const { clock, delivery } = visit([receipt], { claim });
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(2000);
    assert.equal(submission.state, 'received');
  });
});

describe('a clock that somebody sets', () => {
  it('to a day before there was Kith deletes nothing that is unsent', async () => {
    const storage = createStorage(entry());
    const battery = () => Date.parse('2020-01-01T08:00:00');
    const { requests } = await resumed([offline], { storage, now: battery });
    assert.deepEqual([requests.length, storage.entries.size], [1, 1]);
    await resumed([offline], { storage, now: () => Date.parse('2026-12-02T08:00:00') });
    assert.equal(storage.entries.size, 0);
  });

  it('neither hastens nor delays what waits', async () => {
    for (const jump of [-365 * 86_400_000, 365 * 86_400_000]) {
      const { clock, delivery, requests } = visit([bare(503, { 'retry-after': '60' }), receipt]);
      const submission = delivery.submit(anonymousRecord());
      await clock.pass(0);
      clock.jump(jump);
      await clock.pass(59_999);
      assert.equal(requests.length, 1);
      await clock.pass(1);
      assert.equal(submission.state, 'received');
    }
  });
});

describe('two surveys in one page', () => {
  it('send what waits on the device once between them', async () => {
    const storage = createStorage(entry({ id: 'shared' }));
    const claim = createClaims();
    const first = visit([receipt], { storage, claim });
    const second = visit([receipt], { storage, claim });
    await Promise.all([first.delivery.resume(), second.delivery.resume()]);
    await first.clock.pass(0);
    assert.equal(first.requests.length + second.requests.length, 1);
  });

  it('send to one endpoint one after the other', async () => {
    const postRoom = createPostRoom();
    const first = visit([never], { postRoom });
    const second = visit([receipt], { postRoom });
    first.delivery.submit(anonymousRecord());
    second.delivery.submit(anonymousRecord('r2'));
    await first.clock.pass(0);
    assert.deepEqual([first.requests.length, second.requests.length], [1, 0]);
    await first.clock.pass(30_000);
    assert.equal(second.requests.length, 1);
  });

  it('never wait for an endpoint that is not their own', async () => {
    const postRoom = createPostRoom();
    const stuck = visit([never], { postRoom });
    const other = visit([receipt], { postRoom, endpoint: new URL('https://other.example/responses') });
    stuck.delivery.submit(anonymousRecord());
    const submission = other.delivery.submit(anonymousRecord('r2'));
    await other.clock.pass(0);
    assert.equal(submission.state, 'received');
  });

  it('are both held where their endpoint asks one of them to wait', async () => {
    const postRoom = createPostRoom();
    const first = visit([bare(429, { 'retry-after': '60' })], { postRoom });
    const second = visit([receipt], { postRoom });
    first.delivery.submit(anonymousRecord());
    await first.clock.pass(0);
    const submission = second.delivery.submit(anonymousRecord('r2'));
    await second.clock.pass(0);
    assert.deepEqual([submission.state, second.requests.length], ['kept', 0]);
  });
});

describe('a delivery that is closed', () => {
  it('leaves earlier responses on the device for the next visit', async () => {
    const storage = createStorage(entry());
    const { clock, delivery, requests } = await resumed([offline], { storage });
    delivery.close();
    await clock.pass(600_000);
    assert.deepEqual([requests.length, storage.entries.size], [1, 1]);
    const next = await resumed([receipt], { storage });
    assert.equal(next.requests.length, 1);
  });

  it('still brings the response of this run to its end', async () => {
    const { clock, delivery, page: window } = visit([offline, receipt]);
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    delivery.close();
    window.dispatchEvent(new Event('online'));
    await clock.pass(1000);
    assert.equal(submission.state, 'received');
  });

  it('stops listening to the page once nothing of this run is left', async () => {
    const window = new EventTarget();
    const heard: string[] = [];
    const events: DeliveryOptions['events'] = {
      addEventListener: (...args) => {
        heard.push(args[0]);
        window.addEventListener(...args);
      },
      removeEventListener: (name) => heard.splice(heard.indexOf(name), 1),
    };
    const { clock, delivery } = visit([offline, receipt], { events });
    delivery.submit(anonymousRecord());
    await clock.pass(0);
    delivery.close();
    assert.equal(heard.length, 4);
    await clock.pass(1000);
    assert.deepEqual(heard, []);
  });

  it('takes up nothing more', async () => {
    const { clock, delivery, requests } = visit([receipt], { storage: createStorage(entry()) });
    delivery.close();
    await delivery.resume();
    await clock.pass(0);
    assert.equal(requests.length, 0);
  });
});

describe('credentials', () => {
  const start = (privacy: 'anonymous' | 'confidential') => () =>
    visit([receipt], { privacy, credentials: 'same-origin' });

  it('are refused outside identified surveys', () => {
    assert.throws(start('anonymous'), { code: 'privacy-not-allowed' });
    assert.throws(start('confidential'), { code: 'privacy-not-allowed' });
  });

  it('go along with identified responses where the district asks for it', async () => {
    const { clock, delivery, requests } = visit([receipt], { privacy: 'identified', credentials: 'include' });
    delivery.submit(identifiedRecord());
    await clock.pass(0);
    assert.equal(requests[0]?.init.credentials, 'include');
  });
});
