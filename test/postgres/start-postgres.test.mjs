import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startPostgres } from './start-postgres.mjs';

describe('a PostgreSQL for tests', () => {
  it('answers as its owner, with a password, and takes a database for each test', async () => {
    const postgres = await startPostgres();
    try {
      assert.match(postgres.url, /^postgres:\/\/kith:[0-9a-f]{32}@127\.0\.0\.1:\d+\/postgres$/);
      await postgres.createDatabase('one');
      const { stdout } = await postgres.run('psql', ['-d', 'one', '-Atc', 'select current_database()']);
      assert.equal(stdout.trim(), 'one');
      await assert.rejects(postgres.run('psql', ['-d', 'two', '-Atc', 'select 1']));
    } finally {
      await postgres.stop();
    }
    assert.equal(existsSync(postgres.folder), false);
  });

  it('says what is missing where PostgreSQL is not installed', async () => {
    process.env.KITH_POSTGRES_BIN = '/nowhere';
    try {
      await assert.rejects(startPostgres(), /apt-get install postgresql/);
    } finally {
      delete process.env.KITH_POSTGRES_BIN;
    }
  });
});
