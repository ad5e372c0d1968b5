import type { KithError, StatusFile } from '@kith/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatus } from './read-status.js';
import { createClock } from './testing/clock.js';
import { bare, createEndpoint, jsonReply, never, offline, page, type Reply } from './testing/endpoint.js';

const address = 'https://school.example/status.json';
const told: KithError[] = [];
const read = (reply: Reply): Promise<Partial<StatusFile> | null> =>
  readStatus(address, (problem) => told.push(problem), { fetch: createEndpoint(reply).fetch });
const reading = (file: unknown, status = 200): Promise<Partial<StatusFile> | null> =>
  read(() => jsonReply(file, status));

/** What the web team is told of a file. */
const problemOf = async (reply: Reply): Promise<KithError> => {
  told.length = 0;
  await read(reply);
  assert.equal(told.length, 1);
  return told[0] as KithError;
};
const textReply =
  (text: string): Reply =>
  () =>
    new Response(text);

describe('the status file', () => {
  it('says nothing where it cannot be read', async () => {
    for (const reply of [offline, page, bare(404), bare(204)]) assert.equal(await read(reply), null);
    assert.equal(await reading({ kith: 'status/1', status: 'closed' }, 500), null);
  });

  it('says nothing where it is not a status file', async () => {
    const wrong = [null, [], 'open', {}, { status: 'open' }, { kith: 'status/2', status: 'open' }];
    for (const file of wrong) assert.equal(await reading(file), null);
  });

  it('keeps nobody waiting', async () => {
    const clock = createClock();
    const problems: KithError[] = [];
    const found = readStatus(address, (problem) => problems.push(problem), {
      fetch: createEndpoint(never).fetch,
      setTimer: clock.setTimer,
    });
    await clock.pass(4000);
    assert.equal(await found, null);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['config-unreachable'],
    );
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

  it('is honoured in what is right, also without a status', async () => {
    const closes = { kith: 'status/1', closes: '2026-11-20' };
    assert.deepEqual(await reading(closes), closes);
    assert.deepEqual(await reading({ ...closes, status: 'shut' }), closes);
  });

  it('leaves a date or a zone that is none to the definition', async () => {
    const slips = [
      { opens: 'tomorrow' },
      { closes: '11/20/2026' },
      { timeZone: 'Chicago' },
      { contact: ' ' },
    ];
    for (const slip of slips)
      assert.deepEqual(await reading({ kith: 'status/1', status: 'open', ...slip }), {
        kith: 'status/1',
        status: 'open',
      });
  });

  it('nothing is told of a file that is right', async () => {
    told.length = 0;
    await reading({ kith: 'status/1', status: 'open', closes: '2026-11-20T16:00', smallestGroup: 10 });
    assert.deepEqual(told, []);
  });

  it('a field that is wrong, missing or none of its own is told, with what was given and what is expected', async () => {
    for (const [file, field] of [
      [{ kith: 'status/1', status: 'close' }, 'status'],
      [{ kith: 'status/1', closes: '2026-11-20' }, 'status'],
      [{ status: 'closed' }, 'kith'],
      [{ kith: 'status/1', status: 'open', closes: '11/20/2026' }, 'closes'],
      [{ kith: 'status/1', status: 'open', close: '2026-11-20' }, 'close'],
      [{ kith: 'status/1', status: 'open', timeZone: 'Chicago' }, 'timeZone'],
      [{ kith: 'status/1', status: 'open', smallestGroup: '10' }, 'smallestGroup'],
    ] as const) {
      const problem = await problemOf(() => jsonReply(file));
      assert.equal(problem.code, 'definition-invalid');
      assert.equal(problem.path, 'status-href');
      assert.ok(problem.expected?.includes(field), problem.message);
      const given: unknown = (file as Readonly<Record<string, unknown>>)[field];
      assert.deepEqual((problem.given as Readonly<Record<string, unknown>>)[field], given);
      assert.ok(problem.message.includes(address), problem.message);
    }
  });

  it('several mistakes are told at once', async () => {
    const { expected } = await problemOf(() => jsonReply({ status: 'close', closes: 'soon' }));
    assert.match(expected ?? '', /kith.*status.*closes/);
  });

  it('what is no JSON object is told with how it begins', async () => {
    for (const text of [
      '{"kith":"status/1","status":"closed",}',
      '<!doctype html><title>Log in</title>',
      '[]',
    ]) {
      const problem = await problemOf(textReply(text));
      assert.equal(problem.code, 'definition-invalid');
      assert.equal(problem.given, text.slice(0, 60));
    }
  });

  it('a file that cannot be had is told with the answer that came in its place', async () => {
    for (const [reply, given] of [
      [offline, undefined],
      [bare(404), 404],
      [bare(500), 500],
    ] as const) {
      const problem = await problemOf(reply);
      assert.deepEqual(
        [problem.code, problem.path, problem.given],
        ['config-unreachable', 'status-href', given],
      );
    }
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
    await readStatus(address, () => undefined, { fetch });
    const { credentials, referrerPolicy, cache } = requests[0]?.init ?? {};
    assert.deepEqual([credentials, referrerPolicy, cache], ['omit', 'no-referrer', 'no-store']);
  });
});
