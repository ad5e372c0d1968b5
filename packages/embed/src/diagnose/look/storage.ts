import { deviceStore, type KeptEntry } from '@kith/delivery';
import type { StorageFact } from '../facts.js';

/** As long as a survey waits for its storage, in ms. */
const patience = 2000;

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('', 'slow')), patience);
  });

const megabyte = 1_000_000;

/** Puts something where responses would be put, reads it and takes it away again. */
async function tryIt(): Promise<void> {
  const store = deviceStore<string>('diagnose/');
  await store.put('try', 'kept');
  const read = await store.get('try');
  await store.remove('try');
  if (read !== 'kept') throw new DOMException('', 'DataError');
}

async function space(): Promise<Omit<StorageFact, 'fault'>> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  try {
    const [isPersistent, { quota, usage } = {}] = await Promise.race([
      Promise.all([storage?.persisted(), storage?.estimate()]),
      late(),
    ]);
    return {
      ...(isPersistent === undefined ? {} : { isPersistent }),
      ...(quota === undefined || usage === undefined ? {} : { left: Math.floor((quota - usage) / megabyte) }),
    };
  } catch {
    return {};
  }
}

export async function lookAtStorage(): Promise<StorageFact> {
  try {
    await Promise.race([tryIt(), late()]);
    return await space();
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.name : 'Error' };
  }
}

/** How many responses for these endpoints wait on the device. `null` where that cannot be found out. */
export async function countWaiting(endpoints: readonly string[]): Promise<number | null> {
  try {
    const entries = await Promise.race([deviceStore<KeptEntry>('outbox/').list(), late()]);
    return entries.filter((entry) => 'endpoint' in entry && endpoints.includes(entry.endpoint)).length;
  } catch {
    return null;
  }
}
