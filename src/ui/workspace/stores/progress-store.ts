import { atom, type ReadableAtom } from 'nanostores';
import type { ProgressRecords } from '../../../journal/progress.ts';

export interface ProgressStoreParts {
  readonly problem: string;
  readonly records: Pick<ProgressRecords, 'get' | 'showHints' | 'openEditorial' | 'visit'>;
}

/** What has been given away so far. */
export interface ProgressStore {
  readonly hintsShown: ReadableAtom<number>;
  readonly editorialIsOpen: ReadableAtom<boolean>;
  /** Reads what was kept, and notes the visit. */
  readonly load: () => Promise<void>;
  readonly showHint: () => void;
  readonly openEditorial: () => void;
}

/** Creates the store. */
export function createProgressStore({ problem, records }: ProgressStoreParts): ProgressStore {
  const hintsShown = atom(0);
  const editorialIsOpen = atom(false);
  return {
    hintsShown,
    editorialIsOpen,
    async load() {
      const progress = await records.visit(problem);
      hintsShown.set(progress.hintsShown);
      editorialIsOpen.set(progress.editorialOpenedAt !== null);
    },
    showHint() {
      hintsShown.set(hintsShown.get() + 1);
      void records.showHints(problem, hintsShown.get());
    },
    openEditorial() {
      editorialIsOpen.set(true);
      void records.openEditorial(problem);
    },
  };
}
