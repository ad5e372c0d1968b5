import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { adminKey, openCollector, storedCount } from './testing/open-collector.js';
import { environmentOf, newPlace } from './testing/places.js';
import { response, seeded, uuidFrom } from './testing/records.js';
import { idsAt, postTo, spawnCollector } from './testing/spawn-collector.js';

describe('a collector process', () => {
  it('loses nothing that it acknowledged when it is killed in the middle of writing', async () => {
    const place = await newPlace();
    const random = seeded(21);
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await spawnCollector(place);
      const agent = new Agent({ keepAlive: true, maxSockets: 20 });
      const posts = Array.from({ length: 300 }, async () => {
        const responseId = uuidFrom(random);
        const answer = await postTo(url, response({ responseId }), agent).catch(() => undefined);
        if (answer?.status === 201) acknowledged.push(responseId);
        if (acknowledged.length === 60 * (round + 1)) child.kill('SIGKILL');
      });
      await Promise.all([once(child, 'exit'), ...posts]);
      agent.destroy();
    }
    const { child, url } = await spawnCollector(place);
    const stored = new Set(await idsAt(url));
    child.kill('SIGTERM');
    await once(child, 'exit');
    assert.ok(acknowledged.length >= 180 && acknowledged.length < 900, `${acknowledged.length}`);
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
  });

  it('answers what is under way and leaves a settled database when it is asked to stop', async (t) => {
    const place = await newPlace();
    const { child, url, said } = await spawnCollector(place);
    const random = seeded(22);
    const posts = Array.from({ length: 40 }, () => postTo(url, response({ responseId: uuidFrom(random) })));
    await Promise.race(posts);
    child.kill('SIGTERM');
    const answers = await Promise.allSettled(posts);
    const [code] = (await once(child, 'exit')) as [number];
    const taken = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 201);
    assert.equal(code, 0);
    assert.match(said(), /closed/);
    assert.ok(taken.length > 0);
    assert.equal(await storedCount(await openCollector(t, place)), taken.length);
  });

  it('says nothing of anybody: no body, no id, no address, no user agent', async () => {
    const { child, url, said } = await spawnCollector(await newPlace());
    const before = said();
    await postTo(url, response());
    await postTo(url, response({ wave: 'another' }));
    await postTo(url, '{"broken":');
    await fetch(`${url}/nowhere?token=abc`);
    assert.equal(said(), before);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a short key', { KITH_ADMIN_KEY: 'short' }, /at least 16 characters/],
    ['a largest body in words', { KITH_MAX_BODY: 'big' }, /KITH_MAX_BODY/],
    ['a policy for tokens that there is not', { KITH_TOKENS: 'some' }, /KITH_TOKENS/],
    ['a file of rules that is missing', { KITH_RETENTION: '/nowhere.json' }, /KITH_RETENTION/],
  ];
  for (const [title, settings, message] of wrong)
    it(`says what to mend and ends: ${title}`, async () => {
      const main = fileURLToPath(new URL('./main.js', import.meta.url));
      const env = {
        ...process.env,
        ...environmentOf(await newPlace()),
        KITH_ADMIN_KEY: adminKey,
        ...settings,
      };
      const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (part: Buffer) => (said += String(part)));
      const [code] = (await once(child, 'exit')) as [number];
      assert.equal(code, 1);
      assert.match(said, message);
    });
});
