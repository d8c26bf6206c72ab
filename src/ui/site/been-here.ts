/** The key in localStorage that says that this browser has work to go back to; `desk-mark.astro` reads it. */
const BEEN_HERE_KEY = 'dryrun:been-here';

/** Notes whether there is work to go back to, so that the home page puts the desk first from its first paint on. */
export function noteWork(isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(BEEN_HERE_KEY, '1');
    else localStorage.removeItem(BEEN_HERE_KEY);
  } catch {
    // Storage is denied: the home page then begins as for a newcomer.
  }
}
