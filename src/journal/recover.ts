import { markOf } from './decide-draft.ts';
import type { Drafts } from './drafts.ts';
import type { Records } from './records-access.ts';
import { loadSettings, SETTINGS_KEY, takeSetAside } from './settings.ts';
import type { TextStorage } from './text-storage.ts';
import type { WriteAhead } from './write-ahead.ts';

// What an earlier page could not finish is finished when the next one opens.

/** Writes the changes that an earlier page only had time to note; where memory is all there is, the notes stay. */
export async function recoverDrafts(writeAhead: WriteAhead, drafts: Drafts, records: Records): Promise<void> {
  const { entries, broken } = writeAhead.leftBehind();
  for (const { entry, done } of entries) {
    const { problem, slot, changes } = entry;
    let base = entry.base;
    for (const change of changes) {
      const result = await drafts.write({ problem, slot, base, ...change });
      // A text that lost to a newer one does not build on it, and nor do the changes after it.
      if (result.outcome !== 'superseded') base = markOf(result.draft);
    }
    if (records.durable) done();
  }
  for (const { key, text, reason, done } of broken) await setAside(records, key, text, reason, done);
}

/** Brings a settings text that could not be read into the quarantine. */
export async function recoverSettings(text: TextStorage | null, records: Records): Promise<void> {
  // Reading them is what sets a broken text aside.
  loadSettings(text);
  const found = takeSetAside(text);
  if (found !== null) await setAside(records, SETTINGS_KEY, found.value, found.reason, found.done);
}

async function setAside(
  records: Records,
  key: string,
  value: unknown,
  reason: string,
  done: () => void,
): Promise<void> {
  await records.write([], (access) => access.quarantine({ store: 'localStorage', key, value, reason }));
  if (records.durable) done();
}
