import type { RecordStore, StoredRecord } from '../store/store.js';

export type Kept = 'stored' | 'repeated' | 'reused';

/**
 * Stores a record exactly once by its id. The same record again is `repeated`, another one under the same id
 * is `reused`; many at the same moment come to one row, because the key decides and not the look before it.
 */
export async function keepOnce<R extends StoredRecord>(store: RecordStore<R>, record: R): Promise<Kept> {
  if (await store.insert(record)) return 'stored';
  return (await store.find(record.id))?.body === record.body ? 'repeated' : 'reused';
}
