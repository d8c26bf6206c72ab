import type { DraftChannel } from './draft-channel.ts';
import type { DraftResult, Drafts } from './drafts.ts';
import type { Draft, DraftMark, SetAsideReason, Slot } from './records.ts';
import { markOf, type SetAside } from './decide-draft.ts';
import type { Change, WriteAhead } from './write-ahead.ts';

/** Which text an editor holds, and what it wants to hear. */
export interface DraftSaverOptions {
  readonly problem: string;
  readonly slot: Slot;
  /** The draft that the editor was filled with; null where there was none. */
  readonly base: Draft | null;
  /** Another tab has a newer text: put it into the editor. Nothing that was typed here is lost by that. */
  readonly onNewer: (draft: Draft) => void;
  /** Two tabs wrote at once; the older text is now in the history. */
  readonly onSetAside?: (text: SetAside) => void;
}

/** Saves one text while someone types. */
export interface DraftSaver {
  /** Call on every change: the text is safe when this returns, and on its way to IndexedDB. */
  save(source: string): void;
  /** Replaces the whole text and keeps the one before in the history. */
  replace(source: string, reason: SetAsideReason): void;
  /** Settles when everything saved so far has been written. */
  readonly pending: Promise<void>;
  /** Looks for a newer text of another tab, for a page that was asleep (on `visibilitychange` and `pageshow`). */
  refresh(): Promise<void>;
  /** Stops listening to other tabs; writes that are under way finish. */
  close(): void;
}

/** What a saver works with. */
export interface DraftSaverTools {
  readonly drafts: Drafts;
  readonly writeAhead: WriteAhead;
  readonly channel: DraftChannel;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Starts saving one text. There is one saver for a text in a tab at a time: before the next one is made, close this one
 * and await `pending`.
 */
export function createDraftSaver(tools: DraftSaverTools, options: DraftSaverOptions): DraftSaver {
  const { drafts, writeAhead, channel, now } = tools;
  const { problem, slot, onNewer, onSetAside } = options;
  /** The draft that the editor's text builds on, and the mark of the last one of those that is known to be stored. */
  let base = options.base;
  let storedBase = markOrNull(base);
  /** Changes that are not stored yet: the first `written` are in memory, the next may be on its way. */
  const changes: Change[] = [];
  let written = 0;
  let busy = false;
  let pending: Promise<void> = Promise.resolve();
  /** The latest draft of another tab that arrived while a write of ours was on its way. */
  let told: Draft | null = null;

  function add(change: Change): void {
    const tail = changes.length - 1;
    const waiting = changes[tail];
    // Of typing that waits only the latest text counts; what a waiting replacement keeps is still kept.
    if (waiting !== undefined && change.keep === null && tail >= written + (busy ? 1 : 0)) {
      changes[tail] = { ...change, keep: waiting.keep };
    } else {
      changes.push(change);
    }
    writeAhead.record(problem, slot, storedBase, changes);
    if (!busy) {
      busy = true;
      pending = drain();
      pending.catch(() => undefined);
    }
  }

  async function drain(): Promise<void> {
    try {
      for (let change = changes[written]; change !== undefined; change = changes[written]) {
        const result = await drafts.write({ problem, slot, base: markOrNull(base), ...change });
        written += 1;
        // A text that lost to a newer one does not build on it; only when the editor shows that one, what follows does.
        if (result.outcome !== 'superseded' || idle()) base = result.draft;
        confirm(result.durable);
        tell(result);
      }
    } finally {
      busy = false;
    }
  }

  /** Stored changes leave the quick copy; of those in memory, typing that was typed over does. */
  function confirm(durable: boolean): void {
    if (durable) {
      changes.splice(0, written);
      written = 0;
      storedBase = markOrNull(base);
    } else if (written > 1 && changes[written - 1]?.keep === null) {
      const before = changes[written - 2];
      const latest = changes[written - 1];
      if (before !== undefined && latest !== undefined) {
        changes.splice(written - 2, 2, { ...latest, keep: before.keep });
        written -= 1;
      }
    }
    writeAhead.record(problem, slot, storedBase, changes);
  }

  function tell({ outcome, draft, setAside }: DraftResult): void {
    if (outcome === 'saved') channel.post(draft);
    if (setAside?.reason === 'other-tab') onSetAside?.(setAside);
    if (outcome === 'superseded' && idle()) onNewer(draft);
    if (told !== null) adopt(told);
  }

  function idle(): boolean {
    return written === changes.length;
  }

  function adopt(draft: Draft): void {
    if (!isLater(draft, base)) return;
    if (!idle()) {
      if (told === null || isLater(draft, told)) told = draft;
      return;
    }
    told = null;
    base = draft;
    if (changes.length === 0) storedBase = markOf(draft);
    onNewer(draft);
  }

  const stop = channel.listen((draft) => {
    if (draft.problem === problem && draft.slot === slot) adopt(draft);
  });

  return {
    save: (source) => add({ source, at: now(), keep: null }),
    replace: (source, reason) => add({ source, at: now(), keep: reason }),
    get pending() {
      return pending;
    },
    async refresh() {
      const draft = await drafts.get(problem, slot);
      if (draft !== null) adopt(draft);
    },
    close: stop,
  };
}

function markOrNull(draft: Draft | null): DraftMark | null {
  return draft === null ? null : markOf(draft);
}

/** Whether a draft that another tab tells of came after the one shown here; messages may arrive late. */
function isLater(told: Draft, shown: Draft | null): boolean {
  if (shown === null) return true;
  if (told.updatedAt !== shown.updatedAt) return told.updatedAt > shown.updatedAt;
  return told.version > shown.version;
}
