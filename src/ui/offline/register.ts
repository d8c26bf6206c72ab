import { siteRoot, siteUrl } from '../site-url.ts';
import { followBuilds } from './follow-builds.ts';
import { offerReload } from './reload-toast.ts';

/**
 * Registers the service worker, which keeps every page usable offline. A new build installs beside the running one
 * and takes over when the reader agrees, or with the next visit after all tabs are closed.
 */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(siteUrl('service-worker.js'), {
    scope: siteRoot().pathname,
    updateViaCache: 'none',
  });
  followBuilds(workers, registration, { offer: offerReload, reload: () => location.reload() });
}
