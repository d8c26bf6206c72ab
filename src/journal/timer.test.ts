import { describe, expect, test } from 'vitest';
import { elapsedMs, measureTimer, pauseTimer, startTimer, TIMER_ZERO } from './timer.ts';

const HOURS = 3_600_000;
const started = startTimer(TIMER_ZERO, 1_000);

describe('a timer', () => {
  test('that is measured now and then runs as long as it likes', () => {
    let timer = started;
    for (let now = 21_000; now <= 601_000; now += 20_000) timer = measureTimer(timer, now);
    expect(timer).toEqual({ elapsedMs: 600_000, runningSince: 601_000 });
  });

  test('of a page that is gone counts to when it was last measured', () => {
    const measured = measureTimer(started, 21_000);
    const later = 21_000 + 14 * HOURS;
    const stopped = { elapsedMs: 20_000, runningSince: null };
    expect(elapsedMs(measured, later)).toBe(20_000);
    expect(measureTimer(measured, later)).toEqual(stopped);
    expect(pauseTimer(measured, later)).toEqual(stopped);
    expect(startTimer(measured, later)).toEqual({ elapsedMs: 20_000, runningSince: later });
  });

  test('that was measured lately is another tab’s, and runs on', () => {
    expect(measureTimer(started, 31_000)).toEqual({ elapsedMs: 30_000, runningSince: 31_000 });
  });

  test('that is paused stays so', () => {
    expect(measureTimer({ elapsedMs: 40, runningSince: null }, 900)).toEqual({ elapsedMs: 40, runningSince: null });
  });

  test('loses nothing to a clock that is set back', () => {
    const timer = { elapsedMs: 40, runningSince: 1_000 };
    expect(elapsedMs(timer, 900)).toBe(40);
    expect(measureTimer(timer, 900)).toEqual({ elapsedMs: 40, runningSince: 900 });
  });
});
