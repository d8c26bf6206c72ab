import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITY_UNITS, type QuantityUnit } from '../catalog/prompt-schema.ts';
import { formatCount, formatQuantity } from './format-quantity.ts';
import { readQuantities } from './read-quantities.ts';

describe('quantities are shown as people write them', () => {
  it.each<[number, QuantityUnit, string]>([
    [38.58, 'per-second', '38.6/s'],
    [3858, 'per-second', '3,858/s'],
    [100_000, 'per-second', '100,000/s'],
    [1_500_000, 'per-second', '1.5 million/s'],
    [0.4, 'per-second', '0.4/s'],
    [500, 'bytes', '500 B'],
    [2000, 'bytes', '2 KB'],
    [3e12, 'bytes', '3 TB'],
    [999.9e9, 'bytes', '1 TB'],
    [2.4e15, 'bytes', '2.4 PB'],
    [1.93e6, 'bytes-per-second', '1.93 MB/s'],
    [0.05, 'seconds', '50 ms'],
    [2e-6, 'seconds', '2 µs'],
    [1.5, 'seconds', '1.5 s'],
    [900, 'seconds', '15 min'],
    [86_400 * 7, 'seconds', '7 days'],
    [86_400 * 365 * 5, 'seconds', '5 years'],
    [86_400, 'seconds', '1 day'],
    [116, 'cores', '116 cores'],
    [1, 'cores', '1 core'],
    [5, 'ratio', '5 ×'],
    [0.9999, 'ratio', '99.99 %'],
    [6e9, 'count', '6 billion'],
    [2_592_000, 'count', '2.59 million'],
    [86_400, 'count', '86,400'],
    [0, 'count', '0'],
    [0, 'bytes', '0 B'],
  ])('%d %s: %s', (value, unit, expected) => {
    expect(formatQuantity(value, unit)).toBe(expected);
  });

  it('plain numbers in words where they are large', () => {
    expect([999_600_000, 1e12, 12, 12_345].map(formatCount)).toEqual(['1 billion', '1 trillion', '12', '12,345']);
  });

  it('and are read again as they were', () => {
    const units = fc.constantFrom(...QUANTITY_UNITS.filter((unit) => unit !== 'ratio'));
    fc.assert(
      fc.property(fc.double({ min: 20, max: 1e14, noNaN: true }), units, (value, unit) => {
        const [read] = readQuantities(formatQuantity(value, unit));
        expect(read?.unit).toBe(unit);
        expect((read?.value ?? 0) / value).toBeCloseTo(1, 1);
      }),
    );
  });
});
