import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliveryOptions } from './delivery-options.js';
import { bare, never, offline, page, receipt, type Reply } from './testing/endpoint.js';
import { createPostRoom } from './queue/post-room.js';
import { anonymousRecord } from './testing/records.js';
import { blockedStorage, createStorage } from './testing/storage.js';
import { entry, visit } from './testing/visit.js';

const hide = (): Event => new Event('pagehide');

/** A page that is hidden once the first attempt has had its answer, or has none yet. */
const hiddenAfter = async (
  replies: readonly Reply[],
  options: Partial<DeliveryOptions> = {},
  size = 0,
  role = 'x'.repeat(size),
) => {
  const made = visit(replies, options);
  const record = { ...anonymousRecord(), role };
  const submission = made.delivery.submit(record);
  await made.clock.pass(0);
  made.page.dispatchEvent(hide());
  await made.clock.pass(0);
  return { ...made, submission, outliving: made.requests.filter(({ init }) => init.keepalive) };
};

describe('a page that is left', () => {
  it('sends what it could not send before, with a request that outlives it', async () => {
    const { outliving, submission } = await hiddenAfter([offline, receipt]);
    assert.equal(outliving.length, 1);
    assert.equal(submission.state, 'received');
  });

  it('sends before storage has answered', async () => {
    const storage = { ...createStorage(), put: () => new Promise<never>(() => undefined) };
    const { outliving } = await hiddenAfter([receipt], { storage });
    assert.equal(outliving.length, 1);
  });

  it('does not send twice what is on the device and under way', async () => {
    const { requests, clock } = await hiddenAfter([never]);
    assert.equal(requests.length, 1);
    await clock.pass(30_000);
  });

  it('sends again what is under way and nowhere but in memory', async () => {
    const {
      outliving,
      page: window,
      requests,
      clock,
      submission,
    } = await hiddenAfter([never, never, receipt], {
      storage: blockedStorage,
    });
    window.dispatchEvent(hide());
    assert.deepEqual([outliving.length, requests.length], [1, 2]);
    await clock.pass(60_000);
    assert.equal(submission.state, 'received');
  });

  it('leaves for the next visit what is on the device while the endpoint asks to wait', async () => {
    for (const reply of [bare(429), page]) {
      assert.equal((await hiddenAfter([reply])).outliving.length, 0);
    }
  });

  it('sends despite a hold what would be lost with the page', async () => {
    const { outliving } = await hiddenAfter([bare(429), receipt], { storage: blockedStorage });
    assert.equal(outliving.length, 1);
  });

  it('can send 64 KiB and not a byte more', async () => {
    const plain = new TextEncoder().encode(JSON.stringify({ ...anonymousRecord(), role: '' })).length;
    const outliving = async (bytes: number): Promise<number> =>
      (await hiddenAfter([offline], { storage: blockedStorage }, bytes - plain)).outliving.length;
    assert.deepEqual([await outliving(65_536), await outliving(65_537)], [1, 0]);
  });

  it('counts bytes, not letters', async () => {
    const { outliving } = await hiddenAfter([offline], { storage: blockedStorage }, 0, 'ش'.repeat(33_000));
    assert.equal(outliving.length, 0);
  });

  it('sends no more than that for all its surveys together, and again once there is room', async () => {
    const postRoom = createPostRoom();
    const many = [1, 2, 3].map((n) =>
      visit([offline, never, receipt], {
        postRoom,
        storage: blockedStorage,
        endpoint: new URL(`https://answers.example/${String(n)}`),
      }),
    );
    for (const { delivery, clock } of many) {
      delivery.submit({ ...anonymousRecord(), role: 'x'.repeat(25 * 1024) });
      await clock.pass(0);
    }
    const left = (): number =>
      many.flatMap(({ requests }) => requests).filter(({ init }) => init.keepalive).length;
    const leave = (): void => {
      for (const { page: window } of many) window.dispatchEvent(hide());
    };
    leave();
    leave();
    assert.equal(left(), 2);
    await many[0]?.clock.pass(30_000);
    leave();
    assert.equal(left(), 3);
  });

  it('sends several responses that are on the device, too', async () => {
    const { clock, delivery, page: window, requests } = visit([offline, offline, never]);
    delivery.submit(anonymousRecord());
    delivery.submit(anonymousRecord('r2'));
    await clock.pass(0);
    window.dispatchEvent(hide());
    assert.equal(requests.filter(({ init }) => init.keepalive).length, 2);
  });

  it('sends no more than browsers let requests that outlive it carry together', async () => {
    const { clock, delivery, page: window, requests } = visit([offline], { storage: blockedStorage });
    for (const id of ['r1', 'r2', 'r3']) {
      delivery.submit({ ...anonymousRecord(id), role: 'x'.repeat(25 * 1024) });
    }
    await clock.pass(0);
    window.dispatchEvent(hide());
    assert.equal(requests.filter(({ init }) => init.keepalive).length, 2);
  });

  it('does not send what earlier visits left', async () => {
    const { clock, delivery, requests, page: window } = visit([offline], { storage: createStorage(entry()) });
    await delivery.resume();
    await clock.pass(0);
    window.dispatchEvent(hide());
    assert.equal(requests.length, 1);
  });

  it('sends nothing after the response is received', async () => {
    assert.equal((await hiddenAfter([receipt])).requests.length, 1);
  });
});

describe('a page on a phone', () => {
  const turn = (window: EventTarget, visibilityState: string): void => {
    window.dispatchEvent(
      Object.defineProperty(new Event('visibilitychange'), 'target', { value: { visibilityState } }),
    );
  };

  it('sends when it is hidden, since it may not hear more', async () => {
    const { clock, delivery, page: window, requests } = visit([offline]);
    delivery.submit(anonymousRecord());
    await clock.pass(0);
    turn(window, 'hidden');
    assert.equal(requests[1]?.init.keepalive, true);
  });

  it('tries again when it is seen again', async () => {
    const { clock, delivery, page: window, requests } = visit([offline], { random: () => 0.9 });
    delivery.submit(anonymousRecord());
    await clock.pass(200_000);
    const before = requests.length;
    turn(window, 'visible');
    await clock.pass(2000);
    assert.equal(requests.length, before + 1);
    assert.equal(requests.at(-1)?.init.keepalive, false);
  });
});
