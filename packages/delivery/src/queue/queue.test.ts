import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Adapter, AdapterCapabilities, ResponseFacts } from '../adapters/adapter.js';
import { json } from '../adapters/json.js';
import { createSubmission } from '../submission.js';
import { createClock } from '../testing/clock.js';
import { entry } from '../testing/visit.js';
import type { Problem } from './outcome.js';
import { parcelOf, type Carrier } from './parcel.js';
import { createPostRoom } from './post-room.js';
import { Queue } from './queue.js';

const queued = async (
  capabilities: Partial<AdapterCapabilities>,
  stored = true,
  answers: readonly (ResponseFacts | undefined)[] = [],
  isOffline = (): boolean => false,
) => {
  const adapter: Adapter = { ...json, capabilities: { ...json.capabilities, ...capabilities } };
  const clock = createClock();
  const problems: Problem[] = [];
  const attempts: boolean[] = [];
  /** Whether the entry was on the device at each attempt. */
  const onDevice: boolean[] = [];
  let isOnDevice = stored;
  const queue: Queue = new Queue({ ...clock, isOffline, random: () => 0.5, postRoom: createPostRoom() });
  const carrier: Carrier = {
    confirm: 'receipt',
    apart: 0,
    report: (problem) => problems.push(problem),
    keep: () => Promise.resolve((isOnDevice = stored)),
    remove: () => Promise.resolve((isOnDevice = false)),
    done: () => undefined,
    send: (_, keepalive) => {
      onDevice.push(isOnDevice);
      return Promise.resolve(answers[attempts.push(keepalive) - 1]);
    },
  };
  const control = createSubmission('old', () => {
    queue.retry(parcel);
  });
  const parcel = parcelOf(entry(), adapter, carrier, control);
  queue.add(parcel, stored);
  await clock.pass(0);
  return {
    queue,
    clock,
    problems,
    attempts,
    onDevice,
    isOnDevice: () => isOnDevice,
    submission: control.submission,
  };
};

const answered = (status: number, retryAfter: string | null = null): ResponseFacts => ({
  status,
  retryAfter,
  redirected: false,
  html: false,
  body: undefined,
  whole: true,
});

describe('an endpoint that may store a response twice', () => {
  it('is not asked again by itself after an attempt of unknown end', async () => {
    const { clock, queue, attempts, submission } = await queued({ idempotent: false }, false);
    queue.wake();
    queue.leave();
    await clock.pass(3_600_000);
    assert.deepEqual([submission.state, submission.unanswered, attempts.length], ['sent', true, 1]);
  });

  it('is asked again by itself where the browser knows that there was no network: nothing can have arrived', async () => {
    const { clock, attempts, submission } = await queued({ idempotent: false }, true, [], () => true);
    await clock.pass(1000);
    assert.deepEqual([submission.state, submission.unanswered, attempts.length], ['kept', false, 2]);
  });

  it('is asked again when the person asks', async () => {
    const { clock, attempts, submission } = await queued({ idempotent: false });
    submission.retryNow();
    await clock.pass(0);
    assert.equal(attempts.length, 2);
  });

  it('finds nothing on the device to send again while an attempt may arrive', async () => {
    const once = await queued({ idempotent: false });
    const often = await queued({ idempotent: true });
    assert.deepEqual([once.onDevice, often.onDevice[0]], [[false], true]);
  });

  it('is asked again, and the response is back on the device, where it says that it took nothing', async () => {
    for (const status of [408, 425, 429, 503, 404]) {
      const { attempts, isOnDevice, submission, clock } = await queued({ idempotent: false }, true, [
        answered(status),
      ]);
      assert.deepEqual([submission.state, isOnDevice()], ['kept', true], String(status));
      await clock.pass(3_600_000);
      assert.deepEqual([attempts.length, submission.state], [2, 'sent'], String(status));
    }
  });

  it('is not asked again after a failure in which it may have stored it', async () => {
    for (const status of [500, 502, 504]) {
      const { attempts, submission, clock } = await queued({ idempotent: false }, true, [answered(status)]);
      await clock.pass(3_600_000);
      assert.deepEqual([submission.state, attempts.length], ['sent', 1], String(status));
    }
  });

  it('gets nothing in the last moment of a page that the device keeps for the next visit', async () => {
    const { queue, attempts } = await queued({ idempotent: false }, true, [answered(503, '0')]);
    queue.leave();
    assert.equal(attempts.length, 1);
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
