import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { describe, it } from 'node:test';
import { startCollector } from './index.js';
import { testsExactlyOnce } from './testing/exactly-once-with.js';
import { adminKey, openCollector, post, storedCount } from './testing/open-collector.js';
import { newPlace } from './testing/places.js';
import { response, seeded, uuidFrom } from './testing/records.js';
import { idsAt, postTo } from './testing/spawn-collector.js';

testsExactlyOnce(500);

describe('a school behind one address', () => {
  it('gets 2,000 responses in, as fast as they come, and none turned away', async (t) => {
    const collector = await startCollector({ port: 0, ...(await newPlace()), adminKey });
    t.after(() => collector.close());
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const random = seeded(41);
    const ids = Array.from({ length: 2000 }, () => uuidFrom(random));
    const answers = await Promise.all(
      ids.map((responseId) => postTo(collector.url, response({ responseId }), agent)),
    );
    agent.destroy();
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.deepEqual(await idsAt(collector.url), ids.sort());
  });
});

describe('more requests than a collector takes at once', () => {
  it('are asked back, and are all in when they have come back', async (t) => {
    const collector = await openCollector(t, { maxInFlight: 5 });
    const random = seeded(42);
    let left = Array.from({ length: 60 }, () => uuidFrom(random));
    let turnedAway = 0;
    while (left.length > 0) {
      const sent = left.map((responseId) => post(collector, '/responses', response({ responseId })));
      const answers = await Promise.all(sent);
      for (const { status, headers } of answers)
        assert.ok(status === 201 || (status === 503 && headers.has('retry-after')), `${status}`);
      left = left.filter((_, index) => answers[index]?.status === 503);
      turnedAway += left.length;
    }
    assert.ok(turnedAway > 0);
    assert.equal(await storedCount(collector), 60);
  });
});

describe('the largest body', () => {
  it('is a setting', async (t) => {
    const collector = await openCollector(t, { largestBody: 2048 });
    const answer = await post(collector, '/responses', response({ role: 'x'.repeat(3000) }));
    assert.equal(answer.status, 413);
    assert.equal((await post(collector, '/responses', response())).status, 201);
  });
});
