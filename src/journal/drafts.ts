import { decideDraft, type DraftDecision, type DraftWrite, type SetAside } from './decide-draft.ts';
import type { Draft, HistoryEntry, Slot } from './records.ts';
import { keepNewest } from './keep-newest.ts';
import type { Records, WriteAccess } from './records-access.ts';
import { DRAFT_HISTORY, DRAFTS } from './shelves.ts';

/** What a write led to, and whether that is stored or only remembered. */
export interface DraftResult extends DraftDecision {
  readonly durable: boolean;
}

/** The texts as they stand, and the texts they replaced. To write while someone types, use a draft saver. */
export interface Drafts {
  get(problem: string, slot: Slot): Promise<Draft | null>;
  all(): Promise<Draft[]>;
  write(write: DraftWrite): Promise<DraftResult>;
  /** Texts that left the editor, newest first. */
  history(problem: string, slot: Slot): Promise<HistoryEntry[]>;
}

/** Opens the drafts. `tab` is the id of this tab, which marks what it writes. */
export function createDrafts(records: Records, newId: () => string, tab: string): Drafts {
  return {
    get: (problem, slot) => records.read([DRAFTS], (access) => access.get(DRAFTS, `${problem}/${slot}`)),
    all: () => records.read([DRAFTS], (access) => access.list(DRAFTS)),
    async write(write) {
      const decision = await records.write([DRAFTS, DRAFT_HISTORY], async (access) => {
        const current = await access.get(DRAFTS, `${write.problem}/${write.slot}`);
        const decided = decideDraft(current, write, tab);
        if (decided.outcome === 'saved') await access.put(DRAFTS, decided.draft);
        if (decided.setAside !== null) await addToHistory(access, decided.setAside, newId);
        return decided;
      });
      return { ...decision, durable: records.durable };
    },
    async history(problem, slot) {
      const found = await records.read([DRAFT_HISTORY], (access) => access.list(DRAFT_HISTORY, `${problem}/${slot}/`));
      return found.toSorted((left, right) => right.at - left.at || (left.id < right.id ? 1 : -1));
    },
  };
}

/** Drawings are large, so of each only so many old ones are kept; sheets go with them. Code is kept for ever. */
const MOST_OLD_TEXTS = 30;
const BOUNDED_SLOTS: ReadonlySet<Slot> = new Set(['scene', 'sheet']);

/** Drops the oldest texts of bounded slots, where there are more than are kept. */
export async function keepNewestTexts(access: WriteAccess): Promise<void> {
  await keepNewest(access, DRAFT_HISTORY, MOST_OLD_TEXTS, ({ problem, slot }) =>
    BOUNDED_SLOTS.has(slot) ? `${problem}/${slot}` : null,
  );
}

/** Adds a text to the history unless the same text of the same slot is there. True where it was added. */
export async function addToHistory(access: WriteAccess, text: SetAside, newId: () => string): Promise<boolean> {
  const kept = await access.list(DRAFT_HISTORY, `${text.problem}/${text.slot}/`);
  if (kept.some(({ source }) => source === text.source)) return false;
  await access.put(DRAFT_HISTORY, { ...text, id: newId() });
  if (BOUNDED_SLOTS.has(text.slot)) await keepNewestTexts(access);
  return true;
}
