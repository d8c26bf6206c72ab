import { siteRoot, siteUrl } from '../site-url.ts';
import { offerReload } from './reload-toast.ts';

/**
 * Registers the service worker, which keeps every page usable offline. A new build installs beside the running one
 * and takes over when the reader agrees, or with the next visit after all tabs are closed.
 */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const hadOne = navigator.serviceWorker.controller !== null;
  const registration = await navigator.serviceWorker.register(siteUrl('service-worker.js'), {
    scope: siteRoot().pathname,
    updateViaCache: 'none',
  });
  if (!hadOne) return;
  const offer = () => {
    const { waiting } = registration;
    if (waiting !== null) offerReload(() => takeOver(waiting));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer();
    });
  });
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
