import { describe, expect, test } from 'vitest';
import { followBuilds } from './follow-builds.ts';

/** A tab: what the browser tells it of service workers, and what it did about that. */
function openTab({ controller = 'old', waiting = false }: { controller?: string | null; waiting?: boolean } = {}) {
  const posted: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: 'installing',
    postMessage: (message: unknown) => posted.push(message),
  });
  const workers = Object.assign(new EventTarget(), { controller });
  const registration = Object.assign(new EventTarget(), {
    installing: null as typeof worker | null,
    waiting: waiting ? worker : null,
  });
  const offers: (() => void)[] = [];
  let reloads = 0;
  followBuilds(workers as unknown as ServiceWorkerContainer, registration as unknown as ServiceWorkerRegistration, {
    offer: (agree) => offers.push(agree),
    reload: () => (reloads += 1),
  });
  return {
    offers,
    posted,
    reloads: () => reloads,
    /** A new build has been fetched, and waits. */
    install() {
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      Object.assign(registration, { installing: null, waiting: worker });
      worker.state = 'installed';
      worker.dispatchEvent(new Event('statechange'));
    },
    /** The build that waited is in charge of every tab now. */
    takeOver() {
      registration.waiting = null;
      workers.controller = 'new';
      workers.dispatchEvent(new Event('controllerchange'));
    },
  };
}

describe('a new build', () => {
  test('is offered when it waits already, or as soon as it does', () => {
    expect(openTab({ waiting: true }).offers).toHaveLength(1);
    const tab = openTab();
    expect(tab.offers).toHaveLength(0);
    tab.install();
    expect(tab.offers).toHaveLength(1);
  });

  test('takes over where the reader agrees, and the page reloads when it has', () => {
    const tab = openTab({ waiting: true });
    tab.offers[0]?.();
    expect([tab.posted, tab.reloads()]).toEqual([[{ type: 'SKIP_WAITING' }], 0]);
    tab.takeOver();
    expect(tab.reloads()).toBe(1);
  });

  test('that another tab let take over is offered here, and not forced on what is being typed', () => {
    const tab = openTab();
    tab.takeOver();
    expect([tab.offers.length, tab.reloads()]).toEqual([1, 0]);
    tab.offers[0]?.();
    expect([tab.posted, tab.reloads()]).toEqual([[], 1]);
  });

  test('an offer from before another tab agreed still works', () => {
    const tab = openTab({ waiting: true });
    tab.takeOver();
    tab.offers[0]?.();
    expect([tab.posted, tab.reloads()]).toEqual([[], 1]);
  });
});

test('the very first worker is no new build, and those that come after it are', () => {
  const tab = openTab({ controller: null });
  tab.install();
  tab.takeOver();
  expect(tab.offers).toHaveLength(0);
  tab.takeOver();
  expect(tab.offers).toHaveLength(1);
});
