import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startCollector } from '../index.js';
import { adminKey } from './open-collector.js';
import { newPlace } from './places.js';
import { response, someId } from './records.js';
import { idsAt, postTo } from './spawn-collector.js';

/** What holds however many connections post under one id at the same moment. */
export function testsExactlyOnce(connections: number): void {
  describe(`${connections} connections that post under one id at the same moment`, () => {
    it('store one row and get a receipt each when they post the same', async (t) => {
      const collector = await startCollector({ port: 0, ...(await newPlace()), adminKey });
      t.after(() => collector.close());
      const answers = await Promise.all(
        Array.from({ length: connections }, () => postTo(collector.url, response())),
      );
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 200).length, connections - 1);
      for (const { body } of answers) assert.deepEqual(body, { kith: 'receipt/1', id: someId });
      assert.deepEqual(await idsAt(collector.url), [someId]);
    });

    it('store one row and get one receipt when each posts something else', async (t) => {
      const collector = await startCollector({ port: 0, ...(await newPlace()), adminKey });
      t.after(() => collector.close());
      const bodies = Array.from({ length: connections }, (_, index) => response({ wave: `w${index}` }));
      const answers = await Promise.all(bodies.map((body) => postTo(collector.url, body)));
      assert.equal(answers.filter(({ status }) => status === 409).length, connections - 1);
      const winner = answers.findIndex(({ status }) => status === 201);
      const headers = { Authorization: `Bearer ${adminKey}` };
      const stored = await fetch(`${collector.url}/export.json?instrument=made-up-survey`, { headers });
      const { responses } = (await stored.json()) as { responses: unknown[] };
      assert.deepEqual(responses, [bodies[winner]]);
    });
  });
}
