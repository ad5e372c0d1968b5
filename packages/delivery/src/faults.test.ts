import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Submission } from './submission.js';
import type { SeenRequest } from './testing/endpoint.js';
import { createReceiver, faults, type Fault } from './testing/receiver.js';
import { anonymousRecord } from './testing/records.js';
import { createStorage } from './testing/storage.js';
import { visit } from './testing/visit.js';

interface Stay {
  readonly network: readonly Fault[];
  /** Milliseconds until the person goes away. */
  readonly length: number;
  readonly hidden: boolean;
}

/** People come one after the other to one device, answer and go; in the end the network is good. */
const live = async (stays: readonly Stay[], receiver: ReturnType<typeof createReceiver>) => {
  const storage = createStorage();
  const submissions: Submission[] = [];
  const come = async ({ network, length, hidden }: Stay, id?: string): Promise<void> => {
    const { clock, delivery, page } = visit([receiver.replies(network)], { storage });
    await delivery.resume();
    if (id) submissions.push(delivery.submit(anonymousRecord(id)));
    await clock.pass(length);
    if (hidden) page.dispatchEvent(new Event('pagehide'));
    await clock.pass(0);
  };
  for (const [index, stay] of stays.entries()) await come(stay, `r${String(index)}`);
  await come({ network: [], length: 60_000, hidden: false });
  return { submissions, left: storage.entries.size };
};

/** Fails where a response is missing, stored twice, or still on the device. */
const assertExactlyOnce = (rows: readonly SeenRequest[], count: number, left: number): void => {
  const ids = rows.map(({ body }) => (JSON.parse(body) as { responseId: string }).responseId).sort();
  assert.deepEqual(ids, Array.from({ length: count }, (_, index) => `r${String(index)}`).sort());
  assert.equal(left, 0);
};

const stays = fc.array(
  fc.record({
    network: fc.array(fc.constantFrom(...faults), { maxLength: 6 }),
    length: fc.integer({ min: 0, max: 120_000 }),
    hidden: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('whatever the network does', () => {
  it('every response is stored once, and none stays behind', async () => {
    const holds = fc.asyncProperty(stays, async (made) => {
      const receiver = createReceiver();
      const { left } = await live(made, receiver);
      assertExactlyOnce(receiver.rows, made.length, left);
    });
    await fc.assert(holds, { numRuns: 200 });
  });

  it('nobody is told that a response arrived which did not', async () => {
    const holds = fc.asyncProperty(stays, async (made) => {
      const receiver = createReceiver((rows, request) => {
        if (rows.length % 2 === 0) rows.push(request);
        else throw new TypeError('Failed to fetch');
      });
      const { submissions } = await live(made, receiver);
      const stored = receiver.rows.map(({ body }) => body).join();
      for (const { id, state } of submissions) {
        assert.ok(state !== 'received' || stored.includes(`"${id}"`), id);
      }
    });
    await fc.assert(holds, { numRuns: 100 });
  });

  it('an endpoint that loses or doubles responses would be noticed by these tests', async () => {
    const bad: Stay = { network: ['lost-receipt'], length: 10_000, hidden: false };
    const losing = createReceiver(() => undefined);
    const doubling = createReceiver((rows, request) => rows.push(request));
    for (const receiver of [losing, doubling]) {
      const { left } = await live([bad], receiver);
      assert.throws(() => {
        assertExactlyOnce(receiver.rows, 1, left);
      });
    }
  });
});
