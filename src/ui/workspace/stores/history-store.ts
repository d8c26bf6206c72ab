import { atom, type ReadableAtom } from 'nanostores';
import type { Language } from '../../../catalog/language.ts';
import type { Attempt, HistoryEntry, Slot } from '../../../journal/records.ts';

/** One old text: an attempt with its verdict, or a draft that something else replaced. */
export type Past =
  | {
      readonly kind: 'attempt';
      readonly id: string;
      readonly at: number;
      readonly language: Language;
      readonly source: string;
      readonly attempt: Attempt;
    }
  | {
      readonly kind: 'draft';
      readonly id: string;
      readonly at: number;
      readonly language: Language;
      readonly source: string;
      readonly reason: HistoryEntry['reason'];
    };

export interface HistoryStoreParts {
  readonly languages: readonly Language[];
  readonly attempts: () => Promise<Attempt[]>;
  readonly drafts: (slot: Slot) => Promise<HistoryEntry[]>;
}

/** Everything that was judged or replaced, newest first; null until it has been read. */
export interface HistoryStore {
  readonly past: ReadableAtom<readonly Past[] | null>;
  readonly load: () => Promise<void>;
}

/** Creates the store. */
export function createHistoryStore({ languages, attempts, drafts }: HistoryStoreParts): HistoryStore {
  const past = atom<readonly Past[] | null>(null);
  return {
    past,
    async load() {
      const judged = (await attempts()).map((attempt): Past => {
        const { id, at, language, source } = attempt;
        return { kind: 'attempt', id, at, language, source, attempt };
      });
      const replaced = await Promise.all(
        languages.map(async (language) =>
          (await drafts(language)).map(({ id, at, source, reason }): Past => ({
            kind: 'draft',
            id,
            at,
            language,
            source,
            reason,
          })),
        ),
      );
      past.set([...judged, ...replaced.flat()].toSorted((left, right) => right.at - left.at));
    },
  };
}
