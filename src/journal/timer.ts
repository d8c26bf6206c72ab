import type { Timer } from './records.ts';

// A pausable stopwatch as plain data; every function takes the time of the call in epoch milliseconds.

export const TIMER_ZERO: Timer = { elapsedMs: 0, runningSince: null };

/** Milliseconds measured until now. A clock that was set back never makes it less than what was there. */
export function elapsedMs(timer: Timer, now: number): number {
  return timer.elapsedMs + (timer.runningSince === null ? 0 : Math.max(0, now - timer.runningSince));
}

/** Starts it, or lets it run on. */
export function startTimer(timer: Timer, now: number): Timer {
  return timer.runningSince === null ? { ...timer, runningSince: now } : timer;
}

/** Stops it with what it has measured. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { elapsedMs: elapsedMs(timer, now), runningSince: null };
}
