import { atom, type ReadableAtom } from 'nanostores';
import type { Language } from '../../../catalog/language.ts';
import type { Attempt, HistoryEntry } from '../../../journal/records.ts';

/** A text of a problem: the answer in a language, or the notes. */
export type TextSlot = Language | 'notes';

/** One old text: an attempt with its verdict, or a draft that something else replaced. */
export type Past =
  | {
      readonly kind: 'attempt';
      readonly id: string;
      readonly at: number;
      readonly slot: Language;
      readonly source: string;
      readonly attempt: Attempt;
    }
  | {
      readonly kind: 'draft';
      readonly id: string;
      readonly at: number;
      readonly slot: TextSlot;
      readonly source: string;
      readonly reason: HistoryEntry['reason'];
    };

export interface HistoryStoreParts {
  readonly slots: readonly TextSlot[];
  readonly attempts: () => Promise<Attempt[]>;
  readonly drafts: (slot: TextSlot) => Promise<HistoryEntry[]>;
}

/** Everything that was judged or replaced, newest first; null until it has been read. */
export interface HistoryStore {
  readonly past: ReadableAtom<readonly Past[] | null>;
  readonly load: () => Promise<void>;
}

/** Creates the store. */
export function createHistoryStore({ slots, attempts, drafts }: HistoryStoreParts): HistoryStore {
  const past = atom<readonly Past[] | null>(null);
  return {
    past,
    async load() {
      const judged = (await attempts()).map((attempt): Past => {
        const { id, at, language: slot, source } = attempt;
        return { kind: 'attempt', id, at, slot, source, attempt };
      });
      const replaced = await Promise.all(
        slots.map(async (slot) =>
          (await drafts(slot)).map(({ id, at, source, reason }): Past => ({
            kind: 'draft',
            id,
            at,
            slot,
            source,
            reason,
          })),
        ),
      );
      past.set([...judged, ...replaced.flat()].toSorted((left, right) => right.at - left.at));
    },
  };
}
