import { promisifyRequest } from 'idb-keyval';
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

/** Done when the transaction is: only then is it on the device. */
const change = (step: (store: IDBObjectStore) => unknown): Promise<unknown> =>
  database('readwrite', (store) => {
    step(store);
    return promisifyRequest(store.transaction);
  });

export const deviceStorage: OutboxStorage = {
  // Not `set` and `del` of idb-keyval: they bring its own store along.
  put: (entry) => change((store) => store.put(entry, prefix + entry.id)),
  remove: (id) => change((store) => store.delete(prefix + id)),
  list: () =>
    database('readonly', (store) =>
      promisifyRequest<KeptEntry[]>(store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
    ),
};
