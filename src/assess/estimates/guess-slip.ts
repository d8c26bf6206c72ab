import type { DerivedEstimate } from '../derive-estimates.ts';

/** How near a factor must be to one that tells what went wrong. */
const NEAR = 1.15;

/** What a wrong factor looks like, as a sentence; null where it tells nothing. */
export function guessSlip(factor: number, estimate: DerivedEstimate): string | null {
  if (!(factor > 0) || !Number.isFinite(factor)) return null;
  const isNear = (wanted: number): boolean => Math.max(factor / wanted, wanted / factor) <= NEAR;
  const ofBrief = estimate.given.find(
    ({ id, name, value }) => value > 1 && /peak/i.test(`${id} ${name}`) && isNear(1 / value),
  );
  const replicas = estimate.given.find(
    ({ id, name, value }) => value > 1 && /replica/i.test(`${id} ${name}`) && isNear(1 / value),
  );
  if (ofBrief !== undefined) return `It looks as if the peak factor (${ofBrief.value}) was forgotten.`;
  if (replicas !== undefined) return `It looks as if replication (${replicas.value} copies) was forgotten.`;
  const isSize = estimate.unit === 'bytes' || estimate.unit === 'bytes-per-second';
  if (isSize && (isNear(8) || isNear(1 / 8))) return 'It looks as if bits and bytes were mixed up.';
  return (
    SLIPS.find(([wanted, units]) => isNear(wanted) && (units === null || units.includes(estimate.unit)))?.[2] ?? null
  );
}

const SLIPS: readonly (readonly [number, readonly string[] | null, string])[] = [
  [30, null, 'It looks as if a month was taken for a day.'],
  [1 / 30, null, 'It looks as if a day was taken for a month.'],
  [12, null, 'It looks as if a year was taken for a month.'],
  [1 / 12, null, 'It looks as if a month was taken for a year.'],
  [365, null, 'It looks as if a year was taken for a day.'],
  [1 / 365, null, 'It looks as if a day was taken for a year.'],
  [60, ['per-second', 'seconds', 'bytes-per-second', 'cores'], 'It looks as if a minute was taken for a second.'],
  [1 / 60, ['per-second', 'seconds', 'bytes-per-second', 'cores'], 'It looks as if a second was taken for a minute.'],
  [24, ['per-second', 'bytes-per-second', 'cores'], 'It looks as if a day was taken for an hour.'],
  [1 / 24, ['per-second', 'bytes-per-second', 'cores'], 'It looks as if an hour was taken for a day.'],
  [3600, ['per-second', 'bytes-per-second', 'cores'], 'It looks as if an hour was taken for a second.'],
  [1 / 3600, ['per-second', 'bytes-per-second', 'cores'], 'It looks as if a second was taken for an hour.'],
  [1000, null, 'Three zeros too many.'],
  [1 / 1000, null, 'Three zeros are missing.'],
  [1e6, null, 'Six zeros too many.'],
  [1e-6, null, 'Six zeros are missing.'],
  [100, null, 'Two zeros too many.'],
  [0.01, null, 'Two zeros are missing.'],
  [10, null, 'One zero too many.'],
  [0.1, null, 'One zero is missing.'],
];
