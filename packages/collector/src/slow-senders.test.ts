import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startCollector } from './index.js';
import { halfSent } from './testing/half-sent.js';
import { adminKey } from './testing/open-collector.js';
import { newPlace } from './testing/places.js';
import { response } from './testing/records.js';
import { postTo } from './testing/spawn-collector.js';

describe('those who begin to send and never end', () => {
  it('take no place from anybody else', async (t) => {
    const collector = await startCollector({ port: 0, maxInFlight: 2, ...(await newPlace()), adminKey });
    t.after(() => collector.close());
    const sockets = await halfSent(collector.url, 20);
    await wait(100);
    const { status } = await postTo(collector.url, response());
    // The collector waits for those that are open when it closes.
    for (const socket of sockets) socket.destroy();
    assert.equal(status, 201);
  });

  it('are counted as broken off when they leave, and not as a response that is wrong', async (t) => {
    const collector = await startCollector({ port: 0, ...(await newPlace()), adminKey });
    t.after(() => collector.close());
    const [socket] = await halfSent(collector.url, 1);
    await wait(100);
    socket?.destroy();
    await wait(100);
    const headers = { Authorization: `Bearer ${adminKey}` };
    const { elsewhere } = (await (await fetch(`${collector.url}/health`, { headers })).json()) as {
      elsewhere: unknown;
    };
    assert.deepEqual(elsewhere, { 'broken-off': 1 });
  });
});
