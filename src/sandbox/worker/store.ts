/** Where records outlive the worker. */
export interface ClientStore {
  /** What was kept under this name, or undefined. */
  load(client: string): Promise<string | undefined>;
  save(client: string, text: string): Promise<void>;
}

const table = 'clients';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing for this page.'));
  });

const open = async (name: string): Promise<IDBDatabase> => {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  return done(opening);
};

/**
 * Keeps records in IndexedDB. Where the browser allows no storage it keeps nothing, and baskets last as long as the worker
 * runs.
 */
export const indexedDbStore = (name: string): ClientStore => {
  let opened: Promise<IDBDatabase> | undefined;
  const records = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= open(name);
    return (await opened).transaction(table, mode).objectStore(table);
  };
  return {
    async load(client) {
      try {
        const kept = await done<unknown>((await records('readonly')).get(client));
        return typeof kept === 'string' ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    async save(client, text) {
      try {
        await done((await records('readwrite')).put(text, client));
      } catch {
        // Nothing depends on it before the worker is stopped.
      }
    },
  };
};
