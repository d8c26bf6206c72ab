import type { Draft, DraftMark, HistoryEntry, SetAsideReason, Slot } from './records.ts';

/** One change of a text: what the editor holds now. */
export interface DraftWrite {
  readonly problem: string;
  readonly slot: Slot;
  readonly source: string;
  /** When it was changed, epoch milliseconds. */
  readonly at: number;
  /** The draft that the editor held before the change; null where there was none. */
  readonly base: DraftMark | null;
  /** Why the text before is to be kept in the history; null for ordinary typing. */
  readonly keep: SetAsideReason | null;
}

/** A text on its way to the history. */
export type SetAside = Omit<HistoryEntry, 'id'>;

/** What comes of a write. */
export interface DraftDecision {
  /** `saved`: the write is the draft now; `unchanged`: it was already; `superseded`: another tab's newer text stays. */
  readonly outcome: 'saved' | 'unchanged' | 'superseded';
  /** The draft from now on. */
  readonly draft: Draft;
  /** The text that lost, for the history. */
  readonly setAside: SetAside | null;
}

/**
 * Decides between the stored draft and a write. A write that builds on the stored version replaces it. Where another
 * tab wrote in between, the newer of the two texts becomes the draft and the older is set aside: neither is lost.
 * `writer` is the tab that writes.
 */
export function decideDraft(current: Draft | null, write: DraftWrite, writer: string): DraftDecision {
  const { problem, slot, source, at, base, keep } = write;
  const draft = (version: number): Draft => ({ problem, slot, source, updatedAt: at, version, writer });
  if (current === null) return { outcome: 'saved', draft: draft((base?.version ?? 0) + 1), setAside: null };
  if (current.source === source) return { outcome: 'unchanged', draft: current, setAside: null };
  const conflict = current.version !== base?.version || current.writer !== base.writer;
  if (conflict && at < current.updatedAt) {
    return { outcome: 'superseded', draft: current, setAside: { problem, slot, source, at, reason: 'other-tab' } };
  }
  const reason = conflict ? 'other-tab' : keep;
  // What a person has replaced left the editor then, however long it had stood there.
  const leftAt = conflict ? current.updatedAt : at;
  return {
    outcome: 'saved',
    draft: draft(Math.max(current.version, base?.version ?? 0) + 1),
    setAside: reason === null ? null : { problem, slot, source: current.source, at: leftAt, reason },
  };
}

/** The mark of a draft alone. */
export function markOf({ version, writer }: DraftMark): DraftMark {
  return { version, writer };
}
