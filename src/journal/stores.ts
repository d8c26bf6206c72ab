import { atom, onMount } from 'nanostores';
import { openBrowserJournal } from './browser-journal.ts';
import type { Journal } from './journal.ts';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { STATUS_OK, type JournalStatus } from './status.ts';
import { openLocalStorage } from './text-storage.ts';

/** How the keeping goes; show message and remedy wherever it is not `ok`. */
export const $journalStatus = atom<JournalStatus>(STATUS_OK);

/** The settings; defaults on the server, and the same in every tab. Change them with `changeSettings`. */
export const $settings = atom<Settings>(DEFAULT_SETTINGS);

onMount($settings, () => {
  const text = openLocalStorage();
  if (text === null) return undefined;
  $settings.set(loadSettings(text).settings);
  const follow = (event: StorageEvent): void => {
    if (event.key === SETTINGS_KEY || event.key === null) $settings.set(loadSettings(text).settings);
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
});

/** Changes some settings and stores them; where they cannot be stored they last until the tab closes. */
export function changeSettings(changes: Partial<Settings>): void {
  const settings = { ...$settings.get(), ...changes };
  $settings.set(settings);
  saveSettings(openLocalStorage(), settings);
}

let opening: Promise<Journal> | undefined;

/** This browser's journal, opened at the first call. Not for the server. */
export function getJournal(): Promise<Journal> {
  opening ??= openBrowserJournal((status) => $journalStatus.set(status));
  return opening;
}
