import { join } from 'node:path';
import { sql } from 'kysely';
import { createAuditStore } from './audit-store.js';
import type { Backend, Database } from './backend.js';
import { createCodeStore } from './code-store.js';
import { openPostgres } from './postgres/open-postgres.js';
import { createRecordStore } from './record-store.js';
import { createReleaseStore } from './release-store.js';
import { createResponseStore, dropLooseTokens } from './response-store.js';
import { createSettler } from './settler.js';
import { openSqlite } from './sqlite/open-sqlite.js';
import { createStatusStore } from './status-store.js';
import type { Store, StoredRecord } from './store.js';
import { createTallyStore } from './tally-store.js';

/** One of the three is needed; `databaseUrl` goes first. */
export interface Location {
  readonly dataDir?: string | undefined;
  readonly database?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly databaseConnections?: number | undefined;
}

type OnFault = (fault: unknown) => void;

/** Opens the store and wipes the traces of order that a crash may have left. */
export async function openStore(location: Location, onFault: OnFault): Promise<Store> {
  const backend = await openBackend(location, onFault);
  const settler = createSettler({ rewrite: () => backend.rewrite(), onFault });
  if (backend.rewriteFirst) await backend.rewrite();
  else settler.touch();
  const { touch } = settler;
  return {
    kind: location.databaseUrl === undefined ? 'sqlite' : 'postgres',
    responses: createResponseStore(backend, touch),
    contacts: createRecordStore(backend, 'contacts', contactRow, touch),
    statuses: createStatusStore(backend),
    codes: createCodeStore(backend, touch),
    tallies: createTallyStore(backend),
    audit: createAuditStore(backend),
    releases: createReleaseStore(backend),
    async ping() {
      await sql`select 1`.execute(backend.db);
    },
    async forget(before) {
      const old = (db: Database) => db.deleteFrom('erased').where('erased_on', '<', before).execute();
      await backend.write(old, { single: true });
      await backend.write(dropLooseTokens, { long: true });
    },
    async close() {
      settler.stop();
      try {
        await settler.settle();
      } catch (fault) {
        // The next start rewrites what could not be rewritten now.
        onFault(fault);
      } finally {
        await backend.close();
      }
    },
  };
}

function openBackend(location: Location, onFault: OnFault): Promise<Backend> {
  const { dataDir = '.', database, databaseUrl, databaseConnections = 10 } = location;
  if (databaseUrl === undefined) return openSqlite(database ?? join(dataDir, 'kith.db'));
  return openPostgres({ url: databaseUrl, connections: databaseConnections, onFault });
}

const contactRow = ({ id, test, receivedOn, body }: StoredRecord) => ({
  id,
  test: test ? 1 : 0,
  received_on: receivedOn,
  body,
});
