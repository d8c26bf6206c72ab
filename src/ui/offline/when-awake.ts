/** Milliseconds for what a page loads by itself after its first idle moment, such as the editor. */
const PAUSE_MS = 1_000;
/** A page that is never idle is as awake as it gets. */
const MOST_MS = 5_000;

/** Runs what would compete with a page that is just waking up, such as fetching all others. */
export function whenAwake(task: () => void): void {
  const later = (): void => void setTimeout(task, PAUSE_MS);
  // Safari does not tell when a page is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(later, { timeout: MOST_MS });
  else later();
}
