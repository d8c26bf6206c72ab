import { atom, type ReadableAtom } from 'nanostores';
import type { DraftSaver } from '../../../journal/draft-saver.ts';
import type { Journal } from '../../../journal/journal.ts';
import type { SetAsideReason } from '../../../journal/records.ts';

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
  /** Puts another text in, and keeps the one before in the history; settles when that is written. */
  readonly replace: (text: string, reason: SetAsideReason) => Promise<void>;
  /** Looks for a newer text of another tab, for a page that was asleep. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
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
    async replace(next, reason) {
      const saver = await opening;
      if (saver === undefined || text.get() === next) return;
      saver.replace(next, reason);
      text.set(next);
      await saver.pending;
    },
    async refresh() {
      await (await opening)?.refresh();
    },
    close: () => void opening?.then((saver) => saver.close()),
  };
}
