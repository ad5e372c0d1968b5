import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { CollectorOptions } from '../index.js';

/** Where a collector of a test keeps its data. The same place can be opened again. */
export type Place = Pick<CollectorOptions, 'dataDir' | 'database' | 'databaseUrl'>;

/** `npm run test:postgres` sets it; without it the tests run on SQLite. */
export const postgresUrl = process.env['KITH_TEST_POSTGRES'];
export const onPostgres = postgresUrl !== undefined;

/** A place of its own that is gone after the tests of this file, when everything in it is closed. */
export async function newPlace(): Promise<Place> {
  return postgresUrl === undefined ? { dataDir: await temporaryFolder() } : newDatabase(postgresUrl);
}

/** The same for a test that closes its collector and never opens the place again. */
export const passingPlace = (): Promise<Place> =>
  postgresUrl === undefined ? Promise.resolve({ database: ':memory:' }) : newDatabase(postgresUrl);

/** What a collector process reads. */
export const environmentOf = ({ dataDir, databaseUrl }: Place): Record<string, string> =>
  databaseUrl === undefined ? { KITH_DATA: dataDir ?? '' } : { DATABASE_URL: databaseUrl };

const folders: string[] = [];
const removeFolders = () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

// In memory where the machine has such a place: these tests wait for thousands of syncs.
const shelf = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that is gone after the tests of this file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(shelf, 'kith-collector-'));
  if (folders.length === 0) process.once('exit', removeFolders);
  folders.push(folder);
  return folder;
}

let made = 0;

/** A database of its own on the server of the tests, which is thrown away as a whole. */
async function newDatabase(url: string): Promise<Place> {
  const name = `kith_${process.pid}_${(made += 1)}`;
  await queryPostgres({ databaseUrl: url }, `create database ${name}`);
  const databaseUrl = new URL(url);
  databaseUrl.pathname = `/${name}`;
  return { databaseUrl: String(databaseUrl) };
}

export type Ask = <R extends pg.QueryResultRow>(text: string) => Promise<R[]>;

/** Asks the database of a place directly, as its owner, over one connection. Each question is a transaction. */
export async function withPostgres<T>(place: Place, use: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    return await use(async <R extends pg.QueryResultRow>(text: string) => (await client.query<R>(text)).rows);
  } finally {
    await client.end();
  }
}

export const queryPostgres = <R extends pg.QueryResultRow>(place: Place, text: string): Promise<R[]> =>
  withPostgres(place, (ask) => ask<R>(text));
