import { promisifyRequest, type UseStore } from 'idb-keyval';

let connection: Promise<IDBDatabase> | undefined;

/** Called when the database was taken from this page. */
export const lost = new Set<() => void>();

const forget = (): void => {
  connection = undefined;
};

const open = async (): Promise<IDBDatabase> => {
  // In a sandboxed frame the mere access throws; being inside this function, it rejects.
  const request = indexedDB.open('kith', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('kith');
  const db = await promisifyRequest(request);
  // Another page deletes it or brings a later version of it, or the browser does, on the person's word or for space.
  db.onversionchange = db.onclose = () => {
    db.close();
    forget();
    lost.forEach((listener) => {
      listener();
    });
  };
  return db;
};

/** The one database of a page's origin. Each kind of content has its own key prefix. */
export const database: UseStore = async (mode, callback) => {
  connection ??= open();
  try {
    const transaction = (await connection).transaction('kith', mode, { durability: 'strict' });
    return await callback(transaction.objectStore('kith'));
  } catch (error) {
    // Safari drops connections without a word: the next step opens a new one.
    void connection.then((db) => {
      db.close();
    }, forget);
    forget();
    throw error;
  }
};
