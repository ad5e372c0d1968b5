import { del, promisifyRequest, set } from 'idb-keyval';
import { database } from './database.js';
import type { OutboxEntry } from './entry.js';

/** What is found on a device: another version of the library may have left it. */
export type KeptEntry = OutboxEntry | { readonly v: unknown };

/** Where entries are kept. Every method may throw, reject or never settle: the outbox copes. */
export interface OutboxStorage {
  put(entry: OutboxEntry): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** All entries, of any endpoint and any version. */
  list(): Promise<readonly KeptEntry[]>;
}

const prefix = 'outbox/';

export const deviceStorage: OutboxStorage = {
  put: (entry) => set(prefix + entry.id, entry, database),
  remove: (id) => del(prefix + id, database),
  list: () =>
    database('readonly', (store) =>
      promisifyRequest<KeptEntry[]>(store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
    ),
};
