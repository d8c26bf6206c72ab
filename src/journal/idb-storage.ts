import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
  StorageError,
  type RecordStorage,
  type StorageFailure,
  type StorageTransaction,
  type StoreName,
} from './storage.ts';

/**
 * What each version of the database adds to the one before; the version is the number of entries. Entries are never
 * changed once released. Stores have no key path: keys are texts made in `shelves.ts`.
 */
const MIGRATIONS: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => {
    const first = ['attempts', 'drafts', 'draftHistory', 'ownCases', 'progress', 'quarantine'];
    for (const store of first) database.createObjectStore(store);
  },
  (database) => {
    for (const store of ['designs', 'assessments', 'sceneFiles']) database.createObjectStore(store);
  },
  // Attempts may have an explanation. Nothing is moved, but older software, which would call them broken, keeps off.
  () => {},
];

/** Opens the journal's database, creating or upgrading it. Rejects with a `StorageError`. */
export async function openIdbStorage(name: string): Promise<RecordStorage> {
  try {
    return over(await openUnlessBlocked(name));
  } catch (error) {
    throw asStorageError(error);
  }
}

function openUnlessBlocked(name: string): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let database: IDBPDatabase | null = null;
    let late = false;
    openDB(name, MIGRATIONS.length, {
      upgrade(opened, oldVersion) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(opened);
      },
      // Another tab still holds an older version: work from memory rather than wait for it to close.
      blocked() {
        late = true;
        reject(new StorageError('unavailable', 'another tab holds an older version of the journal'));
      },
      // A newer version of this software wants to upgrade: give way, or its tab would wait for ever.
      blocking() {
        database?.close();
      },
    })
      .then((opened) => {
        database = opened;
        if (late) opened.close();
        else resolve(opened);
      })
      .catch(reject);
  });
}

function over(database: IDBPDatabase): RecordStorage {
  return {
    durable: true,
    async transact(stores, mode, work) {
      const transaction = begin(database, stores, mode);
      const failure = transaction.done.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      try {
        const result = await work(methodsOf(transaction));
        const failed = await failure;
        if (failed !== null) throw asStorageError(failed.error);
        return result;
      } catch (error) {
        abort(transaction);
        const failed = await failure;
        // The request only says that it was aborted; the transaction knows that the disk is full.
        if (error instanceof StorageError && failed !== null && failureOf(failed.error) === 'full') {
          throw asStorageError(failed.error);
        }
        throw error;
      }
    },
    close() {
      database.close();
    },
  };
}

type AnyTransaction = IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>;

function begin(database: IDBPDatabase, stores: readonly StoreName[], mode: 'readonly' | 'readwrite'): AnyTransaction {
  try {
    return database.transaction([...stores], mode);
  } catch (error) {
    throw asStorageError(error);
  }
}

function abort(transaction: AnyTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}

function methodsOf(transaction: AnyTransaction): StorageTransaction {
  const writable = transaction as IDBPTransaction<unknown, string[], 'readwrite'>;
  return {
    get: (store, key) => guarded(() => transaction.objectStore(store).get(key)),
    async list(store, prefix = '') {
      const range = prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const source = transaction.objectStore(store);
      const [keys, values] = await Promise.all([
        guarded(() => source.getAllKeys(range)),
        guarded(() => source.getAll(range)),
      ]);
      return keys.map((key, index) => ({ key: String(key), value: values[index] as unknown }));
    },
    async put(store, key, value) {
      await guarded(() => writable.objectStore(store).put(value, key));
    },
    delete: (store, key) => guarded(() => writable.objectStore(store).delete(key)),
  };
}

/** Mistakes of the caller that say nothing about the storage. */
const CALLER_ERRORS = new Set(['DataCloneError', 'DataError', 'NotFoundError', 'ReadOnlyError', 'TypeError']);

async function guarded<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (CALLER_ERRORS.has(nameOf(error))) throw error;
    throw asStorageError(error);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function failureOf(error: unknown): StorageFailure {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}

function asStorageError(error: unknown): StorageError {
  return error instanceof StorageError ? error : new StorageError(failureOf(error), error);
}
