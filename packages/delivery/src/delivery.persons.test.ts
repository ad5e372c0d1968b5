import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bare, never, offline, receipt } from './testing/endpoint.js';
import { anonymousRecord } from './testing/records.js';
import { visit } from './testing/visit.js';

describe('persons who come one after the other to one page', () => {
  it('never wait for what is tried again of those before them', async () => {
    const { clock, delivery } = visit([bare(500), bare(500), never, receipt]);
    delivery.submit(anonymousRecord('r1'));
    delivery.submit(anonymousRecord('r2'));
    // The first is tried again, and hears nothing.
    await clock.pass(5000);
    const third = delivery.submit(anonymousRecord('r3'));
    await clock.pass(0);
    assert.equal(third.state, 'received');
  });

  it('read within 30 seconds that their answers are kept, however many wait before them', async () => {
    const { clock, delivery } = visit([never]);
    for (let person = 1; person <= 9; person++) {
      const submission = delivery.submit(anonymousRecord(`r${String(person)}`));
      await clock.pass(30_000);
      assert.equal(submission.state, 'kept', String(person));
      await clock.pass(30_000);
    }
  });

  it('have what they ask for tried before what is tried again by itself', async () => {
    const { clock, delivery } = visit([offline, offline, never, receipt]);
    const first = delivery.submit(anonymousRecord('r1'));
    const second = delivery.submit(anonymousRecord('r2'));
    await clock.pass(1500);
    assert.deepEqual([first.state, second.state], ['kept', 'kept']);
    second.retryNow();
    await clock.pass(0);
    assert.equal(second.state, 'received');
  });

  it('are sent one after the other where both are waited for', async () => {
    const { clock, delivery, requests } = visit([never]);
    delivery.submit(anonymousRecord('r1'));
    delivery.submit(anonymousRecord('r2'));
    await clock.pass(29_000);
    assert.equal(requests.length, 1);
  });
});
