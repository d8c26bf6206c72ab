/** What is done about a new build. */
export interface BuildActions {
  /** Offers to reload; `agree` is for when the reader does. */
  readonly offer: (agree: () => void) => void;
  /** Loads the page again. */
  readonly reload: () => void;
}

/**
 * Offers to reload when a new build waits, and again when it has taken over because someone agreed in another tab: the
 * parts of this page that have not been loaded yet are gone then. Only where the reader agreed does the page reload.
 */
export function followBuilds(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { offer, reload }: BuildActions,
): void {
  /** The first worker of all keeps the build that runs here; every later one brings another. */
  let hasWorker = workers.controller !== null;

  const agree = (): void => {
    const { waiting } = registration;
    // Another tab was faster.
    if (waiting === null) return reload();
    workers.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  const look = (): void => {
    if (hasWorker && registration.waiting !== null) offer(agree);
  };

  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') look();
    });
  });
  workers.addEventListener('controllerchange', () => {
    if (hasWorker) offer(agree);
    hasWorker = true;
  });
}
