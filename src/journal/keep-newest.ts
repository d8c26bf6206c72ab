import type { WriteAccess } from './records-access.ts';
import type { Shelf } from './shelves.ts';

/**
 * Keeps the newest records of each group and deletes the others, so that large records do not pile up. `groupOf` is
 * null for records that are kept whatever their number.
 */
export async function keepNewest<T extends { readonly id: string; readonly at: number }>(
  access: WriteAccess,
  shelf: Shelf<T>,
  most: number,
  groupOf: (record: T) => string | null,
): Promise<void> {
  for (const [group, records] of Map.groupBy(await access.list(shelf), groupOf)) {
    if (group === null) continue;
    // Equal times are decided by the id, so that any two browsers drop the same ones.
    const oldestFirst = records.toSorted((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
    for (const record of oldestFirst.slice(0, -most)) await access.delete(shelf, shelf.keyOf(record));
  }
}
