import { expect, test } from 'vitest';
import { noProgress } from '../../../journal/progress.ts';
import { TIMER_ZERO, measureTimer, pauseTimer, startTimer } from '../../../journal/timer.ts';
import { createTimerStore } from './timer-store.ts';

function storeWith() {
  const clock = { ms: 1000 };
  let kept = TIMER_ZERO;
  const change = async (next: typeof kept) => ({ ...noProgress('two-sum'), timer: (kept = next) });
  const store = createTimerStore({
    measure: () => change(measureTimer(kept, clock.ms)),
    start: () => change(startTimer(kept, clock.ms)),
    pause: () => change(pauseTimer(kept, clock.ms)),
    reset: () => change(TIMER_ZERO),
    now: () => clock.ms,
  });
  return { store, clock };
}

test('it starts with the work and can be paused', async () => {
  const { store, clock } = storeWith();
  store.begin();
  await Promise.resolve();
  await Promise.resolve();
  clock.ms += 5000;
  expect(store.elapsedMs()).toBe(5000);
  await store.toggle();
  clock.ms += 60_000;
  expect(store.elapsedMs()).toBe(5000);
});

test('once paused by hand, typing does not start it', async () => {
  const { store } = storeWith();
  await store.toggle();
  await store.toggle();
  store.begin();
  await Promise.resolve();
  expect(store.timer.get().runningSince).toBeNull();
});

test('it rests while the page is hidden, and goes on only if it ran', async () => {
  const { store, clock } = storeWith();
  await store.hide();
  await store.reveal();
  expect(store.timer.get().runningSince).toBeNull();
  await store.toggle();
  await store.hide();
  clock.ms += 10_000;
  await store.reveal();
  clock.ms += 250;
  expect(store.elapsedMs()).toBe(250);
});

test('while it is measured it runs on, and where it was not for long it stands', async () => {
  const { store, clock } = storeWith();
  await store.toggle();
  for (let count = 0; count < 10; count += 1) {
    clock.ms += 20_000;
    await store.measure();
  }
  expect(store.elapsedMs()).toBe(200_000);
  clock.ms += 8 * 3_600_000;
  await store.measure();
  expect(store.timer.get()).toEqual({ elapsedMs: 200_000, runningSince: null });
});

test('a reset puts it to zero and leaves it paused', async () => {
  const { store, clock } = storeWith();
  await store.toggle();
  clock.ms += 100;
  await store.reset();
  store.begin();
  expect([store.elapsedMs(), store.timer.get()]).toEqual([0, TIMER_ZERO]);
});

test('once the work is done it stands, also where that came while the page was hidden', async () => {
  const { store, clock } = storeWith();
  await store.toggle();
  clock.ms += 5000;
  await store.hide();
  await store.finish();
  await store.reveal();
  clock.ms += 60_000;
  expect(store.elapsedMs()).toBe(5000);
});

test('once the work is done it stands, typing does not start it, and the person can', async () => {
  const { store, clock } = storeWith();
  await store.toggle();
  clock.ms += 5000;
  await store.finish();
  clock.ms += 60_000;
  store.begin();
  await Promise.resolve();
  expect(store.elapsedMs()).toBe(5000);
  await store.toggle();
  clock.ms += 1000;
  expect(store.elapsedMs()).toBe(6000);
});
