import { atom, type ReadableAtom } from 'nanostores';
import type { DraftSaver } from '../../../journal/draft-saver.ts';
import type { Journal } from '../../../journal/journal.ts';
import type { SetAsideReason } from '../../../journal/records.ts';
import { SHEET_TEMPLATE } from '../sheet/sheet-template.ts';

export interface SheetStoreParts {
  readonly prompt: string;
  readonly journal: Pick<Journal, 'drafts' | 'createDraftSaver'>;
  /** Two tabs wrote at once, and the older text went to the history. */
  readonly onSetAside: () => void;
}

/** The sheet, in Markdown. */
export interface SheetStore {
  /** What the editor must show: a new object each time it has to change; null until it has been read. */
  readonly shown: ReadableAtom<{ readonly text: string } | null>;
  readonly load: () => Promise<void>;
  /** The text as it stands. */
  readonly text: () => string;
  /** Somebody typed. */
  readonly edit: (text: string) => void;
  /** Puts another text in, and keeps the one before in the history; settles when that is written. */
  readonly replace: (text: string, reason: SetAsideReason) => Promise<void>;
  /** Looks for a newer text of another tab, for a page that was asleep. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

/** Creates the store. */
export function createSheetStore({ prompt, journal, onSetAside }: SheetStoreParts): SheetStore {
  const shown = atom<{ readonly text: string } | null>(null);
  let current = SHEET_TEMPLATE;
  let saver: DraftSaver | undefined;

  const show = (text: string): void => {
    current = text;
    shown.set({ text });
  };

  return {
    shown,
    async load() {
      const draft = await journal.drafts.get(prompt, 'sheet');
      const onNewer = ({ source }: { readonly source: string }): void => show(source);
      saver = journal.createDraftSaver({ problem: prompt, slot: 'sheet', base: draft, onNewer, onSetAside });
      show(draft?.source ?? SHEET_TEMPLATE);
    },
    text: () => current,
    edit(text) {
      if (text === current) return;
      current = text;
      saver?.save(text);
    },
    async replace(text, reason) {
      if (text === current || saver === undefined) return;
      saver.replace(text, reason);
      show(text);
      await saver.pending;
    },
    async refresh() {
      await saver?.refresh();
    },
    close: () => saver?.close(),
  };
}
