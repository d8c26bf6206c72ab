import { atom, type ReadableAtom } from 'nanostores';
import type { DraftSaver } from '../../../journal/draft-saver.ts';
import type { Journal } from '../../../journal/journal.ts';

export interface NotesStoreParts {
  readonly problem: string;
  readonly journal: Pick<Journal, 'drafts' | 'createDraftSaver'>;
  /** Two tabs wrote at once, and the older text went to the history. */
  readonly onSetAside: () => void;
}

/** The notes on a problem, in Markdown; null until they have been read. */
export interface NotesStore {
  readonly text: ReadableAtom<string | null>;
  /** Reads them at the first call. */
  readonly load: () => Promise<void>;
  readonly edit: (text: string) => void;
}

/** Creates the store. */
export function createNotesStore({ problem, journal, onSetAside }: NotesStoreParts): NotesStore {
  const text = atom<string | null>(null);
  let opening: Promise<DraftSaver> | undefined;

  async function open(): Promise<DraftSaver> {
    const draft = await journal.drafts.get(problem, 'notes');
    text.set(draft?.source ?? '');
    return journal.createDraftSaver({
      problem,
      slot: 'notes',
      base: draft,
      onNewer: (newer) => text.set(newer.source),
      onSetAside,
    });
  }

  async function save(next: string): Promise<void> {
    (await opening)?.save(next);
  }

  return {
    text,
    async load() {
      opening ??= open();
      await opening;
    },
    edit(next) {
      text.set(next);
      void save(next);
    },
  };
}
