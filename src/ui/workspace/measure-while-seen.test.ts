import { afterEach, expect, test, vi } from 'vitest';
import { MEASURE_EVERY_MS } from '../../journal/timer.ts';
import { measureWhileSeen } from './measure-while-seen.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a timer is measured while the page is seen, until that is ended', () => {
  vi.useFakeTimers();
  const page = { visibilityState: 'visible' };
  vi.stubGlobal('document', page);
  const measure = vi.fn<() => Promise<void>>();
  const stop = measureWhileSeen({ measure });
  vi.advanceTimersByTime(3 * MEASURE_EVERY_MS);
  expect(measure).toHaveBeenCalledTimes(3);
  page.visibilityState = 'hidden';
  vi.advanceTimersByTime(MEASURE_EVERY_MS);
  expect(measure).toHaveBeenCalledTimes(3);
  page.visibilityState = 'visible';
  stop();
  vi.advanceTimersByTime(MEASURE_EVERY_MS);
  expect(measure).toHaveBeenCalledTimes(3);
});
