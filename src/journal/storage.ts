// The tiny interface that everything above storage uses. Two implementations: memory and IndexedDB.

/** The stores; a record's key is a text, see `shelves.ts`. */
export const STORES = [
  'attempts',
  'drafts',
  'draftHistory',
  'ownCases',
  'progress',
  'quarantine',
  'designs',
  'assessments',
  'sceneFiles',
] as const;
export type StoreName = (typeof STORES)[number];

/** A record as it is stored, not yet parsed. */
export interface StoredRecord {
  readonly key: string;
  readonly value: unknown;
}

/** Reads and writes of one transaction. */
export interface StorageTransaction {
  /** The record's value, or undefined where there is none. */
  get(store: StoreName, key: string): Promise<unknown>;
  /** All records whose key starts with the prefix, in ascending order of their keys (UTF-16 units). */
  list(store: StoreName, prefix?: string): Promise<StoredRecord[]>;
  put(store: StoreName, key: string, value: unknown): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
}

/** A place that keeps records. */
export interface RecordStorage {
  /** Whether what is written here is still there after the tab has closed. */
  readonly durable: boolean;
  /**
   * Runs `work` as one transaction: all of its writes happen, or none. Transactions over the same store happen one
   * after the other in the order of the calls. `work` may await nothing but the transaction's own methods (IndexedDB
   * closes an idle transaction), and may be run a second time in another place, so it must not change anything else.
   * Rejects with a `StorageError` where the place fails, and with `work`'s own error where that throws.
   */
  transact<T>(
    stores: readonly StoreName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: StorageTransaction) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

/** Why a place cannot keep records: no room, written by a newer version of this software, or anything else. */
export type StorageFailure = 'full' | 'newer' | 'unavailable';

/** The place failed; `cause` is what it said. */
export class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure, cause: unknown) {
    super(`storage is ${failure}`, { cause });
    this.name = 'StorageError';
    this.failure = failure;
  }
}
