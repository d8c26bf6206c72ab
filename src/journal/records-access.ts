import { faultText, parse } from './parse.ts';
import { quarantinedSchema, type Quarantined } from './records.ts';
import type { Shelf } from './shelves.ts';
import type { RecordStorage, StorageTransaction, StoreName } from './storage.ts';

/** A shelf where only its store matters. */
type AnyShelf = Pick<Shelf<unknown>, 'store'>;

/** Typed reads within one transaction; a record that cannot be read counts as absent and goes to the quarantine. */
export interface ReadAccess {
  get<T>(shelf: Shelf<T>, key: string): Promise<T | null>;
  /** In ascending order of the keys. */
  list<T>(shelf: Shelf<T>, prefix?: string): Promise<T[]>;
}

/** Typed reads and writes within one transaction. */
export interface WriteAccess extends ReadAccess {
  put<T>(shelf: Shelf<T>, record: T): Promise<void>;
  delete(shelf: AnyShelf, key: string): Promise<void>;
  /** Keeps something that cannot be read, unless the same is kept already. True where it was not. */
  quarantine(found: Omit<Quarantined, 'id' | 'at'>): Promise<boolean>;
  /** Keeps a quarantined record of an imported journal under its own id; false where there is one already. */
  adopt(record: Quarantined): Promise<boolean>;
}

/** All stored records, parsed on the way out. */
export interface Records {
  /** False while records are kept in memory only. */
  readonly durable: boolean;
  read<T>(shelves: readonly AnyShelf[], work: (access: ReadAccess) => Promise<T>): Promise<T>;
  /** `work` may be run twice, see `RecordStorage.transact`. */
  write<T>(shelves: readonly AnyShelf[], work: (access: WriteAccess) => Promise<T>): Promise<T>;
  /** What was set aside, oldest first. */
  quarantined(): Promise<Quarantined[]>;
}

/** What `createRecords` needs. */
export interface RecordsOptions {
  readonly storage: RecordStorage;
  readonly newId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Hears how many records were set aside just now. */
  readonly onSetAside: (count: number) => void;
}

/** Opens typed access to a storage. */
export function createRecords({ storage, newId, now, onSetAside }: RecordsOptions): Records {
  const records: Records = {
    get durable() {
      return storage.durable;
    },
    async read(shelves, work) {
      const broken: Broken[] = [];
      const result = await storage.transact(storesOf(shelves), 'readonly', (transaction) => {
        broken.length = 0;
        return work(readAccess(transaction, async (found) => void broken.push(found)));
      });
      // Reading them once more where writing is allowed sets them aside.
      for (const { store, readAgain } of broken) await records.write([{ store }], readAgain);
      return result;
    },
    async write(shelves, work) {
      let count = 0;
      const result = await storage.transact([...storesOf(shelves), 'quarantine'], 'readwrite', (transaction) => {
        count = 0;
        const write = writeAccess(transaction, newId, now, () => (count += 1));
        return work(write);
      });
      if (count > 0) onSetAside(count);
      return result;
    },
    async quarantined() {
      const stored = await storage.transact(['quarantine'], 'readonly', (transaction) =>
        transaction.list('quarantine'),
      );
      return stored.map(({ key, value }) => readQuarantined(key, value)).toSorted((left, right) => left.at - right.at);
    },
  };
  return records;
}

function storesOf(shelves: readonly AnyShelf[]): StoreName[] {
  return [...new Set(shelves.map((shelf) => shelf.store))];
}

/** A record that cannot be read. */
interface Broken extends Omit<Quarantined, 'id' | 'at' | 'store'> {
  readonly store: StoreName;
  readonly readAgain: (access: ReadAccess) => Promise<unknown>;
}

function readAccess(transaction: StorageTransaction, onBroken: (broken: Broken) => Promise<void>): ReadAccess {
  async function check<T>(shelf: Shelf<T>, key: string, value: unknown): Promise<T | null> {
    const parsed = parse(shelf.schema, value);
    if (parsed.ok && shelf.keyOf(parsed.value) === key) return parsed.value;
    const reason = parsed.ok ? `The record belongs under ${shelf.keyOf(parsed.value)}.` : faultText(parsed);
    await onBroken({ store: shelf.store, key, value, reason, readAgain: (access) => access.get(shelf, key) });
    return null;
  }
  return {
    async get(shelf, key) {
      const value = await transaction.get(shelf.store, key);
      return value === undefined ? null : check(shelf, key, value);
    },
    async list(shelf, prefix) {
      const found = [];
      for (const { key, value } of await transaction.list(shelf.store, prefix)) {
        const record = await check(shelf, key, value);
        if (record !== null) found.push(record);
      }
      return found;
    },
  };
}

function writeAccess(
  transaction: StorageTransaction,
  newId: () => string,
  now: () => number,
  onSetAside: () => void,
): WriteAccess {
  async function quarantine(found: Omit<Quarantined, 'id' | 'at'>): Promise<boolean> {
    const kept = await transaction.list('quarantine');
    if (kept.some(({ key, value }) => isSame(readQuarantined(key, value), found))) return false;
    const id = newId();
    await transaction.put('quarantine', id, { id, at: now(), ...found } satisfies Quarantined);
    onSetAside();
    return true;
  }
  const read = readAccess(transaction, async ({ store, key, value, reason }) => {
    await quarantine({ store, key, value, reason });
    await transaction.delete(store, key);
  });
  return {
    ...read,
    put: (shelf, record) => transaction.put(shelf.store, shelf.keyOf(record), record),
    delete: (shelf, key) => transaction.delete(shelf.store, key),
    quarantine,
    async adopt(record) {
      if ((await transaction.get('quarantine', record.id)) !== undefined) return false;
      await transaction.put('quarantine', record.id, record);
      return true;
    },
  };
}

function isSame(kept: Quarantined, found: Omit<Quarantined, 'id' | 'at'>): boolean {
  return kept.store === found.store && kept.key === found.key && jsonText(kept.value) === jsonText(found.value);
}

/** A quarantine entry that is itself broken is shown as one more thing that could not be read. */
function readQuarantined(key: string, value: unknown): Quarantined {
  const parsed = parse(quarantinedSchema, value);
  if (parsed.ok) return parsed.value;
  return { id: key, at: 0, store: 'quarantine', key, value, reason: faultText(parsed) };
}

/** JSON of anything: what JSON cannot hold (cycles, BigInt) becomes its plain text. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? JSON.stringify(String(value));
  } catch {
    return JSON.stringify(String(value));
  }
}
