import { atom, type ReadableAtom } from 'nanostores';
import type { Drafts } from '../../../journal/drafts.ts';
import type { HistoryEntry } from '../../../journal/records.ts';

/** Drawings and sheets that were set aside. */
export interface HistoryStore {
  /** Newest first; null until they have been read. */
  readonly entries: ReadableAtom<readonly HistoryEntry[] | null>;
  readonly load: () => Promise<void>;
}

/** Creates the store. */
export function createHistoryStore(prompt: string, drafts: Pick<Drafts, 'history'>): HistoryStore {
  const entries = atom<readonly HistoryEntry[] | null>(null);
  return {
    entries,
    async load() {
      const [scenes, sheets] = await Promise.all([drafts.history(prompt, 'scene'), drafts.history(prompt, 'sheet')]);
      entries.set([...scenes, ...sheets].toSorted((left, right) => right.at - left.at));
    },
  };
}
