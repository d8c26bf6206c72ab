import type { Timer } from './records.ts';

// A pausable stopwatch as plain data; every function takes the time of the call in epoch milliseconds.
//
// A page that dies cannot stop its timer. So whoever runs one measures it now and then, which moves `runningSince` up:
// one that was not measured for long belongs to a page that is gone, and stands still since. One that was measured
// lately may be another tab's, and runs on.

export const TIMER_ZERO: Timer = { elapsedMs: 0, runningSince: null };

/** How often a page measures a timer that runs; so much is lost at most with the page (milliseconds). */
export const MEASURE_EVERY_MS = 20_000;
/** Nobody runs a timer that was not measured for so long; a busy page may be late once or twice (milliseconds). */
const LOST_AFTER_MS = 60_000;

/** Milliseconds measured until now. A clock that was set back never makes it less than what was there. */
export function elapsedMs(timer: Timer, now: number): number {
  const since = timer.runningSince;
  return timer.elapsedMs + (since === null || isLost(since, now) ? 0 : Math.max(0, now - since));
}

/** Adds up what has passed while it runs, and stops it where nobody was there. */
export function measureTimer(timer: Timer, now: number): Timer {
  const isRunning = timer.runningSince !== null && !isLost(timer.runningSince, now);
  return { elapsedMs: elapsedMs(timer, now), runningSince: isRunning ? now : null };
}

/** Starts it, or lets it run on. */
export function startTimer(timer: Timer, now: number): Timer {
  return { elapsedMs: elapsedMs(timer, now), runningSince: now };
}

/** Stops it with what it has measured. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { elapsedMs: elapsedMs(timer, now), runningSince: null };
}

function isLost(runningSince: number, now: number): boolean {
  return now - runningSince > LOST_AFTER_MS;
}
