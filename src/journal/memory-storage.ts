import { STORES, type RecordStorage, type StorageTransaction, type StoreName } from './storage.ts';

type Records = ReadonlyMap<string, unknown>;

/**
 * Keeps records until the tab closes. Used where the browser keeps nothing; a test may let it stand for a durable place.
 */
export function createMemoryStorage(durable = false): RecordStorage {
  const stores = new Map<StoreName, Records>(STORES.map((name) => [name, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  async function run<T>(
    names: readonly StoreName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: StorageTransaction) => Promise<T>,
  ): Promise<T> {
    const copies = new Map(names.map((name) => [name, new Map(stores.get(name))]));
    const result = await work(transactionOver(copies, mode));
    for (const [name, records] of copies) stores.set(name, records);
    return result;
  }

  return {
    durable,
    transact(names, mode, work) {
      const result = last.then(() => run(names, mode, work));
      last = result.catch(() => undefined);
      return result;
    },
    close() {},
  };
}

function transactionOver(
  copies: ReadonlyMap<StoreName, Map<string, unknown>>,
  mode: 'readonly' | 'readwrite',
): StorageTransaction {
  const open = (store: StoreName, writing: boolean): Map<string, unknown> => {
    const records = copies.get(store);
    if (records === undefined) throw new TypeError(`the transaction was not opened over ${store}`);
    if (writing && mode === 'readonly') throw new TypeError('the transaction was opened for reading only');
    return records;
  };
  return {
    async get(store, key) {
      return structuredClone(open(store, false).get(key));
    },
    async list(store, prefix = '') {
      return [...open(store, false)]
        .filter(([key]) => key.startsWith(prefix))
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, value]) => ({ key, value: structuredClone(value) }));
    },
    async put(store, key, value) {
      open(store, true).set(key, structuredClone(value));
    },
    async delete(store, key) {
      open(store, true).delete(key);
    },
  };
}
