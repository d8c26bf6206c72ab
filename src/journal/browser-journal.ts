import { openIdbStorage } from './idb-storage.ts';
import { openJournal, type Journal } from './journal.ts';
import { randomId } from './random-id.ts';
import type { JournalStatus } from './status.ts';
import { openLocalStorage } from './text-storage.ts';

/** Opens this browser's journal: IndexedDB, localStorage, BroadcastChannel, the clock and random ids. */
export function openBrowserJournal(publish: (status: JournalStatus) => void): Promise<Journal> {
  return openJournal({
    open: () => openIdbStorage('dryrun'),
    text: openLocalStorage(),
    broadcast: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('dryrun:drafts'),
    now: () => Date.now(),
    newId: randomId,
    publish,
  });
}
