import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSubmission, type DeliveryState } from './submission.js';
import { receipt } from './testing/endpoint.js';
import { anonymousRecord } from './testing/records.js';
import { visit } from './testing/visit.js';

describe('a submission', () => {
  it('tells each change once and no more after unsubscribing', () => {
    const { submission, become } = createSubmission('r1', () => undefined);
    const seen: DeliveryState[] = [];
    const stop = submission.subscribe((state) => seen.push(state));
    become('kept');
    become('kept');
    stop();
    become('received');
    assert.deepEqual(seen, ['kept']);
  });

  it('goes on where a listener throws, which still reaches the console', (t) => {
    const { submission, become } = createSubmission('r1', () => undefined);
    const seen: DeliveryState[] = [];
    submission.subscribe(() => {
      throw new Error('the host page’s mistake');
    });
    submission.subscribe((state) => seen.push(state));
    const { mock } = t.mock.method(globalThis, 'queueMicrotask', () => undefined);
    become('received');
    mock.restore();
    assert.deepEqual(seen, ['received']);
    assert.throws(() => mock.calls[0]?.arguments[0]?.(), /the host page’s mistake/);
  });

  it('sends nothing more once it is received', async () => {
    const { clock, delivery, requests } = visit([receipt]);
    const submission = delivery.submit(anonymousRecord());
    await clock.pass(0);
    submission.retryNow();
    await clock.pass(0);
    assert.deepEqual([submission.state, requests.length], ['received', 1]);
  });
});
