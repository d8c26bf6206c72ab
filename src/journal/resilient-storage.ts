import { createMemoryStorage } from './memory-storage.ts';
import { STORAGE_STATUS, type JournalStatus } from './status.ts';
import { STORES, StorageError, type RecordStorage } from './storage.ts';

/** What `createResilientStorage` needs. */
export interface ResilientOptions {
  /** Opens the durable place; rejects with a `StorageError`. Called again after failures. */
  readonly open: () => Promise<RecordStorage>;
  /** Brings what was kept in memory into a durable place that works again, without overwriting what is there. */
  readonly carryOver: (from: RecordStorage, to: RecordStorage) => Promise<void>;
  /** Hears what a person should know; null when everything is stored. */
  readonly report: (status: JournalStatus | null) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** How long the durable place is left alone after it failed. */
const RETRY_AFTER_MS = 30_000;

/**
 * A storage that never fails for want of room or permission: it moves to memory (with all records that can still be
 * read), says so, and moves back on a later write once the durable place works again.
 */
export function createResilientStorage({ open, carryOver, report, now }: ResilientOptions): RecordStorage {
  let active: RecordStorage | null = null;
  let leftAt = 0;
  const settle = (to: Promise<RecordStorage>): Promise<RecordStorage> => to.then((storage) => (active = storage));
  let place = settle(open().catch((error: unknown) => toMemory(null, error)));

  /** All transactions that come after this call wait for the move. */
  function move(to: () => Promise<RecordStorage>): void {
    active = null;
    place = settle(to());
  }

  function reportFailure(error: unknown): void {
    leftAt = now();
    report(STORAGE_STATUS[error instanceof StorageError ? error.failure : 'unavailable']);
  }

  async function toMemory(from: RecordStorage | null, error: unknown): Promise<RecordStorage> {
    reportFailure(error);
    const memory = createMemoryStorage();
    // A full place can still be read; one that is gone cannot, and then memory starts empty.
    if (from !== null) await copyAll(from, memory).catch(() => undefined);
    from?.close();
    return memory;
  }

  async function backFrom(memory: RecordStorage): Promise<RecordStorage> {
    try {
      const durable = await open();
      try {
        await carryOver(memory, durable);
      } catch (error) {
        durable.close();
        throw error;
      }
      report(null);
      return durable;
    } catch (error) {
      reportFailure(error);
      return memory;
    }
  }

  return {
    get durable() {
      return active?.durable ?? false;
    },
    async transact(stores, mode, work) {
      const memory = active;
      if (memory !== null && !memory.durable && mode === 'readwrite' && now() - leftAt >= RETRY_AFTER_MS) {
        move(() => backFrom(memory));
      }
      for (let failures = 0; ; failures += 1) {
        const current = await place;
        try {
          return await current.transact(stores, mode, work);
        } catch (error) {
          if (!(error instanceof StorageError) || !current.durable) throw error;
          if (active !== current) continue;
          // Browsers close connections now and then (a page put to sleep, site data cleared): open once more first.
          const reopen = failures === 0 && error.failure === 'unavailable';
          move(async () => {
            if (!reopen) return toMemory(current, error);
            return open().catch((second: unknown) => toMemory(current, second));
          });
        }
      }
    },
    close() {
      place.then((storage) => storage.close()).catch(() => undefined);
    },
  };
}

async function copyAll(from: RecordStorage, to: RecordStorage): Promise<void> {
  const copied = await from.transact(STORES, 'readonly', (transaction) =>
    Promise.all(STORES.map(async (store) => ({ store, records: await transaction.list(store) }))),
  );
  await to.transact(STORES, 'readwrite', async (transaction) => {
    for (const { store, records } of copied) {
      for (const { key, value } of records) await transaction.put(store, key, value);
    }
  });
}
