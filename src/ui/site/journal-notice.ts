import { $journalStatus } from '../../journal/stores.ts';

/** Says where the journal cannot keep what the reader does, and what to do; silent while all is well. */
export function startJournalNotice(place: HTMLElement): void {
  $journalStatus.subscribe(({ kind, message, remedy }) => {
    place.hidden = kind === 'ok';
    place.textContent = `${message} ${remedy}`.trim();
  });
}
