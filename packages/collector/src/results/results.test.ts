import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { planFor, type Release } from '@kith/results';
import { demoInvited, demoResponses, demoWaves } from '@kith/results/demo';
import type { Collector } from '../index.js';
import { canonicalJson } from '../store/canonical-json.js';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { ask, openCollector, post, storedCount } from '../testing/open-collector.js';

const option = (id: string) => ({ id, label: id });
const definition = madeUpSurvey([
  { id: 'bel', type: 'scale', scale: 'amount5', label: 'How much?' },
  {
    id: 'who',
    type: 'multiple-choice',
    label: 'Who?',
    identity: true,
    options: ['a', 'b', 'c', 'd', 'e'].map(option),
  },
]);
const plan = planFor(definition, { contexts: ['school'], crossings: [['who', 'school']] });
const path = '/results?instrument=made-up-survey';
const site = 'https://schools.example';
const resultsKey = 'a-key-for-results-alone';
const [first, second] = demoWaves;
const responses = [...demoResponses(definition, { perWave: 60, waves: [first, second] })];

async function filled(t: TestContext): Promise<Collector> {
  const collector = await openCollector(t, { results: [plan], resultsKeys: [resultsKey] });
  for (let start = 0; start < responses.length; start += 20)
    await Promise.all(
      responses.slice(start, start + 20).map((record) => post(collector, '/responses', record)),
    );
  assert.equal(await storedCount(collector), responses.length);
  return collector;
}

const withKey = (collector: Collector, key: string, method = 'GET', to = path) =>
  collector.app.request(to, { method, headers: { Authorization: `Bearer ${key}` } });

const released = async (collector: Collector, query = ''): Promise<Release> =>
  (await (await withKey(collector, resultsKey, 'GET', path + query)).json()) as Release;

const release = (collector: Collector, ...waves: string[]) => ask(collector, 'POST', path, { waves });

