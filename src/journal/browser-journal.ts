import { openIdbStorage } from './idb-storage.ts';
import { openJournal, type Journal } from './journal.ts';
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

/** 128 random bits. Not `crypto.randomUUID`, which is missing on pages served by plain HTTP from another machine. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
