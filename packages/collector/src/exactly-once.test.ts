import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { startCollector } from './index.js';
import { adminKey, temporaryFolder } from './testing/open-collector.js';
import { response, someId } from './testing/records.js';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Posts over a connection of its own. */
function postByItself(url: string, body: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(`${url}/responses`, { method: 'POST', agent: false, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as unknown }));
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });
}

async function storedIn(url: string): Promise<unknown[]> {
  const headers = { Authorization: `Bearer ${adminKey}` };
  const answer = await fetch(`${url}/export.json?instrument=made-up-survey`, { headers });
  return ((await answer.json()) as { responses: unknown[] }).responses;
}

describe('fifty connections that post under one id at the same moment', () => {
  it('store one row and get fifty receipts when they post the same', async (t) => {
    const collector = await startCollector({ port: 0, dataDir: await temporaryFolder(), adminKey });
    t.after(() => collector.close());
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => postByItself(collector.url, response())),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    for (const { body } of answers) assert.deepEqual(body, { kith: 'receipt/1', id: someId });
    assert.equal((await storedIn(collector.url)).length, 1);
  });

  it('store one row and get one receipt when each posts something else', async (t) => {
    const collector = await startCollector({ port: 0, dataDir: await temporaryFolder(), adminKey });
    t.after(() => collector.close());
    const bodies = Array.from({ length: 50 }, (_, index) => response({ wave: `w${index}` }));
    const answers = await Promise.all(bodies.map((body) => postByItself(collector.url, body)));
    const refused = answers.filter(({ status }) => status === 409);
    assert.equal(refused.length, 49);
    const winner = answers.findIndex(({ status }) => status === 201);
    assert.deepEqual(await storedIn(collector.url), [bodies[winner]]);
  });
});
