import { newKey } from './sealing.ts';
import type { DraftKey, DraftStore, SealedDraft } from './store.ts';

const keys = 'keys';
const drafts = 'drafts';
const keyName = 'drafts';

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device kept nothing.'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The device kept nothing.'));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('footbridge', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(keys);
    request.result.createObjectStore(drafts);
  };
  return result(request);
}

/** Keeps drafts in IndexedDB, which stores the key as an object whose bytes no script can read. */
export function createDraftStore(): DraftStore {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => (opened ??= openDatabase());

  async function write(store: string, change: (objects: IDBObjectStore) => void): Promise<void> {
    const transaction = (await database()).transaction(store, 'readwrite');
    change(transaction.objectStore(store));
    await finished(transaction);
  }

  return {
    async key() {
      const found = await result<DraftKey | undefined>(
        (await database()).transaction(keys).objectStore(keys).get(keyName),
      );
      if (found !== undefined) return found;
      const made = await newKey();
      // Another tab may have made one meanwhile: the first one stays.
      const transaction = (await database()).transaction(keys, 'readwrite');
      const store = transaction.objectStore(keys);
      const earlier = await result<DraftKey | undefined>(store.get(keyName));
      if (earlier !== undefined) return earlier;
      store.put(made, keyName);
      await finished(transaction);
      return made;
    },
    async find(name) {
      return result<SealedDraft | undefined>(
        (await database()).transaction(drafts).objectStore(drafts).get(name),
      );
    },
    save: (name, draft) => write(drafts, (store) => store.put(draft, name)),
    remove: (name) => write(drafts, (store) => store.delete(name)),
    async clear() {
      const transaction = (await database()).transaction([keys, drafts], 'readwrite');
      transaction.objectStore(keys).clear();
      transaction.objectStore(drafts).clear();
      // Committed by hand, so that it holds even if the page goes away at once.
      transaction.commit();
      await finished(transaction);
    },
  };
}
