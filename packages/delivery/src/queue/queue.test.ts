import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Adapter, AdapterCapabilities } from '../adapters/adapter.js';
import { json } from '../adapters/json.js';
import { createSubmission } from '../submission.js';
import { createClock } from '../testing/clock.js';
import { entry } from '../testing/visit.js';
import { createLane } from './lane.js';
import { parcelOf } from './parcel.js';
import type { Problem } from './outcome.js';
import { Queue } from './queue.js';

const queued = async (
  capabilities: Partial<AdapterCapabilities>,
  stored = true,
  isOffline = (): boolean => false,
) => {
  const adapter: Adapter = { ...json, capabilities: { ...json.capabilities, ...capabilities } };
  const clock = createClock();
  const problems: Problem[] = [];
  const attempts: boolean[] = [];
  const queue: Queue = new Queue({
    ...clock,
    confirm: 'receipt',
    isOffline,
    lane: createLane(),
    random: () => 0.5,
    report: (problem) => problems.push(problem),
    done: () => undefined,
    send: (_, keepalive) => {
      attempts.push(keepalive);
      return Promise.resolve(undefined);
    },
  });
  const control = createSubmission('old', () => {
    queue.retry(parcel);
  });
  const parcel = parcelOf(entry(), adapter, control);
  queue.add(parcel, stored);
  await clock.pass(0);
  return { queue, clock, problems, attempts, submission: control.submission };
};

describe('an endpoint that may store a response twice', () => {
  it('is not asked again by itself after an attempt of unknown end', async () => {
    const { clock, queue, attempts, submission } = await queued({ idempotent: false }, false);
    queue.wake();
    queue.leave();
    await clock.pass(3_600_000);
    assert.deepEqual([submission.state, submission.unanswered, attempts.length], ['sent', true, 1]);
  });

  it('is asked again by itself where the browser knows that there was no network: nothing can have arrived', async () => {
    const { clock, attempts, submission } = await queued({ idempotent: false }, true, () => true);
    await clock.pass(1000);
    assert.deepEqual([submission.state, submission.unanswered, attempts.length], ['kept', false, 2]);
  });

  it('is asked again when the person asks', async () => {
    const { clock, attempts, submission } = await queued({ idempotent: false });
    submission.retryNow();
    await clock.pass(0);
    assert.equal(attempts.length, 2);
  });

  it('differs from one that stores it once', async () => {
    const { clock, attempts, submission } = await queued({ idempotent: true });
    await clock.pass(1000);
    assert.deepEqual([submission.state, attempts.length], ['kept', 2]);
  });
});

describe('a response that is longer than the adapter can carry', () => {
  it('needs attention without a request, and is not called refused: nobody has refused it', async () => {
    const { attempts, problems, submission } = await queued({ maxBytes: 10 });
    assert.deepEqual([submission.state, attempts.length], ['attention', 0]);
    assert.deepEqual(problems, [{ code: 'response-too-large', found: 'more than 10 bytes' }]);
  });
});
