import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { startCollector } from './index.js';
import { halfSent } from './testing/half-sent.js';
import { adminKey } from './testing/open-collector.js';
import { newPlace } from './testing/places.js';

describe('those who begin to send and never end', () => {
  it('are cut off after about ten seconds', async (t) => {
    const collector = await startCollector({ port: 0, ...(await newPlace()), adminKey });
    t.after(() => collector.close());
    const start = performance.now();
    const [socket] = await halfSent(collector.url, 1);
    assert.ok(socket);
    await once(socket.resume(), 'close');
    const seconds = (performance.now() - start) / 1000;
    assert.ok(seconds > 9 && seconds < 14, `${seconds}`);
  });
});
