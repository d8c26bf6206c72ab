import { atom, type ReadableAtom } from 'nanostores';
import type { Timer } from '../../../journal/records.ts';
import { TIMER_ZERO, elapsedMs } from '../../../journal/timer.ts';

export interface TimerStoreParts {
  /** Adds up what has passed; a timer that a lost page left running stands then. */
  readonly measure: () => Promise<{ readonly timer: Timer }>;
  readonly start: () => Promise<{ readonly timer: Timer }>;
  readonly pause: () => Promise<{ readonly timer: Timer }>;
  readonly reset: () => Promise<{ readonly timer: Timer }>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The stopwatch of a problem: it measures the time at the desk, so it rests while the page is hidden. */
export interface TimerStore {
  readonly timer: ReadableAtom<Timer>;
  readonly load: () => Promise<void>;
  /** Call now and then while the page is seen, so that little is lost with it. */
  readonly measure: () => Promise<void>;
  /** Starts or pauses it. */
  readonly toggle: () => Promise<void>;
  readonly reset: () => Promise<void>;
  /** Work has begun: starts it, unless the person has paused it here. */
  readonly begin: () => void;
  /** The work is done: stops it, and only the person makes it go on. */
  readonly finish: () => Promise<void>;
  readonly hide: () => Promise<void>;
  readonly reveal: () => Promise<void>;
  readonly elapsedMs: () => number;
}

/** Creates the store. */
export function createTimerStore({ measure, start, pause, reset, now }: TimerStoreParts): TimerStore {
  const timer = atom<Timer>(TIMER_ZERO);
  let pausedByHand = false;
  let restsWhileHidden = false;

  async function follow(change: Promise<{ readonly timer: Timer }>): Promise<void> {
    timer.set((await change).timer);
  }
  const isRunning = (): boolean => timer.get().runningSince !== null;

  return {
    timer,
    load: () => follow(measure()),
    async measure() {
      if (isRunning()) await follow(measure());
    },
    async toggle() {
      pausedByHand = isRunning();
      await follow(pausedByHand ? pause() : start());
    },
    async reset() {
      pausedByHand = true;
      await follow(reset());
    },
    begin() {
      if (!isRunning() && !pausedByHand) void follow(start());
    },
    async finish() {
      pausedByHand = true;
      // The verdict may come while another tab is looked at.
      restsWhileHidden = false;
      if (isRunning()) await follow(pause());
    },
    async hide() {
      restsWhileHidden = isRunning();
      if (restsWhileHidden) await follow(pause());
    },
    async reveal() {
      if (restsWhileHidden) await follow(start());
      restsWhileHidden = false;
    },
    elapsedMs: () => elapsedMs(timer.get(), now()),
  };
}
