import { promisifyRequest } from 'idb-keyval';
import { database, lost } from './database.js';

/** One kind of content in the device's one database. Every method may throw, reject or never settle. */
export interface DeviceStore<T> {
  put(id: string, value: T): Promise<unknown>;
  get(id: string): Promise<T | undefined>;
  remove(id: string): Promise<unknown>;
  /** All values, of any version of the library, in the order of their ids. */
  list(): Promise<readonly T[]>;
  /** Called when the database was deleted or closed by others: what was in it may be gone. */
  readonly lost: Set<() => void>;
}

/** Done when the transaction is: only then is it on the device. */
const change = (step: (store: IDBObjectStore) => unknown): Promise<unknown> =>
  database('readwrite', (store) => {
    step(store);
    return promisifyRequest(store.transaction);
  });

/** The values whose keys begin with `prefix`, such as `outbox/`. Each change is one strict transaction. */
export const deviceStore = <T>(prefix: string): DeviceStore<T> => ({
  // Not `get`, `set` and `del` of idb-keyval: they bring its own store along.
  put: (id, value) => change((store) => store.put(value, prefix + id)),
  get: (id) => database('readonly', (store) => promisifyRequest<T | undefined>(store.get(prefix + id))),
  remove: (id) => change((store) => store.delete(prefix + id)),
  list: () =>
    database('readonly', (store) =>
      promisifyRequest<T[]>(store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
    ),
  lost,
});
