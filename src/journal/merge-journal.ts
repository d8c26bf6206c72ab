import type { JournalDocument } from './document.ts';
import { addToHistory, keepNewestTexts } from './drafts.ts';
import { keepNewestAssessments } from './assessments.ts';
import { isNewerDraft, mergeDesign, mergeOwnCases, mergeProgress } from './merge-rules.ts';
import type { Draft, HistoryEntry, Timer } from './records.ts';
import { jsonText, type Records, type WriteAccess } from './records-access.ts';
import {
  ALL_SHELVES,
  ASSESSMENTS,
  ATTEMPTS,
  DESIGNS,
  DRAFT_HISTORY,
  DRAFTS,
  OWN_CASES,
  PROGRESS,
  SCENE_FILES,
  type Shelf,
} from './shelves.ts';

/** What a merge did, list by list; all 0 or empty where everything was here already. */
export interface MergeSummary {
  /** Attempts that were not here before. */
  readonly attempts: number;
  /** Assessments of designs that were not here before. */
  readonly assessments: number;
  /** Drafts that are now the imported text; a different text that was here is in the history. */
  readonly drafts: Draft[];
  /** Texts added to the draft history. */
  readonly setAside: number;
  /** Problems that have more own cases now. */
  readonly ownCases: number;
  /** Problems in which someone is further now. */
  readonly progress: number;
  /** Design prompts with more questions, marks or time now. */
  readonly designs: number;
  /** Images of drawings that were not here before. */
  readonly images: number;
  /** Records that could not be read where the document comes from, now in the quarantine here too. */
  readonly quarantined: number;
  /** Records that clash with a different one of the same id, now in the quarantine. */
  readonly clashes: number;
}

/** What merging needs besides the records: fresh ids and the time (epoch milliseconds). */
export interface MergeTools {
  readonly newId: () => string;
  readonly now: () => number;
}

/**
 * Merges a document into the records in one transaction, by id, overwriting nothing. Of two drafts the newer stays and
 * the older goes to the history. Doing it twice is the same as doing it once.
 */
export function mergeDocument(records: Records, document: JournalDocument, tools: MergeTools): Promise<MergeSummary> {
  const { newId, now } = tools;
  return records.write(ALL_SHELVES, async (access) => {
    const summary = {
      attempts: 0,
      assessments: 0,
      drafts: [] as Draft[],
      setAside: 0,
      ownCases: 0,
      progress: 0,
      designs: 0,
      images: 0,
      quarantined: 0,
      clashes: 0,
    };
    const count = (outcome: Added, list: 'attempts' | 'assessments' | 'setAside' | 'images'): void => {
      if (outcome === 'added') summary[list] += 1;
      if (outcome === 'clash') summary.clashes += 1;
    };
    for (const attempt of document.attempts) count(await addOnce(access, ATTEMPTS, attempt), 'attempts');
    for (const entry of document.draftHistory) count(await addEntry(access, entry), 'setAside');
    for (const draft of document.drafts) {
      const { taken, setAside } = await mergeDraft(access, draft, newId);
      if (taken !== null) summary.drafts.push(taken);
      if (setAside) summary.setAside += 1;
    }
    for (const cases of document.ownCases) {
      const isMore = await join(access, OWN_CASES, cases, (here) => mergeOwnCases(here, cases, newId));
      if (isMore) summary.ownCases += 1;
    }
    for (const progress of document.progress) {
      const imported = stopped(progress);
      const isMore = await join(access, PROGRESS, imported, (here) => mergeProgress(here, imported, now()));
      if (isMore) summary.progress += 1;
    }
    for (const design of document.designs) {
      const imported = stopped(design);
      const isMore = await join(access, DESIGNS, imported, (here) => mergeDesign(here, imported, now()));
      if (isMore) summary.designs += 1;
    }
    for (const assessed of document.assessments) count(await addOnce(access, ASSESSMENTS, assessed), 'assessments');
    for (const file of document.sceneFiles) count(await addOnce(access, SCENE_FILES, file), 'images');
    await keepNewestTexts(access);
    await keepNewestAssessments(access);
    for (const record of document.quarantine) if (await access.adopt(record)) summary.quarantined += 1;
    return summary;
  });
}

/** A timer never runs across an import: the file may be years old. */
function stopped<T extends { readonly timer: Timer }>(record: T): T {
  return { ...record, timer: { ...record.timer, runningSince: null } };
}

type Added = 'added' | 'present' | 'clash';

async function addOnce<T>(access: WriteAccess, shelf: Shelf<T>, record: T): Promise<Added> {
  const key = shelf.keyOf(record);
  const here = await access.get(shelf, key);
  if (here === null) {
    await access.put(shelf, record);
    return 'added';
  }
  if (jsonText(here) === jsonText(record)) return 'present';
  const reason = 'An imported record has the id of a different one.';
  return (await access.quarantine({ store: shelf.store, key, value: record, reason })) ? 'clash' : 'present';
}

/** Stores an imported record, made one with the record that is here. False where that changes nothing. */
async function join<T>(access: WriteAccess, shelf: Shelf<T>, imported: T, withHere: (here: T) => T): Promise<boolean> {
  const here = await access.get(shelf, shelf.keyOf(imported));
  const joined = here === null ? imported : withHere(here);
  if (here !== null && jsonText(joined) === jsonText(here)) return false;
  await access.put(shelf, joined);
  return true;
}

async function addEntry(access: WriteAccess, entry: HistoryEntry): Promise<Added> {
  const kept = await access.list(DRAFT_HISTORY, `${entry.problem}/${entry.slot}/`);
  return kept.some(({ source }) => source === entry.source) ? 'present' : addOnce(access, DRAFT_HISTORY, entry);
}

async function mergeDraft(
  access: WriteAccess,
  imported: Draft,
  newId: () => string,
): Promise<{ taken: Draft | null; setAside: boolean }> {
  const here = await access.get(DRAFTS, DRAFTS.keyOf(imported));
  if (here === null) {
    await access.put(DRAFTS, imported);
    return { taken: imported, setAside: false };
  }
  if (here.source === imported.source) return { taken: null, setAside: false };
  const newer = isNewerDraft(imported, here);
  const { source, updatedAt: at } = newer ? here : imported;
  const loser = { problem: here.problem, slot: here.slot, source, at, reason: 'import' as const };
  const setAside = await addToHistory(access, loser, newId);
  if (!newer) return { taken: null, setAside };
  // A version that no open editor builds on, so that one is told when it writes.
  const taken = { ...imported, version: Math.max(imported.version, here.version + 1) };
  await access.put(DRAFTS, taken);
  return { taken, setAside };
}
