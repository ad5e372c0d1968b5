import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';

import { testsExactlyOnce } from './testing/exactly-once-with.js';
import { newPlace, onPostgres } from './testing/places.js';
import { response, someId } from './testing/records.js';
import { idsAt, postTo, spawnCollector } from './testing/spawn-collector.js';

testsExactlyOnce(50);

// A file belongs to one process; PostgreSQL is for several.
if (onPostgres)
  describe('two collectors on one database', () => {
    it('start together, and store one row between them', async () => {
      const place = await newPlace();
      const [one, other] = await Promise.all([spawnCollector(place), spawnCollector(place)]);
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => postTo((index % 2 ? one : other).url, response())),
      );
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 200).length, 99);
      assert.deepEqual(await idsAt(one.url), [someId]);
      for (const { child } of [one, other]) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    });
  });
