import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createCollector } from '../../packages/collector/dist/index.js';
import { startPostgres } from './start-postgres.mjs';

const adminKey = 'a-key-for-tests-only';
const record = (responseId) => ({
  schema: 'response/1',
  libraryVersion: '0.1.0',
  responseId,
  instrument: { id: 'made-up-survey', version: '1.0.0' },
  locale: 'en',
  localeStatus: 'reviewed',
  privacyMode: 'anonymous',
  mode: 'web-self',
  respondentUnit: 'self',
  context: {},
  consent: { textId: 'assent@1', result: 'given' },
  status: 'complete',
  submittedOn: '2026-11-02',
  durationBucket: '2-3min',
  answers: [{ itemId: 'more', itemVersion: 1, type: 'long-text', state: 'answered', value: 'ñ "🚌"' }],
});

const post = async ({ app }, body) => {
  const headers = { 'Content-Type': 'application/json' };
  return (await app.request('/responses', { method: 'POST', headers, body: JSON.stringify(body) })).status;
};
const exported = async ({ app }) => {
  const headers = { Authorization: `Bearer ${adminKey}` };
  return (await app.request('/export.json?instrument=made-up-survey', { headers })).text();
};

describe('a backup of PostgreSQL', () => {
  let postgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.stop());

  it('made by pg_dump while the collector runs gives everything back by pg_restore', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-backup-'));
    const file = join(folder, 'kith.dump');
    const collector = await createCollector({ databaseUrl: await postgres.createDatabase('kith'), adminKey });
    const ids = Array.from({ length: 30 }, () => randomUUID());
    for (const id of ids) assert.equal(await post(collector, record(id)), 201);
    await postgres.run('pg_dump', ['-d', 'kith', '--format=custom', `--file=${file}`]);
    const whole = await exported(collector);
    assert.equal(await post(collector, record(randomUUID())), 201);
    await collector.close();

    const databaseUrl = await postgres.createDatabase('kith_restored');
    await postgres.run('pg_restore', ['-d', 'kith_restored', '--no-owner', '--exit-on-error', file]);
    const restored = await createCollector({ databaseUrl, adminKey });
    assert.equal(await exported(restored), whole);
    for (const id of ids) assert.equal(await post(restored, record(id)), 200);
    await restored.close();
    rmSync(folder, { recursive: true });
  });
});
