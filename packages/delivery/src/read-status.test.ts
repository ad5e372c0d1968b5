import type { StatusFile } from '@kith/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatus } from './read-status.js';
import { createClock } from './testing/clock.js';
import { bare, createEndpoint, jsonReply, never, offline, page, type Reply } from './testing/endpoint.js';

const address = 'https://school.example/status.json';
const read = (reply: Reply): Promise<StatusFile | null> =>
  readStatus(address, { fetch: createEndpoint(reply).fetch });
const reading = (file: unknown, status = 200): Promise<StatusFile | null> =>
  read(() => jsonReply(file, status));

describe('the status file', () => {
  it('says nothing where it cannot be read', async () => {
    for (const reply of [offline, page, bare(404), bare(204)]) assert.equal(await read(reply), null);
    assert.equal(await reading({ kith: 'status/1', status: 'closed' }, 500), null);
  });

  it('says nothing where it is not a status file', async () => {
    const wrong = [null, [], 'open', {}, { status: 'open' }, { kith: 'status/2', status: 'open' }];
    for (const file of [...wrong, { kith: 'status/1', status: 'shut' }])
      assert.equal(await reading(file), null);
  });

  it('keeps nobody waiting', async () => {
    const clock = createClock();
    const found = readStatus(address, { fetch: createEndpoint(never).fetch, setTimer: clock.setTimer });
    await clock.pass(4000);
    assert.equal(await found, null);
  });

  it('gives its fields and nothing else', async () => {
    const file = {
      kith: 'status/1',
      status: 'open',
      opens: '2026-11-02',
      closes: '2026-11-20',
      timeZone: 'America/Chicago',
      contact: 'The survey team, room 12',
      smallestGroup: 10,
    };
    assert.deepEqual(await reading({ ...file, note: 'for us' }), file);
  });

  it('still closes the survey where another field is wrong', async () => {
    for (const slip of [{ smallestGroup: '10' }, { smallestGroup: 0.5 }, { closes: 20261120 }]) {
      assert.deepEqual(await reading({ kith: 'status/1', status: 'closed', ...slip }), {
        kith: 'status/1',
        status: 'closed',
      });
    }
  });

  it('is asked for without anything about the person or the page', async () => {
    const { fetch, requests } = createEndpoint(bare(404));
    await readStatus(address, { fetch });
    const { credentials, referrerPolicy, cache } = requests[0]?.init ?? {};
    assert.deepEqual([credentials, referrerPolicy, cache], ['omit', 'no-referrer', 'no-store']);
  });
});
