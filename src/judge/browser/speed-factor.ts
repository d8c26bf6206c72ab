/**
 * Milliseconds that one round of `work` takes on the machine whose clock the limits of the packages were inferred with:
 * the median, by the CPU clock, that `node src/judge/browser/measure-reference.ts` printed there.
 */
const REFERENCE_ROUND_MS = 3.5;
const ROUNDS = 7;
/** A device slower than this is not judged fairly by any factor. */
const LARGEST_FACTOR = 6;

/** Fixed work of the kind that submissions do: arithmetic, an array, a map, short strings. */
export function work(): number {
  const counts = new Map<string, number>();
  const list: number[] = [];
  let state = 12_345;
  for (let i = 0; i < 12_000; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    list.push(state % 1000);
    const key = `k${state % 500}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  list.sort((a, b) => a - b);
  return list.reduce((sum, one, index) => (sum + one * index) % 1_000_003, counts.size);
}

/** The median time of a round, in milliseconds; the first round, which also compiles, does not count. */
export function medianRound(now: () => number): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const since = now();
    work();
    times.push(now() - since);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? REFERENCE_ROUND_MS;
}

/**
 * How many times slower this device is than the machine that inferred the limits: at least 1, at most 6. Takes about
 * 30 ms. The median forgives a moment in which the device was busy with something else.
 */
export function measureSpeedFactor(now: () => number): number {
  return Math.min(LARGEST_FACTOR, Math.max(1, medianRound(now) / REFERENCE_ROUND_MS));
}
