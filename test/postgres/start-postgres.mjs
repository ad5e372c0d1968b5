import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { findPostgres, noPostgresMessage } from './find-postgres.mjs';

const run = promisify(execFile);

/**
 * A PostgreSQL of its own in a temporary folder, on a free port of 127.0.0.1, gone with `stop()` or with this
 * process. Rejects with `noPostgresMessage` where PostgreSQL is not installed.
 *
 * - `url` opens its first database as its owner, `urlOf(name)` another; `createDatabase(name)` makes one.
 * - `run(program, args)` runs one of PostgreSQL's programs (`psql`, `pg_dump` …) against it.
 * - `folder` holds the files of the databases.
 * - `settings` are lines of postgresql.conf; `durable: true` keeps the syncs to disk that tests do without.
 */
export async function startPostgres({ settings = [], durable = false } = {}) {
  const programs = findPostgres();
  if (programs === null) throw new Error(noPostgresMessage);
  const home = mkdtempSync(join(tmpdir(), 'kith-postgres-'));
  const folder = join(home, 'data');
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  const person = unprivileged();
  writeFileSync(join(home, 'password'), password, { mode: 0o600 });
  if (person) for (const path of [home, join(home, 'password')]) chownSync(path, person.uid, person.gid);
  chmodSync(home, 0o700);
  const options = { ...person, cwd: home };
  const init = ['-D', folder, '-U', 'kith', '--auth=scram-sha-256', '-E', 'UTF8', '--locale=C'];
  await run(join(programs, 'initdb'), [...init, `--pwfile=${join(home, 'password')}`, '--no-sync'], options);
  const server = spawn(join(programs, 'postgres'), ['-D', folder, ...flags(home, port, durable, settings)], {
    ...options,
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  // SIGQUIT ends it without ceremony: nobody wants this data afterwards.
  const abandon = () => {
    server.kill('SIGQUIT');
    remove();
  };
  process.once('exit', abandon);
  // A signal would end this process without its `exit`.
  const end = (signal) => {
    abandon();
    process.kill(process.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  const urlOf = (name) => `postgres://kith:${password}@127.0.0.1:${port}/${name}`;
  const env = {
    ...process.env,
    PGPASSWORD: password,
    PGHOST: '127.0.0.1',
    PGPORT: `${port}`,
    PGUSER: 'kith',
  };
  const runProgram = (program, args) => run(join(programs, program), args, { env, maxBuffer: 2 ** 28 });
  await answering(() => runProgram('psql', ['-d', 'postgres', '-Atc', 'select 1']), server);
  return {
    url: urlOf('postgres'),
    urlOf,
    port,
    password,
    folder,
    run: runProgram,
    async createDatabase(name) {
      await runProgram('psql', ['-d', 'postgres', '-qc', `create database "${name}"`]);
      return urlOf(name);
    },
    async stop() {
      process.off('exit', abandon);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
      server.kill('SIGINT');
      await ended;
      remove();
    },
  };
}

function flags(home, port, durable, settings) {
  const fast = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const always = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${process.platform === 'win32' ? '' : home}`,
  ];
  const all = [...always, `port=${port}`, 'max_connections=100', ...(durable ? [] : fast), ...settings];
  return all.flatMap((setting) => ['-c', setting]);
}

/** PostgreSQL refuses to run as root: then as `postgres`, else as `nobody`. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

async function answering(ask, server) {
  for (const end = Date.now() + 30_000; ; await wait(50))
    try {
      return await ask();
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end)
        throw new Error('PostgreSQL did not start.', { cause: error });
    }
}
