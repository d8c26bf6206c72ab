import * as z from 'zod/mini';
import { faultText, parse } from './parse.ts';
import { draftMarkSchema, SET_ASIDE_REASONS, SLOTS, type DraftMark, type Slot } from './records.ts';
import { WRITE_AHEAD_STATUS, type JournalStatus } from './status.ts';
import type { TextStorage } from './text-storage.ts';

// IndexedDB writes take effect a moment later, and a closing tab does not wait. So each change of a text is first
// written to localStorage, which happens at once, and removed when IndexedDB has it.

const changeSchema = z.strictObject({
  source: z.string(),
  at: z.int().check(z.gte(0)),
  keep: z.nullable(z.enum(SET_ASIDE_REASONS)),
});
/** A change that is not confirmed yet. */
export type Change = z.infer<typeof changeSchema>;

const entrySchema = z.strictObject({
  version: z.literal(1),
  problem: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  slot: z.enum(SLOTS),
  /** The stored draft before the first of the changes. */
  base: z.nullable(draftMarkSchema),
  changes: z.array(changeSchema),
});
/** All unconfirmed changes of one text in one tab, in order. */
export type WriteAheadEntry = z.infer<typeof entrySchema>;

const PREFIX = 'dryrun:draft:';

/** What an earlier page left behind. */
export interface LeftBehind {
  readonly entries: { readonly entry: WriteAheadEntry; readonly done: () => void }[];
  readonly broken: {
    readonly key: string;
    readonly text: string;
    readonly reason: string;
    readonly done: () => void;
  }[];
}

/** The quick copy of what is being typed. */
export interface WriteAhead {
  /** Writes down, at once, all unconfirmed changes of a text in this tab; none removes the copy. */
  record(problem: string, slot: Slot, base: DraftMark | null, changes: readonly Change[]): void;
  /** Copies of other tabs, which have closed or are about to write. `done` removes one unless it changed since. */
  leftBehind(): LeftBehind;
}

/** Opens the quick copy. `tab` is this tab's id; `report` hears when copies cannot be written, and null when they can. */
export function createWriteAhead(
  text: TextStorage | null,
  tab: string,
  report: (status: JournalStatus | null) => void,
): WriteAhead {
  if (text === null) report(WRITE_AHEAD_STATUS.unavailable);
  return {
    record(problem, slot, base, changes) {
      if (text === null) return;
      const key = `${PREFIX}${tab}:${problem}/${slot}`;
      if (changes.length === 0) {
        text.delete(key);
        // What had no room for its copy is stored itself.
        report(null);
        return;
      }
      const entry: WriteAheadEntry = { version: 1, problem, slot, base, changes: [...changes] };
      try {
        text.set(key, JSON.stringify(entry));
        report(null);
      } catch {
        report(WRITE_AHEAD_STATUS.full);
      }
    },
    leftBehind() {
      const found: LeftBehind = { entries: [], broken: [] };
      if (text === null) return found;
      for (const key of text.keys()) {
        if (!key.startsWith(PREFIX) || key.startsWith(`${PREFIX}${tab}:`)) continue;
        const content = text.get(key);
        if (content === null) continue;
        const done = (): void => {
          if (text.get(key) === content) text.delete(key);
        };
        const parsed = parse(entrySchema, jsonOf(content));
        if (parsed.ok) found.entries.push({ entry: parsed.value, done });
        else found.broken.push({ key, text: content, reason: faultText(parsed), done });
      }
      return found;
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