describe('results', () => {
  test('are not there before an administrator has released a wave', async (t) => {
    const collector = await filled(t);
    assert.equal((await withKey(collector, resultsKey)).status, 404);
    assert.equal((await release(collector, first)).status, 201);
    assert.deepEqual(
      (await released(collector)).waves.map(({ wave }) => wave),
      [first],
    );
  });

  test('a results key opens released results and nothing else', async (t) => {
    const collector = await filled(t);
    await release(collector, first);
    assert.equal((await withKey(collector, resultsKey)).status, 200);
    assert.equal((await withKey(collector, 'another-key-altogether')).status, 401);
    for (const [method, to] of [
      ['POST', path],
      ['DELETE', path],
      ['GET', '/export.csv?instrument=made-up-survey'],
      ['GET', '/share-safe.csv?instrument=made-up-survey'],
      ['GET', '/codebook.json?instrument=made-up-survey'],
      ['GET', '/export.json?instrument=made-up-survey'],
      ['GET', '/contacts.json'],
      ['GET', '/audit'],
      ['DELETE', '/responses?instrument=made-up-survey'],
    ] as const)
      assert.equal((await withKey(collector, resultsKey, method, to)).status, 401, `${method} ${to}`);
  });

  test('can be read with a key by pages of the configured origins, and by no others', async (t) => {
    const collector = await openCollector(t, { origins: [site], results: [plan], resultsKeys: [resultsKey] });
    const sent = (origin: string, method: string, headers: Record<string, string>) =>
      collector.app.request(path, { method, headers: { Origin: origin, ...headers } });
    const question = { 'Access-Control-Request-Headers': 'authorization' };
    const asked = async (origin: string, method: string) =>
      (await sent(origin, 'OPTIONS', { ...question, 'Access-Control-Request-Method': method })).headers;
    const open = await asked(site, 'GET');
    assert.equal(open.get('access-control-allow-origin'), site);
    assert.match(open.get('access-control-allow-headers') ?? '', /authorization/i);
    const answer = await sent(site, 'GET', { Authorization: `Bearer ${resultsKey}` });
    assert.equal(answer.headers.get('access-control-allow-origin'), site);
    const shut = [await asked('https://other.example', 'GET')];
    for (const method of ['POST', 'DELETE']) shut.push(await asked(site, method));
    shut.push((await sent(site, 'POST', { Authorization: `Bearer ${resultsKey}` })).headers);
    for (const headers of shut) assert.equal(headers.get('access-control-allow-origin'), null);
  });

  test('hold no cell of fewer than ten, whatever the request asks for', async (t) => {
    const collector = await filled(t);
    await release(collector, first, second);
    const plain = await released(collector);
    const numbers = [...JSON.stringify(plain).matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n));
    assert.ok(numbers.length > 10);
    assert.deepEqual(
      numbers.filter((n) => n > 0 && n < 10),
      [],
    );
    assert.match(JSON.stringify(plain), /"detail":"none"/);
    for (const query of ['&school=s06', '&wave=x', '&group=a&smallest=1', '&test=include'])
      assert.deepEqual(await released(collector, query), plain);
  });

  test('hold no words of a stranger, wherever these were written', async (t) => {
    const collector = await filled(t);
    const words = 'Mr Smith of room 12';
    const [record] = demoResponses(definition, { seed: 9, perWave: 1, waves: [first] });
    assert.ok(record);
    const [sent] = record.answers;
    assert.ok(sent);
    const strange = {
      ...{ ...record, context: { school: words }, changeId: words, role: words },
      answers: [{ ...sent, itemId: 'who', type: 'long-text', state: 'answered', value: words }],
    };
    assert.equal((await post(collector, '/responses', strange)).status, 201);
    const another = { ...strange, responseId: '5f0e2f0c-52ad-4a70-9f6d-2c1c1c1c1c1c', wave: words };
    assert.equal((await post(collector, '/responses', another)).status, 201);
    assert.equal((await release(collector, first)).status, 201);
    assert.ok(!JSON.stringify(await released(collector)).includes('Smith'));
    assert.equal((await release(collector, words)).status, 409);
  });

  test('of a released wave stay as they are, whoever answers late or erases', async (t) => {
    const collector = await filled(t);
    await release(collector, first);
    const before = await released(collector);
    const [late] = demoResponses(definition, { seed: 9, perWave: 1, waves: [first] });
    await post(collector, '/responses', late);
    assert.deepEqual(await released(collector), before);
    const again = await release(collector, first);
    assert.deepEqual([again.status, await again.json()], [409, { error: 'wave-released', waves: [first] }]);
    await ask(collector, 'DELETE', '/responses?instrument=made-up-survey');
    assert.deepEqual(await released(collector), before);
  });

  test('of a later wave come beside the earlier ones, which tell no more than before', async (t) => {
    const collector = await filled(t);
    await release(collector, first);
    const [alone] = (await released(collector)).waves;
    await release(collector, second);
    const [beside, added] = (await released(collector)).waves;
    assert.equal(added?.wave, second);
    assert.ok(canonicalJson(beside).length <= canonicalJson(alone).length);
  });

  test('carry how many were invited', async (t) => {
    const collector = await filled(t);
    const invited = { [first]: demoInvited(60) };
    assert.equal((await ask(collector, 'POST', path, { waves: [first], invited })).status, 201);
    assert.deepEqual((await released(collector)).waves[0]?.invited, invited[first]);
  });

  test('of two administrators at the same moment, one releases and the other is told', async (t) => {
    const collector = await filled(t);
    const answers = await Promise.all([release(collector, first), release(collector, second)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    assert.equal((await released(collector)).waves.length, 1);
  });

  test('of a wave that nobody or too few answered are refused', async (t) => {
    const collector = await filled(t);
    const few = [...demoResponses(definition, { seed: 4, perWave: 9, waves: ['few'] })];
    for (const record of few) await post(collector, '/responses', record);
    assert.equal((await release(collector, 'nobody')).status, 404);
    assert.deepEqual(await (await release(collector, first, 'few')).json(), {
      error: 'wave-too-small',
      waves: ['few'],
    });
    assert.equal((await withKey(collector, resultsKey)).status, 404);
  });

  test('of a survey without a plan, and requests that are none, are refused', async (t) => {
    const collector = await filled(t);
    const other = await ask(collector, 'POST', '/results?instrument=another', { waves: [first] });
    assert.deepEqual(
      [other.status, await other.json()],
      [404, { error: 'plan-missing', plans: ['made-up-survey'] }],
    );
    for (const body of [
      {},
      { waves: [] },
      { waves: [1] },
      { waves: [first], invited: { [first]: { all: -1 } } },
      [],
    ])
      assert.equal((await ask(collector, 'POST', path, body)).status, 422, JSON.stringify(body));
    const which = await withKey(collector, resultsKey, 'GET', '/results');
    assert.deepEqual(
      [which.status, await which.json()],
      [400, { error: 'instrument-missing', instruments: [] }],
    );
  });

  test('can be taken back, and the audit says so', async (t) => {
    const collector = await filled(t);
    await release(collector, first);
    assert.equal((await ask(collector, 'DELETE', path)).status, 200);
    assert.equal((await withKey(collector, resultsKey)).status, 404);
    assert.equal((await ask(collector, 'DELETE', path)).status, 404);
    const audit = JSON.stringify(await (await ask(collector, 'GET', '/audit')).json());
    assert.match(audit, /results-released/);
    assert.match(audit, /results-removed/);
  });

  test('keys that are short, or the admin key, keep the collector from starting', async (t) => {
    await assert.rejects(openCollector(t, { resultsKeys: ['short'] }), /at least 16/);
    await assert.rejects(openCollector(t, { resultsKeys: ['a-key-for-tests-only'] }), /admin key/);
    await assert.rejects(openCollector(t, { results: [plan, plan] }), /two plans/);
    await assert.rejects(openCollector(t, { results: [{ ...plan, smallest: 4 }] }), /5 to 30/);
  });
});
