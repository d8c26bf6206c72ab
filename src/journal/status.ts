import type { StorageFailure } from './storage.ts';

/**
 * How the keeping goes. `ok`: everything is stored; `broken`: stored, but some records could not be read and were set
 * aside; `full` and `unavailable`: the app works from memory. `remedy` is what the person can do, empty for `ok`.
 */
export interface JournalStatus {
  readonly kind: 'ok' | 'unavailable' | 'full' | 'broken';
  readonly message: string;
  readonly remedy: string;
}

export const STATUS_OK: JournalStatus = { kind: 'ok', message: 'Saved in this browser.', remedy: '' };

/** What each failure of the storage means to a person. */
export const STORAGE_STATUS: Readonly<Record<StorageFailure, JournalStatus>> = {
  unavailable: {
    kind: 'unavailable',
    message: 'This browser lets Dryrun store nothing here. Everything works, but is kept only until this tab closes.',
    remedy: 'Allow site data for this address (a private window may forbid it), or export your journal before closing.',
  },
  newer: {
    kind: 'unavailable',
    message:
      'Another tab runs a newer version of Dryrun and has upgraded your journal. ' +
      'Everything works, but this tab keeps what you do only until it closes.',
    remedy: 'Export your journal if you have submitted anything since, then reload this tab.',
  },
  full: {
    kind: 'full',
    message: 'The storage is full. Everything works, but what you do now is kept only until this tab closes.',
    remedy: 'Free some disk space, or export your journal before closing; storing is tried again as you go on.',
  },
};

/** What it means that the quick copy of the last keystrokes, in localStorage, cannot be written. */
export const WRITE_AHEAD_STATUS: Readonly<Record<'full' | 'unavailable', JournalStatus>> = {
  full: {
    kind: 'full',
    message: 'There is no room for the quick copy of your last keystrokes; closing the tab while typing may lose them.',
    remedy: 'Wait a second after typing before you close the tab, or free some disk space.',
  },
  unavailable: {
    kind: 'unavailable',
    message: 'This browser keeps no quick copy of your last keystrokes; closing the tab while typing may lose them.',
    remedy: 'Wait a second after typing before you close the tab, or allow site data for this address.',
  },
};

/** What it means that records could not be read. */
export function brokenStatus(count: number): JournalStatus {
  const records = count === 1 ? 'One saved record' : `${count} saved records`;
  return {
    kind: 'broken',
    message: `${records} could not be read and ${count === 1 ? 'was' : 'were'} set aside; nothing was deleted.`,
    remedy: 'Export your journal: they are in the file under “quarantine”, each with the reason.',
  };
}

/** Who has something to say about the status, the most serious first. */
const SOURCES = ['storage', 'writeAhead', 'quarantine'] as const;
export type StatusSource = (typeof SOURCES)[number];

/** Gathers what several parts say into the one status that is shown; `null` means that a part is well. */
export function createStatusBoard(
  publish: (status: JournalStatus) => void,
): (source: StatusSource, status: JournalStatus | null) => void {
  const said = new Map<StatusSource, JournalStatus>();
  let shown = STATUS_OK;
  return (source, status) => {
    if (status === null) said.delete(source);
    else said.set(source, status);
    const next = SOURCES.map((name) => said.get(name)).find((one) => one !== undefined) ?? STATUS_OK;
    if (next === shown) return;
    shown = next;
    publish(next);
  };
}
