import { MEASURE_EVERY_MS } from '../../journal/timer.ts';
import type { TimerStore } from './stores/timer-store.ts';

/** Measures a timer now and then while the page is seen; a hidden one is nobody at work. Gives what ends that. */
export function measureWhileSeen(timer: Pick<TimerStore, 'measure'>): () => void {
  const measuring = setInterval(() => {
    if (document.visibilityState === 'visible') void timer.measure();
  }, MEASURE_EVERY_MS);
  return () => clearInterval(measuring);
}
